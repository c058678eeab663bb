package io.github.goals4j.smart;

import java.util.Arrays;

/** A text as a row of tokens. Offsets point into the text itself, never into a changed copy. */
final class Tokens {

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
        return tokens;
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
        classes[size] = kind == Token.WORD || kind == Token.CODE ? lexicon.classesOf(text, start, end) : 0;
        size++;
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
