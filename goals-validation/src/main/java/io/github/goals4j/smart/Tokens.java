package io.github.goals4j.smart;

import java.util.Arrays;

/** A text as a row of tokens. Offsets point into the text itself, never into a changed copy. */
final class Tokens {

    private static final long OPENS = WordClass.OPENS.bit();
    private static final long INSIDE = WordClass.INSIDE.bit();
    private static final long TERM = WordClass.TERM.bit();
    private static final long POSSESSIVE = WordClass.POSSESSIVE.bit();
    /** What a word stays with 's. */
    private static final long KEPT = WordClass.bits(WordClass.PEOPLE, WordClass.SUPPORT, WordClass.ROLE);

    private final CharSequence text;
    private final Lexicon lexicon;
    private Token[] kinds = new Token[32];
    private int[] bounds = new int[64];
    private long[] classes = new long[32];
    private int size;

    private Tokens(CharSequence text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    static Tokens of(CharSequence text, Lexicon lexicon) {
        Tokens tokens = new Tokens(text, lexicon);
        Scanner.scan(text, tokens);
        tokens.phrases();
        return tokens;
    }

    /** Lets phrases speak as one word, and makes names of terms before anything else is read. */
    private void phrases() {
        int[] phrase = new int[1];
        for (int i = 0; i < size; i++) {
            if ((classes[i] & OPENS) != 0 || kinds[i] == Token.NUMBER) {
                long found = lexicon.phraseAt(this, i, phrase);
                if (found != 0) {
                    boolean term = (found & TERM) != 0;
                    for (int at = i; at < phrase[0]; at++) {
                        classes[at] = term ? TERM : at == i ? found : INSIDE;
                        kinds[at] = term && kinds[at] == Token.NUMBER ? Token.WORD : kinds[at];
                    }
                    i = phrase[0] - 1;
                }
            }
        }
    }

    /** Called by the scanner, from left to right. */
    void add(Token kind, int start, int end) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            bounds = Arrays.copyOf(bounds, size * 4);
            classes = Arrays.copyOf(classes, size * 2);
        }
        kinds[size] = kind;
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        classes[size] = kind == Token.WORD || kind == Token.CODE ? classesOf(start, end) : 0;
        size++;
    }

    private long classesOf(int start, int end) {
        boolean possessive = end - start > 2
                && Scanner.folded(text.charAt(end - 1)) == 's'
                && Scanner.folded(text.charAt(end - 2)) == '\'';
        long found = lexicon.classesOf(text, start, end);
        return possessive && found == 0 ? POSSESSIVE | (lexicon.classesOf(text, start, end - 2) & KEPT) : found;
    }

    CharSequence text() {
        return text;
    }

    int size() {
        return size;
    }

    /** The kind of the token, or a full stop where there is none. */
    Token kind(int i) {
        return i >= 0 && i < size ? kinds[i] : Token.STOP;
    }

    int start(int i) {
        return bounds[2 * i];
    }

    int end(int i) {
        return bounds[2 * i + 1];
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

    long classes(int i) {
        return i >= 0 && i < size ? classes[i] : 0;
    }

    /** Whether the token is exactly this word, in lower case. */
    boolean is(int i, String word) {
        if (i < 0 || i >= size || end(i) - start(i) != word.length()) {
            return false;
        }
        for (int c = 0; c < word.length(); c++) {
            if (Scanner.folded(text.charAt(start(i) + c)) != word.charAt(c)) {
                return false;
            }
        }
        return true;
    }

    boolean isAny(int i, String... words) {
        for (String word : words) {
            if (is(i, word)) {
                return true;
            }
        }
        return false;
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

    boolean isCapitalised(int i) {
        return i >= 0 && i < size && Character.isUpperCase(text.charAt(start(i)));
    }

    /** Whether the token is a word of two or more letters, all of them large. */
    boolean isAcronym(int i) {
        if (kind(i) != Token.WORD || end(i) - start(i) < 2) {
            return false;
        }
        for (int c = start(i); c < end(i); c++) {
            if (Character.isLowerCase(text.charAt(c))) {
                return false;
            }
        }
        return true;
    }

    String words(int from, int to) {
        return text.subSequence(start(from), end(to)).toString();
    }
}
