package io.github.goals4j.smart;

/** Cuts a text into tokens, looking at each character once and by its own. */
final class Scanner {

    private Scanner() {}

    static void scan(CharSequence text, Tokens tokens) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                i = word(text, i, tokens);
            } else if (isDigit(c)) {
                i = number(text, i, tokens);
            } else {
                Token kind = signOf(c);
                if (kind != Token.SPACE) {
                    tokens.add(kind, i, i + 1);
                }
                i++;
            }
        }
    }

    private static int word(CharSequence text, int start, Tokens tokens) {
        int length = text.length();
        boolean code = false;
        int i = start + 1;
        while (i < length) {
            char c = text.charAt(i);
            if (isLetter(c) || isMark(c)) {
                i++;
            } else if (isDigit(c)) {
                code = true;
                i++;
            } else if ((c == '-' || c == '\'' || c == '’' || c == '‑' || c == '&')
                    && i + 1 < length
                    && (isLetter(text.charAt(i + 1)) || (c == '-' && isDigit(text.charAt(i + 1))))) {
                code |= isDigit(text.charAt(i + 1));
                i += 2;
            } else {
                break;
            }
        }
        tokens.add(code ? Token.CODE : Token.WORD, start, i);
        return i;
    }

    private static int number(CharSequence text, int start, Tokens tokens) {
        int length = text.length();
        int i = start;
        int slashes = 0;
        int dots = 0;
        int hyphens = 0;
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
            } else if (c == '-' && inside && (hyphens > 0 || isIsoDateAhead(text, start, i))) {
                hyphens++;
            } else if (!((c == ',' || c == '’' || c == '\'') && inside && isGroupOfThree(text, i + 1))) {
                break;
            }
            i++;
        }
        if (slashes == 2 || dots == 2 || hyphens == 2) {
            tokens.add(Token.DATE, start, i);
            return i;
        }
        return suffix(text, start, i, tokens);
    }

    /** What letters right behind digits make of them: {@code 3rd}, {@code 24-hour}, {@code 45min}. */
    private static int suffix(CharSequence text, int start, int end, Tokens tokens) {
        int length = text.length();
        boolean joined = end + 1 < length && text.charAt(end) == '-' && isLetter(text.charAt(end + 1));
        if (end >= length || !(isLetter(text.charAt(end)) || joined)) {
            tokens.add(Token.NUMBER, start, end);
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
            tokens.add(Token.CODE, start, i);
        } else if (isOrdinal(text, end, i)) {
            tokens.add(Token.ORDINAL, start, i);
        } else if (i - end <= 4 && tokens.isGlued(end, i)) {
            tokens.add(Token.NUMBER, start, end);
            tokens.add(Token.WORD, end, i);
        } else {
            tokens.add(Token.CODE, start, i);
        }
        return i;
    }

    private static boolean isOrdinal(CharSequence text, int from, int to) {
        if (to - from != 2) {
            return false;
        }
        char a = folded(text.charAt(from));
        char b = folded(text.charAt(from + 1));
        return (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
    }

    private static boolean isIsoDateAhead(CharSequence text, int start, int hyphen) {
        return hyphen - start == 4
                && hyphen + 5 < text.length()
                && isDigit(text.charAt(hyphen + 2))
                && text.charAt(hyphen + 3) == '-'
                && isDigit(text.charAt(hyphen + 4));
    }

    private static boolean isGroupOfThree(CharSequence text, int i) {
        return i + 2 < text.length()
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && (i + 3 == text.length() || !isDigit(text.charAt(i + 3)));
    }

    private static Token signOf(char c) {
        return switch (c) {
            case '%', '‰', '٪', '％' -> Token.PERCENT;
            case '$', '€', '£', '¥', '₹' -> Token.CURRENCY;
            case '<', '>', '≤', '≥', '=', '~', '±', '≈' -> Token.COMPARATOR;
            case '-', '–', '—', '−', '‐', '‑' -> Token.DASH;
            case '.', '!', '?', ';', '\n', '\r', '…' -> Token.STOP;
            case ',' -> Token.COMMA;
            case ' ', '\t', '\u00a0', '\u202f', '\u2009', '\u200b', '\ufeff', '\u00ad' -> Token.SPACE;
            default -> c < ' ' || isMark(c) ? Token.SPACE : Token.SIGN;
        };
    }

    static char folded(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return switch (c) {
            case '’' -> '\'';
            case '‑', '‐' -> '-';
            default -> c < 0x80 ? c : Character.toLowerCase(c);
        };
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 0x80 && (Character.isLetter(c) || Character.isSurrogate(c)));
    }

    /** Marks that combine with the letter before them, and signs that only steer how letters are drawn. */
    private static boolean isMark(char c) {
        return c >= 0x300
                && (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT);
    }
}
