package io.github.goals4j.smart;

/** Cuts a text into tokens, looking at each character once and by its own. */
final class Scanner {

    /** What each of the first 128 characters is; most text is made of them. */
    private static final Token[] KINDS = new Token[128];

    private static final char[] FOLDED = new char[128];

    /** Further away, a closing sign belongs to something else. */
    private static final int LONGEST_GAP = 80;

    static {
        for (char c = 0; c < 128; c++) {
            boolean large = c >= 'A' && c <= 'Z';
            FOLDED[c] = large ? (char) (c + 32) : c;
            KINDS[c] = large || (c >= 'a' && c <= 'z') ? Token.WORD : isDigit(c) ? Token.NUMBER : signOf(c);
        }
    }

    private Scanner() {}

    static void scan(CharSequence text, Tokens tokens) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            Token kind = c < 128 ? KINDS[c] : isLetter(c) ? Token.WORD : signOf(c);
            if (kind == Token.WORD) {
                i = word(text, i, tokens);
            } else if (kind == Token.NUMBER) {
                i = number(text, i, tokens);
            } else {
                int end = gapEnd(text, i);
                if (end > i) {
                    tokens.sign(Token.GAP, i, end);
                } else if (kind != Token.SPACE) {
                    tokens.sign(kind, i, i + 1);
                }
                i = Math.max(end, i + 1);
            }
        }
    }

    /** Where a place to be filled in ends; the start itself where there is none. */
    private static int gapEnd(CharSequence text, int start) {
        return switch (text.charAt(start)) {
            case '‹' -> closed(text, start, '›');
            case '<' ->
                start + 1 < text.length() && isLetter(text.charAt(start + 1)) ? closed(text, start, '>') : start;
            case '_' -> underscores(text, start);
            default -> start;
        };
    }

    private static int closed(CharSequence text, int start, char close) {
        int last = Math.min(text.length(), start + LONGEST_GAP);
        for (int i = start + 1; i < last && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return start;
    }

    private static int underscores(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == '_') {
            i++;
        }
        return i - start > 1 ? i : start;
    }

    private static int word(CharSequence text, int start, Tokens tokens) {
        int length = text.length();
        int hash = Lexicon.START;
        boolean code = false;
        boolean joined = false;
        int i = start;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 128 || KINDS[c] != Token.WORD) {
                if (isDigit(c)) {
                    code = true;
                } else if (isJoint(c) && joins(text, i)) {
                    joined |= folded(c) == '-';
                } else if (!isLetter(c) && !isMark(c)) {
                    break;
                }
            }
            hash = Lexicon.step(hash, folded(c));
            i++;
        }
        tokens.word(code ? Token.CODE : Token.WORD, start, i, hash, joined);
        return i;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '\'' || c == '’' || c == '‑' || c == '&';
    }

    private static boolean joins(CharSequence text, int i) {
        return i + 1 < text.length()
                && (isLetter(text.charAt(i + 1)) || (text.charAt(i) == '-' && isDigit(text.charAt(i + 1))));
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
            tokens.sign(Token.DATE, start, i);
            return i;
        }
        return suffix(text, start, i, tokens);
    }

    /** What letters right behind digits make of them: {@code 3rd}, {@code 24-hour}, {@code 45min}. */
    private static int suffix(CharSequence text, int start, int end, Tokens tokens) {
        int length = text.length();
        boolean joined = end + 1 < length && text.charAt(end) == '-' && isLetter(text.charAt(end + 1));
        if (end >= length || !(isLetter(text.charAt(end)) || joined)) {
            tokens.sign(Token.NUMBER, start, end);
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
            tokens.word(Token.CODE, start, i, hash(text, start, i), joined);
        } else if (isOrdinal(text, end, i)) {
            tokens.sign(Token.ORDINAL, start, i);
        } else if (i - end <= 4 && tokens.isGlued(end, i)) {
            tokens.sign(Token.NUMBER, start, end);
            tokens.word(Token.WORD, end, i, hash(text, end, i), false);
        } else {
            tokens.word(Token.CODE, start, i, hash(text, start, i), joined);
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
        if (c < 128) {
            return FOLDED[c];
        }
        return switch (c) {
            case '’' -> '\'';
            case '‑', '‐' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    private static int hash(CharSequence text, int start, int end) {
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
