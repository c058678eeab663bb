package io.github.goals4j.smart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and phrases and the classes that they belong to: an open-addressing table that is asked with a stretch of a text.
 *
 * <p>It is read from rows of tab-separated columns: class, form ({@code verb}, {@code noun} or {@code -}), words, and what
 * only tests read: a rule, an example that earns it, a trap that does not. Words are parted by spaces; inside a phrase an
 * underscore stands for a space and {@code #} for any number.
 */
final class Lexicon {

    /** No phrase has more tokens, so that looking one up costs a bounded number of steps. */
    static final int LONGEST_PHRASE = 6;

    private final Map<String, Long> entries;
    private final String[] words;
    private final long[] classes;
    private final int mask;

    private Lexicon(Map<String, Long> entries) {
        this.entries = entries;
        int capacity = Integer.highestOneBit(entries.size() * 2) * 2;
        words = new String[capacity];
        classes = new long[capacity];
        mask = capacity - 1;
        entries.forEach(this::put);
    }

    private void put(String word, long bits) {
        int hash = Hash.START;
        for (int i = 0; i < word.length(); i++) {
            hash = Hash.step(hash, word.charAt(i));
        }
        int slot = Hash.end(hash) & mask;
        while (words[slot] != null) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        classes[slot] = bits;
    }

    static Lexicon of(List<String> rows) {
        Map<String, Long> entries = new HashMap<>(16384);
        for (String row : rows) {
            if (!row.isBlank() && !row.startsWith("#")) {
                String[] columns = row.split("\t", 4);
                add(WordClass.named(columns[0]), columns[1], columns[2], entries);
            }
        }
        return new Lexicon(entries);
    }

    /** The same words and some more, as they are, by the name of their class. */
    Lexicon with(Map<String, Set<String>> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Long> changed = new HashMap<>(entries);
        more.forEach((name, added) -> {
            WordClass wordClass = WordClass.named(name);
            for (String word : added) {
                put(word, wordClass.bit(), changed);
            }
        });
        return new Lexicon(changed);
    }

    private static void add(WordClass wordClass, String form, String words, Map<String, Long> entries) {
        long bit = wordClass.bit();
        for (String written : words.split(" ", -1)) {
            String word = written.replace('_', ' ');
            switch (form) {
                case "verb" -> Inflection.verb(word, (each, bits) -> put(each, bit | bits, entries));
                case "noun" -> Inflection.noun(word, (each, bits) -> put(each, bit | bits, entries));
                case "-" -> put(word, bit, entries);
                default -> throw new IllegalArgumentException("there is no form " + form);
            }
        }
    }

    private static void put(String word, long bits, Map<String, Long> entries) {
        entries.merge(word, bits, (a, b) -> a | b);
        int space = word.indexOf(' ');
        if (space >= 0) {
            entries.merge(word.substring(0, space), WordClass.OPENS.bit(), (a, b) -> a | b);
        }
    }

    /** The classes of a stretch of a text as bits; 0 for an unknown word. */
    long classesOf(CharSequence text, int start, int end) {
        int hash = Hash.START;
        for (int i = start; i < end; i++) {
            hash = Hash.step(hash, Scanner.folded(text.charAt(i)));
        }
        int slot = Hash.end(hash) & mask;
        while (words[slot] != null) {
            if (isEqual(words[slot], text, start, end)) {
                return classes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private static boolean isEqual(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Scanner.folded(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** The classes of the longest phrase that opens at a token; {@code phrase[0]} becomes the token after it. */
    long phraseAt(Tokens tokens, int from, int[] phrase) {
        long found = 0;
        int hash = Hash.START;
        int length = 0;
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_PHRASE); i++) {
            if (i > from) {
                hash = Hash.step(hash, ' ');
                length++;
            }
            if (tokens.kind(i) == Token.NUMBER) {
                hash = Hash.step(hash, '#');
                length++;
            } else {
                for (int at = tokens.start(i); at < tokens.end(i); at++) {
                    hash = Hash.step(hash, Scanner.folded(tokens.text().charAt(at)));
                }
                length += tokens.end(i) - tokens.start(i);
            }
            if (length > 64) {
                break;
            }
            if (i > from) {
                int slot = Hash.end(hash) & mask;
                while (words[slot] != null) {
                    if (words[slot].length() == length && isPhrase(words[slot], tokens, from)) {
                        found = classes[slot];
                        phrase[0] = i + 1;
                        break;
                    }
                    slot = (slot + 1) & mask;
                }
            }
        }
        return found;
    }

    private static boolean isPhrase(String words, Tokens tokens, int from) {
        int at = 0;
        for (int i = from; at < words.length(); i++) {
            if (i > from && words.charAt(at++) != ' ') {
                return false;
            }
            if (tokens.kind(i) == Token.NUMBER) {
                if (words.charAt(at++) != '#') {
                    return false;
                }
                continue;
            }
            for (int c = tokens.start(i); c < tokens.end(i); c++) {
                if (at >= words.length()
                        || words.charAt(at++) != Scanner.folded(tokens.text().charAt(c))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static final class Hash {
        static final int START = 0x811C9DC5;

        static int step(int hash, char c) {
            return (hash ^ c) * 0x01000193;
        }

        static int end(int hash) {
            return hash ^ (hash >>> 15);
        }
    }
}
