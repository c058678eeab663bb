package io.github.goals4j.json;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Where each value of a text is. */
final class Places {

    static final Location START = new Location(1, 1, 0);

    private final Map<String, Location> byPointer = new LinkedHashMap<>();

    private Places() {}

    /** The places of all values of a text that was read, so its depth and its names are within the limits. */
    static Places of(String text) {
        return of(text, pointer -> true);
    }

    /** The places of these values, and of what they are in. The text may be of any depth and size. */
    static Places of(String text, Collection<String> pointers) {
        Set<String> wanted = new HashSet<>();
        for (String each : pointers) {
            for (String at = each; wanted.add(at) && !at.isEmpty(); ) {
                at = parent(at);
            }
        }
        return of(text, wanted::contains);
    }

    /** Looks at the text once more; a text that is not JSON has places up to where it breaks. */
    private static Places of(String text, Predicate<String> wanted) {
        Places places = new Places();
        try {
            Tokens tokens = Jackson.tokens(text);
            while (tokens.next() != Tokens.Kind.END) {
                switch (tokens.kind()) {
                    case NAME, END_OBJECT, END_ARRAY -> {}
                    default -> places.note(tokens, wanted);
                }
            }
        } catch (Broken broken) {
            return places;
        }
        return places;
    }

    private void note(Tokens tokens, Predicate<String> wanted) {
        String pointer = tokens.pointer();
        if (wanted.test(pointer)) {
            byPointer.putIfAbsent(pointer, tokens.location());
        } else {
            tokens.passOver();
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** The place of the value, or of what it would be in. */
    Location nearest(String pointer) {
        String at = pointer;
        while (!byPointer.containsKey(at) && !at.isEmpty()) {
            at = parent(at);
        }
        return byPointer.getOrDefault(at, START);
    }

    Map<String, Location> all() {
        return Collections.unmodifiableMap(byPointer);
    }

    /** The pointer from a value that is within another, for a path from that other. */
    static String pointer(String within, String path) {
        if (within.isEmpty() || !path.startsWith(within)) {
            return pointer(path);
        }
        String rest = path.substring(within.length());
        return pointer(rest.startsWith(".") ? rest.substring(1) : rest);
    }

    /** {@code measures[0].target} becomes {@code /measures/0/target}. */
    static String pointer(String path) {
        if (path.isEmpty()) {
            return "";
        }
        String steps =
                path.replace("].", "/").replace('[', '/').replace("]", "").replace('.', '/');
        return path.charAt(0) == '[' ? steps : "/" + steps;
    }
}
