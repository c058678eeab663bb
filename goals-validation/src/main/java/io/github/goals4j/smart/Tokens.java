package io.github.goals4j.smart;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text as a row of tokens. Offsets point into the text itself, never into a changed copy. Not final, so that a test can
 * count the looks.
 */
class Tokens {

    private static final long OPENS = WordClass.OPENS.bit();
    private static final long INSIDE = WordClass.INSIDE.bit();
    private static final long TERM = WordClass.TERM.bit();
    private static final long CUES = WordClass.bits(
            WordClass.STATUS,
            WordClass.MEETS,
            WordClass.AIM,
            WordClass.ASKS,
            WordClass.GOES_WITH,
            WordClass.SUPREME,
            WordClass.CLAUSE_OPENER,
            WordClass.OPENING,
            WordClass.CONTENT_VERB,
            WordClass.BASE,
            WordClass.GERUND,
            WordClass.PAST,
            WordClass.OPENS);
    private static final long POSSESSIVE = WordClass.POSSESSIVE.bit();
    /** What a word stays with 's. */
    private static final long KEPT = WordClass.bits(WordClass.PEOPLE, WordClass.SUPPORT, WordClass.ROLE);

    private static final int UNITS = AmountWord.bits(AmountWord.MEASURE, AmountWord.COIN);
    private static final int GLUED = AmountWord.bits(AmountWord.GLUED, AmountWord.MEASURE, AmountWord.SCALE);

    /** So many tokens have room at first; most goals need no more. */
    private static final int ROOM = 48;

    private static final int LETTERS = 256;
    /** Buffers that are larger are not kept for the next text. */
    private static final int LARGEST_KEPT = 1024;

    private final Lexicon lexicon;
    private String text = "";
    private char[] letters = new char[LETTERS];
    private Token[] kinds = new Token[ROOM];
    private int[] bounds = new int[2 * ROOM];
    private long[] classes = new long[ROOM];
    private long[] times = new long[ROOM];
    private int[] values = new int[ROOM];
    private int[] slots = new int[ROOM];
    private int[] hashes = new int[ROOM];
    private int size;
    /** The classes that some token has, so that what asks for others need not look at each. */
    private long held;

    private boolean gaps;
    /** 0 until asked, then 1 for yes and 2 for no. */
    private int headline;

