package io.github.goals4j.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where each value of a text is. */
final class Places {

    static final Location START = new Location(1, 1, 0);

    private final Map<String, Location> byPointer = new LinkedHashMap<>();

    private Places() {}

    /** Looks at the text once more; a text that is not JSON has places up to where it breaks. */
    static Places of(String text) {
        Places places = new Places();
        try {
            Tokens tokens = Jackson.tokens(text);
            while (tokens.next() != Tokens.Kind.END) {
                switch (tokens.kind()) {
                    case NAME, END_OBJECT, END_ARRAY -> {}
                    default -> places.byPointer.putIfAbsent(tokens.pointer(), tokens.location());
                }
            }
        } catch (Broken broken) {
            return places;
        }
        return places;
    }

    /** The place of the value, or of what it would be in. */
    Location nearest(String pointer) {
        String at = pointer;
        while (!byPointer.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
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
