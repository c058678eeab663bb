package io.github.goals4j.smart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

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

    /** Slots to start with: enough for the words that ship, so that the table need not grow. */
    private static final int CAPACITY = 1 << 15;

    /** What a row gives each of its words: classes and parts as bits, and what they count in. */
    private record Row(long classes, long times, int timeValue, int amounts, int amountValue) {

        static Row of(String name) {
            int equals = name.indexOf('=');
            String plain = equals < 0 ? name : name.substring(0, equals);
            String value = equals < 0 ? "0" : name.substring(equals + 1);
            Optional<WordClass> word = WordClass.named(plain);
            Optional<TimeWord> time = TimeWord.named(plain);
            Optional<AmountWord> amount = AmountWord.named(plain);
            if (word.isEmpty() && time.isEmpty() && amount.isEmpty()) {
                throw new IllegalArgumentException("there is no class of words " + plain);
            }
            return new Row(
                    word.isPresent() ? word.get().bit() : 0,
                    time.isPresent() ? time.get().bit() : 0,
                    time.isPresent() ? TimeWord.valueOfRow(value) : 0,
                    amount.isPresent() ? amount.get().bit() : 0,
                    amount.isPresent() ? AmountWord.valueOfRow(value) : 0);
        }
    }

    /** Puts the forms of the words of a row where they belong. */
    private record Filing(Lexicon lexicon, Row row) implements ObjLongConsumer<String> {

        @Override
        public void accept(String word, long form) {
            lexicon.put(word, row, form);
        }
    }

    private static final Row OPENS = new Row(WordClass.OPENS.bit(), 0, 0, 0, 0);

    /** The slot of an unknown word: it has no classes. */
    static final int UNKNOWN = 0;

    // Each slot is a word; slot 0 stays empty. What is known of a word lies side by side, so that asking for it touches
    // one line of the processor's cache: classes, times, the value of the time with the amounts above it, and the value
    // of the amount with the hash above it.
    private static final int WIDTH = 4;

    private @Nullable String[] words;
    private long[] table;
    private int mask;
    private int size;

    private Lexicon(int capacity) {
        words = new String[capacity + 1];
        table = new long[WIDTH * (capacity + 1)];
        mask = capacity - 1;
    }

    static Lexicon of(List<String> rows) {
        Lexicon lexicon = new Lexicon(CAPACITY);
        for (String row : rows) {
            if (!row.isBlank() && row.charAt(0) != '#') {
                lexicon.read(row);
            }
        }
        return lexicon;
    }

    /** The same words and some more, as they are, by the name of their class. */
    Lexicon with(Map<String, Set<String>> more) {
        if (more.isEmpty()) {
            return this;
        }
        Lexicon changed = new Lexicon(mask + 1);
        changed.take(this);
        more.forEach(
                (name, added) -> added.forEach(word -> changed.put(word.toLowerCase(Locale.ROOT), Row.of(name), 0)));
        return changed;
    }

    /** Refuses the name of a class that there is not. */
    static void requireClass(String name) {
        Row.of(name);
    }

    private void read(String line) {
        int form = line.indexOf('\t') + 1;
        int start = line.indexOf('\t', form) + 1;
        int tab = line.indexOf('\t', start);
        int end = tab < 0 ? line.length() : tab;
        Filing filing = new Filing(this, Row.of(line.substring(0, form - 1)));
        String forms = line.substring(form, start - 1);
        for (int at = start; at < end; ) {
            int space = line.indexOf(' ', at);
            int until = space < 0 || space > end ? end : space;
            String word = line.substring(at, until).replace('_', ' ');
            switch (forms) {
                case "verb" -> Inflection.verb(word, filing);
                case "noun" -> Inflection.noun(word, filing);
                case "-" -> filing.accept(word, 0);
                default -> throw new IllegalArgumentException("there is no such form: " + line);
            }
            at = until + 1;
        }
    }

    private void put(String word, Row row, long form) {
        if (2 * (size + 1) > mask) {
            Lexicon larger = new Lexicon(2 * (mask + 1));
            larger.take(this);
            become(larger);
        }
        add(word, row, form);
        for (int space = word.indexOf(' '); space >= 0; space = word.indexOf(' ', space + 1)) {
            add(word.substring(0, space), OPENS, 0);
        }
    }

    private void add(String word, Row row, long form) {
        int slot = slotFor(word);
        int at = WIDTH * slot;
        int timeValue = timeValue(slot) == 0 ? row.timeValue : timeValue(slot);
        int amountValue = amountValue(slot) == 0 ? row.amountValue : amountValue(slot);
        table[at] |= row.classes | form;
        table[at + 1] |= row.times;
        table[at + 2] = pair(amounts(slot) | row.amounts, timeValue);
        table[at + 3] = pair(hash(slot), amountValue);
    }

    private static long pair(int high, int low) {
        return (long) high << 32 | (low & 0xffffffffL);
    }

    private void take(Lexicon other) {
        for (int from = 1; from < other.words.length; from++) {
            String word = other.words[from];
            if (word != null) {
                System.arraycopy(other.table, WIDTH * from, table, WIDTH * slotFor(word), WIDTH);
            }
        }
    }

    private void become(Lexicon larger) {
        words = larger.words;
        table = larger.table;
        mask = larger.mask;
    }

    /** The classes of the word in that slot, as bits. */
    long classes(int slot) {
        return table[WIDTH * slot];
    }

    /** The parts that the word in that slot plays in time, as bits. */
    long times(int slot) {
        return table[WIDTH * slot + 1];
    }

    /** What the word in that slot counts in as a word of time. */
    int timeValue(int slot) {
        return (int) table[WIDTH * slot + 2];
    }

    /** The parts that the word in that slot plays beside a number, as bits. */
    int amounts(int slot) {
        return (int) (table[WIDTH * slot + 2] >>> 32);
    }

    /** What the word in that slot counts in beside a number. */
    int amountValue(int slot) {
        return (int) table[WIDTH * slot + 3];
    }

    /** The hash of the word in that slot; 0 if it is empty. */
    private int hash(int slot) {
        return (int) (table[WIDTH * slot + 3] >>> 32);
    }

    /** The slot of a word that stands in no text, be it in capitals. */
    int slotOf(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int hash = small.hashCode();
        int slot = first(hash);
        for (int other = hash(slot); other != 0; other = hash(slot)) {
            if (other == hash && small.equals(words[slot])) {
                return slot;
            }
            slot = (slot & mask) + 1;
        }
        return UNKNOWN;
    }

    /** The slot of a stretch of a text. */
    int slotOf(Tokens text, int start, int end) {
        int hash = START;
        for (int i = start; i < end; i++) {
            hash = step(hash, Scanner.folded(text.charAt(i)));
        }
        return slotOf(text, start, end, hash);
    }

    /** The slot of a stretch of a text whose hash is known. */
    int slotOf(Tokens text, int start, int end, int hash) {
        int slot = first(hash);
        for (int other = hash(slot); other != 0; other = hash(slot)) {
            if (other == hash && isEqual(words[slot], text, start, end)) {
                return slot;
            }
            slot = (slot & mask) + 1;
        }
        return UNKNOWN;
    }

    /** The slot of a word or phrase as the files have it; a new one if it has none yet. */
    private int slotFor(String entry) {
        int key = keyOf(entry);
        int slot = first(key);
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (word.equals(entry)) {
                return slot;
            }
            slot = (slot & mask) + 1;
        }
        words[slot] = entry;
        table[WIDTH * slot + 3] = pair(key, 0);
        size++;
        return slot;
    }

    private static int keyOf(String entry) {
        int space = entry.indexOf(' ');
        if (space < 0) {
            return entry.hashCode();
        }
        int phrase = 0;
        int at = 0;
        for (; space >= 0; space = entry.indexOf(' ', at)) {
            phrase = joined(phrase, entry.substring(at, space).hashCode());
            at = space + 1;
        }
        return joined(phrase, entry.substring(at).hashCode());
    }

    private static boolean isEqual(@Nullable String word, Tokens text, int start, int end) {
        if (word == null || word.length() != end - start) {
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
        int hash = joined(0, tokens.hash(from));
        for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST_PHRASE); i++) {
            hash = joined(hash, tokens.hash(i));
            int slot = phraseSlot(hash, tokens, from, i);
            if (slot == UNKNOWN) {
                break;
            }
            if (((classes(slot) & ~WordClass.OPENS.bit()) | times(slot) | amounts(slot)) != 0) {
                found = slot;
                phrase[0] = i + 1;
            }
        }
        return found;
    }

    private int phraseSlot(int hash, Tokens tokens, int from, int last) {
        int slot = first(hash);
        for (int other = hash(slot); other != 0; other = hash(slot)) {
            if (other == hash && isPhrase(words[slot], tokens, from, last)) {
                return slot;
            }
            slot = (slot & mask) + 1;
        }
        return UNKNOWN;
    }

    private static boolean isPhrase(@Nullable String words, Tokens tokens, int from, int last) {
        if (words == null) {
            return false;
        }
        int at = 0;
        for (int i = from; i <= last; i++) {
            int end = words.indexOf(' ', at);
            int until = end < 0 ? words.length() : end;
            boolean same = tokens.kind(i) == Token.NUMBER
                    ? until - at == 1 && words.charAt(at) == '#'
                    : isPart(words, at, until, tokens, i);
            if (!same || (end < 0) != (i == last)) {
                return false;
            }
            at = until + 1;
        }
        return true;
    }

    private static boolean isPart(String words, int from, int to, Tokens tokens, int i) {
        int start = tokens.start(i);
        if (to - from != tokens.end(i) - start) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (words.charAt(at) != Scanner.folded(tokens.charAt(start + at - from))) {
                return false;
            }
        }
        return true;
    }

    // hashes: of a word as a string has it, of a phrase by its words

    static final int START = 0;

    /** What any number hashes to. */
    static final int ANY_NUMBER = '#';

    /** As {@link String#hashCode()}, so that a token and a word are told apart at one glance. */
    static int step(int hash, char c) {
        return 31 * hash + c;
    }

    private static int joined(int phrase, int word) {
        return Integer.rotateLeft(phrase, 7) * 31 + word;
    }

    private int first(int hash) {
        return ((hash ^ (hash >>> 15)) & mask) + 1;
    }
}
