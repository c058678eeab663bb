package io.github.goals4j.smart;

/** Cuts a text into tokens, looking at each character once and by its own. */
final class Scanner {

    /** What each of the first 128 characters is; most text is made of them. */
    private static final Token[] KINDS = new Token[128];

    private static final char[] FOLDED = new char[128];

    /** The small letter of each of the first 128 characters; 0 if it is none. */
    private static final char[] LETTERS = new char[128];

    /** Further away, a closing sign belongs to something else. */
    private static final int LONGEST_GAP = 80;

    static {
        for (char c = 0; c < 128; c++) {
            boolean large = c >= 'A' && c <= 'Z';
            FOLDED[c] = large ? (char) (c + 32) : c;
            LETTERS[c] = large || (c >= 'a' && c <= 'z') ? FOLDED[c] : 0;
            KINDS[c] = large || (c >= 'a' && c <= 'z') ? Token.WORD : isDigit(c) ? Token.NUMBER : signOf(c);
        }
    }

    private Scanner() {}

    static void scan(Tokens text, int length) {
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            Token kind = c < 128 ? KINDS[c] : kindAt(text, i, length);
            if (kind == Token.WORD) {
                i = word(text, i, length);
            } else if (kind == Token.NUMBER) {
                i = number(text, i, length);
            } else if (kind == Token.SPACE) {
                i++;
            } else {
                int end = gapEnd(text, i, length);
                boolean gap = end > i;
                end = gap ? end : Character.isSurrogate(c) ? i + 2 : i + 1;
                text.sign(gap ? Token.GAP : kind, i, end);
                i = end;
            }
        }
    }

    private static Token kindAt(Tokens text, int i, int length) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return isLetter(c) ? Token.WORD : signOf(c);
        }
        int pair = pairAt(text, i, length);
        return pair == 0 ? Token.SPACE : Character.isLetter(pair) ? Token.WORD : Token.SIGN;
    }

    /** The character that two surrogates make; 0 if one of them stands alone. */
    private static int pairAt(Tokens text, int i, int length) {
        return i + 1 < length && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))
                ? Character.toCodePoint(text.charAt(i), text.charAt(i + 1))
                : 0;
    }

    /** Where a place to be filled in ends; the start itself where there is none. */
    private static int gapEnd(Tokens text, int start, int length) {
        return switch (text.charAt(start)) {
            case '‹' -> closed(text, start, length, '›');
            case '<' ->
                start + 1 < length && isLetter(text.charAt(start + 1)) ? closed(text, start, length, '>') : start;
            case '_' -> underscores(text, start, length);
            default -> start;
        };
    }

    private static int closed(Tokens text, int start, int length, char close) {
        int last = Math.min(length, start + LONGEST_GAP);
        for (int i = start + 1; i < last && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return start;
    }

    private static int underscores(Tokens text, int start, int length) {
        int i = start;
        while (i < length && text.charAt(i) == '_') {
            i++;
        }
        return i - start > 1 ? i : start;
    }

    private static int word(Tokens text, int start, int length) {
        int hash = Lexicon.START;
        boolean code = false;
        boolean joined = false;
        int i = start;
        while (i < length) {
            char c = text.charAt(i);
            char letter = c < 128 ? LETTERS[c] : 0;
            if (letter == 0) {
                if (c == ' ') {
                    break;
                } else if (isDigit(c)) {
                    if (!code && isMoney(text, start, i, length)) {
                        text.sign(Token.CURRENCY, start, i);
                        return i;
                    }
                    code = true;
                } else if (c == '.' && code && i + 1 < length && isDigit(text.charAt(i + 1))) {
                    code = true; // v2.0
                } else if (isJoint(c) && joins(text, i, length)) {
                    joined |= folded(c) == '-';
                } else if (Character.isLetter(pairAt(text, i, length))) {
                    hash = Lexicon.step(hash, c);
                    c = text.charAt(++i);
                } else if (!isLetter(c) && !isMark(c)) {
                    break;
                }
                letter = folded(c);
            }
            hash = Lexicon.step(hash, letter);
            i++;
        }
        text.word(code ? Token.CODE : Token.WORD, start, i, hash, joined);
        return i;
    }

    /** Letters of a currency right before a number with groups: {@code R50,000}, {@code CHF12,500}. */
    private static boolean isMoney(Tokens text, int start, int digits, int length) {
        int comma = digits + 1;
        while (comma < length && comma - digits < 3 && isDigit(text.charAt(comma))) {
            comma++;
        }
        char first = text.charAt(start);
        return digits - start <= 3
                && first >= 'A'
                && first <= 'Z'
                && comma + 1 < length
                && text.charAt(comma) == ','
                && isDigit(text.charAt(comma + 1))
                && isGroupOfThree(text, comma + 1, length);
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '\'' || c == '’' || c == '‑' || c == '&';
    }

    private static boolean joins(Tokens text, int i, int length) {
        return i + 1 < length
                && (isLetter(text.charAt(i + 1)) || (text.charAt(i) == '-' && isDigit(text.charAt(i + 1))));
    }

    private static int number(Tokens text, int start, int length) {
        int i = start;
        int slashes = 0;
        int dots = 0;
        int hyphens = 0;
        int groups = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                i++;
                continue;
            }
            boolean inside = i + 1 < length && isDigit(text.charAt(i + 1));
            if (c == '/' && inside) {
                slashes++;
            } else if (c == '.' && inside) {
                dots++;
            } else if (c == '-' && inside && (hyphens > 0 || isIsoDateAhead(text, start, i, length))) {
                hyphens++;
            } else if ((c == ',' || c == '’' || c == '\'') && inside && isGroupOfThree(text, i + 1, length)) {
                groups++;
            } else {
                break;
            }
            i++;
        }
        boolean alike = Math.max(slashes, Math.max(dots, hyphens)) == 2;
        if (alike && slashes + dots + hyphens + groups == 2) {
            text.sign(Token.DATE, start, i);
            return i;
        }
        return suffix(text, start, i, length);
    }

    /** What letters right behind digits make of them: {@code 3rd}, {@code 24-hour}, {@code 45min}. */
    private static int suffix(Tokens text, int start, int end, int length) {
        boolean joined = end + 1 < length && text.charAt(end) == '-' && isLetter(text.charAt(end + 1));
        if (end >= length || !(isLetter(text.charAt(end)) || joined)) {
            text.sign(Token.NUMBER, start, end);
            return end;
        }
        int i = joined ? end + 1 : end;
        while (i < length
                && (isLetter(text.charAt(i))
                        || isDigit(text.charAt(i))
                        || (text.charAt(i) == '-' && i + 1 < length && isLetter(text.charAt(i + 1))))) {
            i++;
        }
        if (joined) {
            text.word(Token.CODE, start, i, hash(text, start, i), joined);
        } else if (isOrdinal(text, end, i)) {
            text.sign(Token.ORDINAL, start, i);
        } else if (i - end <= 4 && text.isGlued(end, i)) {
            text.sign(Token.NUMBER, start, end);
            text.word(Token.WORD, end, i, hash(text, end, i), false);
        } else {
            text.word(Token.CODE, start, i, hash(text, start, i), joined);
        }
        return i;
    }

    private static boolean isOrdinal(Tokens text, int from, int to) {
        if (to - from != 2) {
            return false;
        }
        char a = folded(text.charAt(from));
        char b = folded(text.charAt(from + 1));
        return (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
    }

    private static boolean isIsoDateAhead(Tokens text, int start, int hyphen, int length) {
        return hyphen - start == 4
                && hyphen + 5 < length
                && isDigit(text.charAt(hyphen + 2))
                && text.charAt(hyphen + 3) == '-'
                && isDigit(text.charAt(hyphen + 4));
    }

    private static boolean isGroupOfThree(Tokens text, int i, int length) {
        return i + 2 < length
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && (i + 3 == length || !isDigit(text.charAt(i + 3)));
    }

    private static Token signOf(char c) {
        return switch (c) {
            case '%', '‰', '٪', '％' -> Token.PERCENT;
            case '$' -> Token.CURRENCY;
            case '<', '>', '≤', '≥', '=', '~', '±', '≈' -> Token.COMPARATOR;
            case '-', '–', '—', '−', '‐', '‑' -> Token.DASH;
            case '.', '!', '?', ';', '\n', '\r', '…' -> Token.STOP;
            case ',' -> Token.COMMA;
            case ' ', '\t', '\u00a0', '\u202f', '\u2009', '\u200b', '\ufeff', '\u00ad' -> Token.SPACE;
            default ->
                c < ' ' || isMark(c) || isFiller(c) || Character.isSpaceChar(c)
                        ? Token.SPACE
                        : Character.getType(c) == Character.CURRENCY_SYMBOL ? Token.CURRENCY : Token.SIGN;
        };
    }

    static char folded(char c) {
        if (c < 128) {
            return FOLDED[c];
        }
        return switch (c) {
            case '’' -> '\'';
            case '‑', '‐' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    private static int hash(Tokens text, int start, int end) {
        int hash = Lexicon.START;
        for (int i = start; i < end; i++) {
            hash = Lexicon.step(hash, folded(text.charAt(i)));
        }
        return hash;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0x80 && Character.isLetter(c) && !isFiller(c));
    }

    /** Counted among the letters, and drawn empty: the fillers of Hangul. */
    private static boolean isFiller(char c) {
        return c == '\u115f' || c == '\u1160' || c == '\u3164' || c == '\uffa0';
    }

    /** Marks that combine with the letter before them, and signs that only steer how letters are drawn. */
    private static boolean isMark(char c) {
        return c >= 0x300
                && (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT);
    }
}