    Tokens(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static Tokens of(CharSequence text, Lexicon lexicon) {
        return new Tokens(lexicon).scan(text);
    }

    /** Forgets the text before, and cuts this one into tokens. */
    Tokens scan(CharSequence next) {
        text = next.toString();
        size = 0;
        headline = 0;
        held = 0;
        gaps = false;
        if (letters.length < text.length()) {
            letters = new char[text.length()];
        }
        text.getChars(0, text.length(), letters, 0);
        Scanner.scan(this, text.length());
        phrases();
        return this;
    }

    /** Forgets the text; whether the buffers are small enough to be kept for another one. */
    boolean clear() {
        text = "";
        size = 0;
        return kinds.length <= LARGEST_KEPT && letters.length <= 8 * LARGEST_KEPT;
    }

    /** Lets phrases speak as one word, and makes names of terms before anything else is read. */
    private void phrases() {
        int[] phrase = new int[1];
        for (int i = 0; i < size; i++) {
            if ((classes[i] & OPENS) != 0 || kinds[i] == Token.NUMBER) {
                int found = lexicon.phraseAt(this, i, phrase);
                if (found != Lexicon.UNKNOWN) {
                    boolean term = (lexicon.classes(found) & TERM) != 0;
                    for (int at = i; at < phrase[0]; at++) {
                        classes[at] = term ? TERM : at == i ? lexicon.classes(found) : INSIDE;
                        times[at] = at == i ? lexicon.times(found) : 0;
                        slots[at] = at == i ? found : Lexicon.UNKNOWN;
                        values[at] = at == i ? lexicon.timeValue(found) : 0;
                        kinds[at] = term && kinds[at] == Token.NUMBER ? Token.WORD : kinds[at];
                    }
                    i = phrase[0] - 1;
                }
            }
        }
        for (int i = 0; i < size; i++) {
            held |= classes[i];
        }
    }

    /** Whether some token belongs to at least one of the classes. */
    boolean hold(long anyOf) {
        return (held & anyOf) != 0;
    }

    /** Whether some place is still to be filled in. */
    boolean haveGap() {
        return gaps;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    private void add(Token kind, int start, int end, int hash) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            bounds = Arrays.copyOf(bounds, size * 4);
            classes = Arrays.copyOf(classes, size * 2);
            times = Arrays.copyOf(times, size * 2);
            values = Arrays.copyOf(values, size * 2);
            slots = Arrays.copyOf(slots, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        kinds[size] = kind;
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        classes[size] = 0;
        times[size] = 0;
        values[size] = 0;
        slots[size] = Lexicon.UNKNOWN;
        hashes[size] = hash;
        size++;
    }

    /** A sign, or a number without letters. */
    void sign(Token kind, int start, int end) {
        gaps |= kind == Token.GAP;
        add(kind, start, end, kind == Token.NUMBER ? Lexicon.ANY_NUMBER : Lexicon.step(Lexicon.START, charAt(start)));
        if (kind == Token.NUMBER || kind == Token.ORDINAL) {
            TimeCodes.read(this, size - 1, lexicon);
        }
    }

    /** A word or a code by the hash of its letters; a joined one has a hyphen inside. */
    void word(Token kind, int start, int end, int hash, boolean joined) {
        add(kind, start, end, hash);
        int i = size - 1;
        int slot = lexicon.slotOf(this, start, end, hash);
        slots[i] = slot;
        classes[i] = lexicon.classes(slot);
        times[i] = lexicon.times(slot);
        values[i] = lexicon.timeValue(slot);
        if (slot == Lexicon.UNKNOWN
                && end - start > 2
                && Scanner.folded(charAt(end - 1)) == 's'
                && Scanner.folded(charAt(end - 2)) == '\'') {
            classes[i] = POSSESSIVE | (lexicon.classes(lexicon.slotOf(this, start, end - 2)) & KEPT);
        }
        if (times[i] == 0 && (joined || kind == Token.CODE)) {
            TimeCodes.read(this, i, lexicon);
        }
    }

    int hash(int i) {
        return hashes[i];
    }

    /** Whether the word plays one of these parts beside a number, see {@link AmountWord}. */
    boolean isAmount(int i, int anyOf) {
        return i >= 0 && i < size && (lexicon.amounts(slots[i]) & anyOf) != 0;
    }

    /** What the word counts in beside a number; 0 for most. */
    int amountValue(int i) {
        return lexicon.amountValue(slots[i]);
    }

    /** The short name of a unit, or the name itself in lower case. */
    String unitOf(String name) {
        int slot = lexicon.slotOf(name);
        return (lexicon.amounts(slot) & UNITS) == 0
                ? name.toLowerCase(Locale.ROOT)
                : AmountWord.unit(lexicon.amountValue(slot));
    }

    /** Whether a stretch of letters is a unit or a scale that people write right behind digits. */
    boolean isGlued(int start, int end) {
        if (end - start == 1 && kind(size - 1) == Token.CURRENCY && Numbers.scaleOf(charAt(start)) > 1) {
            return true; // $12M
        }
        boolean name = end - start == 1 && Character.isUpperCase(charAt(start)) && charAt(start) != 'K';
        return !name && (lexicon.amounts(lexicon.slotOf(this, start, end)) & GLUED) != 0;
    }

    /** Gives a token its parts in time, and what it counts in. */
    void play(int i, long parts, int value) {
        times[i] = parts;
        values[i] = value;
    }

    String text() {
        return text;
    }

    /** The character at an offset of the text. */
    char charAt(int offset) {
        return letters[offset];
    }

    int size() {
        return size;
    }

    /** The kind of the token, or a full stop where there is none. */
    Token kind(int i) {
        return i >= 0 && i < size ? kinds[i] : Token.STOP;
    }

    int start(int i) {
        return i < size ? bounds[2 * i] : text.length();
    }

    int end(int i) {
        return i < size ? bounds[2 * i + 1] : text.length();
    }

    /** What a token is worth of which each class is worth so much; it may belong to several. */
    int worth(int i, long[] classes, int[] worth) {
        int sum = 0;
        for (int c = 0; c < classes.length; c++) {
            sum += is(i, classes[c]) ? worth[c] : 0;
        }
        return sum;
    }

    /** Whether no list knows the word, but for those that only steer its neighbours: it is a rare word then. */
    boolean isUnknown(int i) {
        return i >= 0 && i < size && kinds[i] == Token.WORD && (classes[i] & ~CUES) == 0;
    }

    /** The token that opened the phrase which this one belongs to, or the token itself. */
    int opener(int i) {
        int at = i;
        while (is(at, INSIDE)) {
            at--;
        }
        return at;
    }

    /** The token after the word or phrase that starts here. */
    int after(int i) {
        int end = i + 1;
        while (end < size && (classes[end] & INSIDE) != 0) {
            end++;
        }
        return end;
    }

    /** Whether the token belongs to at least one of the classes. */
    boolean is(int i, long anyOf) {
        return i >= 0 && i < size && (classes[i] & anyOf) != 0;
    }

    /** Whether the token plays one of these parts in time, see {@link TimeWord}. */
    boolean isTime(int i, long anyOf) {
        return i >= 0 && i < size && (times[i] & anyOf) != 0;
    }

    /** The parts that the token plays in time, as bits. */
    long times(int i) {
        return i >= 0 && i < size ? times[i] : 0;
    }

    /** What the token counts in; 0 for most. */
    int value(int i) {
        return i >= 0 && i < size ? values[i] : 0;
    }

    long classes(int i) {
        return i >= 0 && i < size ? classes[i] : 0;
    }

    /** Whether the token is exactly this word, in lower case. */
    boolean is(int i, String word) {
        if (i < 0 || i >= size || (hashes[i] != word.hashCode() && kinds[i] != Token.NUMBER)) {
            return false;
        }
        int start = start(i);
        if (end(i) - start != word.length()) {
            return false;
        }
        for (int c = 0; c < word.length(); c++) {
            if (Scanner.folded(charAt(start + c)) != word.charAt(c)) {
                return false;
            }
        }
        return true;
    }

    boolean isAny(int i, String a, String b) {
        return is(i, a) || is(i, b);
    }

    boolean isAny(int i, String a, String b, String c) {
        return is(i, a) || is(i, b) || is(i, c);
    }

    boolean isAny(int i, String a, String b, String c, String d) {
        return isAny(i, a, b) || isAny(i, c, d);
    }

    boolean isAny(int i, String a, String b, String c, String d, String e) {
        return isAny(i, a, b, c) || isAny(i, d, e);
    }

    boolean isAny(int i, String a, String b, String c, String d, String e, String f) {
        return isAny(i, a, b, c) || isAny(i, d, e, f);
    }

    /** One of the words of a constant; an array made for each call would cost more than the comparison. */
    boolean isAny(int i, String[] words) {
        for (String word : words) {
            if (is(i, word)) {
                return true;
            }
        }
        return false;
    }

    boolean are(int i, String first, String second) {
        return is(i, first) && is(i + 1, second);
    }

    /** Whether these words stand here one after the other. */
    boolean are(int i, String... words) {
        for (int w = 0; w < words.length; w++) {
            if (!is(i + w, words[w])) {
                return false;
            }
        }
        return true;
    }

    /** Whether that sign stands here, in whichever of its forms. */
    boolean isSign(int i, char sign) {
        return kind(i) == Token.SIGN && Scanner.folded(charAt(start(i))) == sign;
    }

    /** Whether it makes a possessive of the plural before it: the pupils' names. */
    boolean isApostrophe(int i) {
        return isSign(i, '\'') && i > 0 && start(i) == end(i - 1) && kind(i + 1) == Token.WORD && start(i + 1) > end(i);
    }

    /** Whether the word ends in 's. */
    boolean endsInPossessive(int i) {
        return kind(i) == Token.WORD
                && end(i) - start(i) > 2
                && Scanner.folded(charAt(end(i) - 1)) == 's'
                && Scanner.folded(charAt(end(i) - 2)) == '\'';
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < size && Character.isUpperCase(charAt(start(i)));
    }

    /** Whether the word is written like a name: with a capital where no sentence starts, in a text that is no headline. */
    boolean isName(int i) {
        if (kind(i) == Token.CODE || is(i, TERM) || isAcronym(i)) {
            return true;
        }
        return i > 0
                && kind(i) == Token.WORD
                && kind(i - 1) != Token.STOP
                && isCapitalised(i)
                && !isHeadline()
                && !is(i, WordClass.PRONOUN.bit());
    }

    /** Whether all longer words have capitals, so that a capital tells nothing. */
    private boolean isHeadline() {
        if (headline == 0) {
            headline = 1;
            for (int i = 1; i < size; i++) {
                if (kinds[i] == Token.WORD && end(i) - start(i) > 3 && !isCapitalised(i)) {
                    headline = 2;
                    break;
                }
            }
        }
        return headline == 1 && size > 2;
    }

    /** Whether there is nothing to see: no token but line breaks. */
    boolean areInvisible() {
        for (int i = 0; i < size; i++) {
            char c = charAt(start(i));
            if (c != '\n' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether the token is joined from words: entry-level. */
    boolean isCompound(int i) {
        for (int c = start(i); c < end(i); c++) {
            if (Scanner.folded(charAt(c)) == '-') {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is a word of two or more letters, all of them large. */
    boolean isAcronym(int i) {
        if (kind(i) != Token.WORD || end(i) - start(i) < 2) {
            return false;
        }
        for (int c = start(i); c < end(i); c++) {
            if (Character.isLowerCase(charAt(c))) {
                return false;
            }
        }
        return true;
    }

    String words(int from, int to) {
        return text.substring(start(from), end(to));
    }
}
