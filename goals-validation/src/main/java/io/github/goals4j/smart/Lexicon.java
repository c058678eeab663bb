package io.github.goals4j.smart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words and phrases and the classes that they belong to: an open-addressing table that is asked with a stretch of a text.
 *
 * <p>It is read from rows of tab-separated columns: class, form ({@code verb}, {@code noun} or {@code -}), words, and what
 * only tests read: a rule, an example that earns it, a trap that does not. Words are parted by spaces; inside a phrase an
 * underscore stands for a space and {@code #} for any number. A class names a {@link WordClass}, a {@link TimeWord}, an
 * {@link AmountWord} or several of them; what such a word counts in stands behind an equals sign.
 */
final class Lexicon {

    /** No phrase has more tokens, so that looking one up costs a bounded number of steps. */
    static final int LONGEST_PHRASE = 6;

    /** What is known of a word: its classes and its parts as bits, and what it counts in. */
    private record Entry(long classes, long times, int time, int amounts, int amount) {

        Entry and(Entry other) {
            return new Entry(
                    classes | other.classes,
                    times | other.times,
                    time == 0 ? other.time : time,
                    amounts | other.amounts,
                    amount == 0 ? other.amount : amount);
        }

        Entry and(long more) {
            return new Entry(classes | more, times, time, amounts, amount);
        }

        static Entry of(long classes) {
            return new Entry(classes, 0, 0, 0, 0);
        }
    }

    /** The slot of an unknown word: it has no classes. */
    static final int UNKNOWN = 0;

    private final Map<String, Entry> entries;
    private final String[] words;
    private final long[] classes;
    private final long[] times;
    private final int[] timeValues;
    private final int[] amounts;
    private final int[] amountValues;
    private final int mask;

    private Lexicon(Map<String, Entry> entries) {
        this.entries = entries;
        int capacity = Integer.highestOneBit(entries.size() * 2) * 2;
        words = new String[capacity + 1];
        classes = new long[capacity + 1];
        times = new long[capacity + 1];
        timeValues = new int[capacity + 1];
        amounts = new int[capacity + 1];
        amountValues = new int[capacity + 1];
        mask = capacity - 1;
        entries.forEach(this::put);
    }

    private void put(String word, Entry entry) {
        int hash = Hash.START;
        for (int i = 0; i < word.length(); i++) {
            hash = Hash.step(hash, word.charAt(i));
        }
        int slot = (Hash.end(hash) & mask) + 1;
        while (words[slot] != null) {
            slot = (slot & mask) + 1;
        }
        words[slot] = word;
        classes[slot] = entry.classes;
        times[slot] = entry.times;
        timeValues[slot] = entry.time;
        amounts[slot] = entry.amounts;
        amountValues[slot] = entry.amount;
    }

    static Lexicon of(List<String> rows) {
        Map<String, Entry> entries = new HashMap<>(16384);
        for (String row : rows) {
            if (!row.isBlank() && !row.startsWith("#")) {
                String[] columns = row.split("\t", 4);
                add(entry(columns[0]), columns[1], columns[2], entries);
            }
        }
        return new Lexicon(entries);
    }

    /** The same words and some more, as they are, by the name of their class. */
    Lexicon with(Map<String, Set<String>> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Entry> changed = new HashMap<>(entries);
        more.forEach((name, added) -> {
            Entry entry = entry(name);
            for (String word : added) {
                put(word, entry, changed);
            }
        });
        return new Lexicon(changed);
    }

    /** Refuses the name of a class that there is not. */
    static void requireClass(String name) {
        entry(name);
    }

    private static Entry entry(String name) {
        int equals = name.indexOf('=');
        String plain = equals < 0 ? name : name.substring(0, equals);
        String value = equals < 0 ? "0" : name.substring(equals + 1);
        Optional<TimeWord> time = TimeWord.named(plain);
        Optional<AmountWord> amount = AmountWord.named(plain);
        boolean named = WordClass.isNamed(plain) || (time.isEmpty() && amount.isEmpty());
        return new Entry(
                named ? WordClass.named(plain).bit() : 0,
                time.map(TimeWord::bit).orElse(0L),
                time.isPresent() ? TimeWord.valueOfRow(value) : 0,
                amount.map(AmountWord::bit).orElse(0),
                amount.isPresent() ? AmountWord.valueOfRow(value) : 0);
    }

    private static void add(Entry entry, String form, String words, Map<String, Entry> entries) {
        for (String written : words.split(" ", -1)) {
            String word = written.replace('_', ' ');
            switch (form) {
                case "verb" -> Inflection.verb(word, (each, bits) -> put(each, entry.and(bits), entries));
                case "noun" -> Inflection.noun(word, (each, bits) -> put(each, entry.and(bits), entries));
                case "-" -> put(word, entry, entries);
                default -> throw new IllegalArgumentException("there is no form " + form);
            }
        }
    }

    private static void put(String word, Entry entry, Map<String, Entry> entries) {
        entries.merge(word, entry, Entry::and);
        int space = word.indexOf(' ');
        if (space >= 0) {
            entries.merge(word.substring(0, space), Entry.of(WordClass.OPENS.bit()), Entry::and);
        }
    }

    /** The classes of the word in that slot, as bits. */
    long classes(int slot) {
        return classes[slot];
    }

    /** The parts that the word in that slot plays in time, as bits. */
    long times(int slot) {
        return times[slot];
    }

    /** What the word in that slot counts in as a word of time. */
    int timeValue(int slot) {
        return timeValues[slot];
    }

    /** The parts that the word in that slot plays beside a number, as bits. */
    int amounts(int slot) {
        return amounts[slot];
    }

    /** What the word in that slot counts in beside a number. */
    int amountValue(int slot) {
        return amountValues[slot];
    }

    /** The slot of a stretch of a text. */
    int slotOf(CharSequence text, int start, int end) {
        int hash = Hash.START;
        for (int i = start; i < end; i++) {
            hash = Hash.step(hash, Scanner.folded(text.charAt(i)));
        }
        int slot = (Hash.end(hash) & mask) + 1;
        while (words[slot] != null) {
            if (isEqual(words[slot], text, start, end)) {
                return slot;
            }
            slot = (slot & mask) + 1;
        }
        return UNKNOWN;
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

    /** The slot of the longest phrase that opens at a token; {@code phrase[0]} becomes the token after it. */
    int phraseAt(Tokens tokens, int from, int[] phrase) {
        int found = UNKNOWN;
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
                int slot = (Hash.end(hash) & mask) + 1;
                while (words[slot] != null) {
                    if (words[slot].length() == length && isPhrase(words[slot], tokens, from)) {
                        found = slot;
                        phrase[0] = i + 1;
                        break;
                    }
                    slot = (slot & mask) + 1;
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
