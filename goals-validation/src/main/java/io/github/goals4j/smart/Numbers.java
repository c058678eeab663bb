package io.github.goals4j.smart;

import static io.github.goals4j.smart.AmountWord.FRACTION;
import static io.github.goals4j.smart.AmountWord.RANK;
import static io.github.goals4j.smart.AmountWord.SCALE;
import static io.github.goals4j.smart.TimeWord.ARTICLE;
import static io.github.goals4j.smart.TimeWord.HALF;
import static io.github.goals4j.smart.TimeWord.NUMBER;
import static io.github.goals4j.smart.TimeWord.ORDINAL;

import java.math.BigDecimal;

/** Reads one number, in digits or in words: {@code 1,200}, {@code 10 000}, {@code 1.2 million}, {@code half a dozen}. */
final class Numbers {

    static final int NONE = -1;

    /** Nobody counts in numbers that have more digits, and to read them would take longer than to look at them. */
    private static final int LONGEST = 60;

    private final Tokens tokens;

    Numbers(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isNumber(int i) {
        return tokens.kind(i) == Token.NUMBER || tokens.isTime(i, NUMBER.bit());
    }

    /** The token behind the number that starts here, or {@link #NONE}. */
    int end(int i) {
        if (tokens.isTime(i, HALF.bit() | ARTICLE.bit())) {
            int at = tokens.isTime(i, HALF.bit()) ? i + 1 : i;
            at = tokens.isTime(at, ARTICLE.bit()) ? at + 1 : at;
            boolean within = tokens.is(i - 1, "within") || tokens.isAmount(tokens.opener(i - 1), Counts.BOUNDS);
            if (within && at == i + 1 && tokens.isAny(at, "hour", "minute", "mile")) {
                return at; // within an hour
            }
            return at > i && tokens.isAmount(at, SCALE.bit()) ? scales(at) : NONE;
        }
        if (tokens.kind(i) == Token.NUMBER) {
            int at = i + 1;
            while (tokens.kind(at) == Token.NUMBER && isGroup(at) && at - i < 4 && length(i) <= 3) {
                at++;
            }
            return scales(at);
        }
        if (tokens.kind(i) == Token.ORDINAL && tokens.isAmount(i + 1, RANK.bit())) {
            return i + 1;
        }
        if (!tokens.isTime(i, NUMBER.bit())) {
            return NONE;
        }
        int at = i + 1;
        while (tokens.isTime(at, NUMBER.bit()) && at - i < 6) {
            at++;
        }
        return at;
    }

    /** What the letter behind a sum stands for: {@code $12M}, {@code €3B}; 1 for any other. */
    static long scaleOf(char letter) {
        return switch (Scanner.folded(letter)) {
            case 'm' -> 1_000_000L;
            case 'b' -> 1_000_000_000L;
            default -> 1;
        };
    }

    private long scaleOf(int i) {
        boolean behind = tokens.kind(i) == Token.WORD
                && length(i) == 1
                && tokens.kind(i - 1) == Token.NUMBER
                && tokens.kind(i - 2) == Token.CURRENCY
                && tokens.start(i) == tokens.end(i - 1);
        return behind ? scaleOf(tokens.charAt(tokens.start(i))) : 1;
    }

    private int scales(int i) {
        int at = scaleOf(i) > 1 ? i + 1 : i;
        while (tokens.isAmount(at, SCALE.bit()) && at - i < 3) {
            at = tokens.after(at);
        }
        return at;
    }

    /** Three digits that belong to the ones before: {@code 10 000}. */
    private boolean isGroup(int i) {
        return length(i) == 3 && tokens.start(i) == tokens.end(i - 1) + 1 && areDigits(i);
    }

    private int length(int i) {
        return tokens.end(i) - tokens.start(i);
    }

    private boolean areDigits(int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (!Scanner.isDigit(tokens.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The number between two tokens. */
    BigDecimal value(int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal last = BigDecimal.ONE;
        boolean said = false;
        for (int i = from; i < to; i++) {
            if (tokens.isTime(i, HALF.bit())) {
                last = new BigDecimal("0.5");
                said = true;
            } else if (scaleOf(i) > 1) {
                last = last.multiply(BigDecimal.valueOf(scaleOf(i)));
            } else if (tokens.isAmount(i, SCALE.bit())) {
                last = last.multiply(BigDecimal.valueOf(tokens.amountValue(i)));
                said = true;
            } else if (tokens.kind(i) == Token.NUMBER) {
                last = said ? last.multiply(BigDecimal.valueOf(1000)).add(digits(i)) : digits(i);
                said = true;
            } else if (tokens.isTime(i, NUMBER.bit() | ORDINAL.bit())) {
                sum = said ? sum.add(last) : sum;
                last = BigDecimal.valueOf(tokens.value(i));
                said = true;
            }
        }
        return sum.add(last).stripTrailingZeros();
    }

    private BigDecimal digits(int i) {
        return digits(tokens.start(i), tokens.end(i));
    }

    /** The number that the characters between two offsets write; digits beyond the longest number are not looked at. */
    BigDecimal digits(int from, int to) {
        StringBuilder plain = new StringBuilder();
        for (int at = from; at < to && plain.length() < LONGEST; at++) {
            char c = tokens.charAt(at);
            if (Scanner.isDigit(c) || (c == '.' && plain.indexOf(".") < 0)) {
                plain.append(c);
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** The token of a part of a whole in words: {@code half}, {@code a quarter}; or {@link #NONE}. */
    int fraction(int i) {
        int at = tokens.isTime(i, ARTICLE.bit()) ? i + 1 : i;
        return tokens.isAmount(at, FRACTION.bit()) ? at : NONE;
    }

    /** Where the only slash of a number is. */
    int slash(int i) {
        int slash = NONE;
        for (int at = tokens.start(i); tokens.kind(i) == Token.NUMBER && at < tokens.end(i); at++) {
            if (tokens.charAt(at) == '/') {
                if (slash != NONE) {
                    return NONE;
                }
                slash = at;
            }
        }
        return slash;
    }
}
