package io.github.goals4j.smart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words and the classes that they belong to: an open-addressing table that is asked with a stretch of a text. */
final class Lexicon {

    private final String[] words;
    private final long[] classes;
    private final int mask;

    private Lexicon(Map<String, Long> entries) {
        int capacity = Integer.highestOneBit(entries.size() * 4) * 2;
        words = new String[capacity];
        classes = new long[capacity];
        mask = capacity - 1;
        entries.forEach(this::put);
    }

    private void put(String word, long bits) {
        int slot = hash(word, 0, word.length()) & mask;
        while (words[slot] != null) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        classes[slot] = bits;
    }

    static Lexicon read(String resource) {
        Map<String, Long> entries = new HashMap<>();
        Optional<WordClass> current = Optional.empty();
        for (String line : Table.lines(resource)) {
            if (line.startsWith("[")) {
                current = Optional.of(WordClass.named(line.substring(1, line.length() - 1)));
            } else if (current.isPresent() && !line.isBlank() && !line.startsWith("#")) {
                for (String word : line.split(" ", -1)) {
                    current.get().add(word, entries);
                }
            }
        }
        return new Lexicon(entries);
    }

    /** The classes of a word as bits; 0 for an unknown one. */
    long classesOf(CharSequence text, int start, int end) {
        int slot = hash(text, start, end) & mask;
        while (words[slot] != null) {
            if (isEqual(words[slot], text, start, end)) {
                return classes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0x811C9DC5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ Scanner.folded(text.charAt(i))) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean isEqual(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != Scanner.folded(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
