package io.github.goals4j.smart;

import static io.github.goals4j.smart.TimeWord.DIGITS;
import static io.github.goals4j.smart.TimeWord.EARLY;
import static io.github.goals4j.smart.TimeWord.END;
import static io.github.goals4j.smart.TimeWord.FISCAL;
import static io.github.goals4j.smart.TimeWord.HALF_YEAR;
import static io.github.goals4j.smart.TimeWord.LATE;
import static io.github.goals4j.smart.TimeWord.MIDDLE;
import static io.github.goals4j.smart.TimeWord.NUMBER;
import static io.github.goals4j.smart.TimeWord.ORDINAL;
import static io.github.goals4j.smart.TimeWord.QUARTER;
import static io.github.goals4j.smart.TimeWord.RECURRENCE;
import static io.github.goals4j.smart.TimeWord.SCHOOL;
import static io.github.goals4j.smart.TimeWord.SPAN;
import static io.github.goals4j.smart.TimeWord.UNIT_DAY;
import static io.github.goals4j.smart.TimeWord.YEAR;

/** Reads the times that no word list can hold: {@code 2027}, {@code Q3}, {@code 2027-Q2}, {@code FY27}, {@code mid-June}. */
final class TimeCodes {

    private static final long EDGES = TimeWord.bits(EARLY, MIDDLE, LATE, END);

    private final Tokens tokens;
    private final int i;
    private final int start;
    private final int length;

    private TimeCodes(Tokens tokens, int i) {
        this.tokens = tokens;
        this.i = i;
        this.start = tokens.start(i);
        this.length = tokens.end(i) - start;
    }

    /** Gives the token its parts in time, if it is written like one. */
    static void read(Tokens tokens, int i, Lexicon lexicon) {
        Token kind = tokens.kind(i);
        TimeCodes codes = new TimeCodes(tokens, i);
        if (kind == Token.NUMBER) {
            codes.number();
        } else if (kind == Token.ORDINAL) {
            codes.ordinal();
        } else if (kind == Token.CODE) {
            codes.code(lexicon);
        } else if (kind == Token.WORD) {
            codes.joined(lexicon);
        }
    }

    private void number() {
        if (length == 7 && at(4) == '/' && isYear(0)) {
            tokens.play(i, YEAR.bit(), digits(0, 2) * 100 + digits(5, 7));
        } else if (length == 9 && at(4) == '/' && isYear(0) && isYear(5)) {
            tokens.play(i, YEAR.bit(), digits(5, 9));
        } else if (length == 4 && isYear(0)) {
            tokens.play(i, YEAR.bit() | DIGITS.bit(), digits(0, 4));
        } else {
            tokens.play(i, DIGITS.bit(), length <= 7 && areDigits(0, length) ? digits(0, length) : 0);
        }
    }

    private void ordinal() {
        tokens.play(i, ORDINAL.bit(), length <= 4 ? digits(0, length - 2) : 0);
    }

    private void code(Lexicon lexicon) {
        int year = yearOfCode();
        if (length == 2) {
            part(0, 0);
        } else if (length >= 6 && isYear(0)) {
            part(at(4) == '-' ? 5 : 4, year);
        } else if (length == 7 && at(2) == '-' && isYear(3)) {
            part(0, digits(3, 7));
        } else if (length == 4 && at(0) == '2' && at(1) == '0' && at(2) == 'x' && at(3) == 'x') {
            tokens.play(i, YEAR.bit(), 0);
        } else if (at(0) == 'q' && Scanner.isDigit(at(1)) && (at(length - 1) == 'h' || at(length - 1) == 'd')) {
            tokens.play(i, RECURRENCE.bit(), 0);
        } else if (at(0) == 'f' && at(1) == 'y' && year > 0) {
            tokens.play(i, FISCAL.bit() | YEAR.bit(), year);
        } else if (at(0) == 's' && at(1) == 'y' && year > 0) {
            tokens.play(i, SCHOOL.bit() | YEAR.bit(), year);
        } else {
            joined(lexicon);
        }
    }

    /** The year that a code begins or ends with; 0 if there is none. */
    private int yearOfCode() {
        if (length >= 6 && isYear(0)) {
            return digits(0, 4);
        }
        if (length == 6 && isYear(2)) {
            return digits(2, 6);
        }
        return length == 4 && areDigits(2, 4) ? 2000 + digits(2, 4) : 0;
    }

    private void part(int from, int year) {
        if (length < from + 2 || (from > 0 && length != from + 2)) {
            return;
        }
        int number = at(from + 1) - '0';
        if (at(from) == 'q' && number >= 1 && number <= 4) {
            tokens.play(i, QUARTER.bit(), year * 10 + number);
        } else if (at(from) == 'h' && number >= 1 && number <= 2) {
            tokens.play(i, HALF_YEAR.bit(), year * 10 + number);
        }
    }

    /** Two words joined by a hyphen: {@code mid-June}, {@code end-2027}, {@code twenty-five}, {@code 6-month}. */
    private void joined(Lexicon lexicon) {
        int hyphen = 1;
        while (hyphen < Math.min(length - 1, 8) && at(hyphen) != '-') {
            hyphen++;
        }
        if (hyphen >= length - 1 || at(hyphen) != '-') {
            return;
        }
        int first = lexicon.slotOf(tokens, start, start + hyphen);
        long parts = lexicon.times(first);
        if ((parts & EDGES) != 0) {
            boolean year = length == hyphen + 5 && isYear(hyphen + 1);
            int second = lexicon.slotOf(tokens, start + hyphen + 1, start + length);
            long rest = year ? YEAR.bit() : lexicon.times(second);
            if (rest != 0) {
                tokens.play(i, (parts & EDGES) | rest, year ? digits(hyphen + 1, length) : lexicon.timeValue(second));
            }
        } else if ((parts & NUMBER.bit()) != 0 || areDigits(0, hyphen)) {
            int number = (parts & NUMBER.bit()) != 0 ? lexicon.timeValue(first) : digits(0, Math.min(hyphen, 3));
            int second = lexicon.slotOf(tokens, start + hyphen + 1, start + length);
            if ((lexicon.times(second) & NUMBER.bit()) != 0) {
                tokens.play(i, NUMBER.bit(), number + lexicon.timeValue(second));
            } else if ((lexicon.times(second) & UNIT_DAY.bit()) != 0) {
                tokens.play(i, SPAN.bit(), TimeWord.times(lexicon.timeValue(second), number));
            }
        }
    }

    private char at(int offset) {
        return Scanner.folded(tokens.charAt(start + offset));
    }

    private boolean areDigits(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Scanner.isDigit(at(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isYear(int from) {
        return length >= from + 4
                && areDigits(from, from + 4)
                && ((at(from) == '2' && at(from + 1) == '0') || (at(from) == '1' && at(from + 1) == '9'));
    }

    private int digits(int from, int to) {
        int value = 0;
        for (int at = from; at < to; at++) {
            value = value * 10 + at(at) - '0';
        }
        return value;
    }
}
