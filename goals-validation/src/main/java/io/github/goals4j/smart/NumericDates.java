package io.github.goals4j.smart;

import static io.github.goals4j.smart.Dates.NONE;

import io.github.goals4j.smart.When.Grain;

/** Reads days and months that are written in digits alone. */
final class NumericDates {

    private final Tokens tokens;
    private When when = When.of(Grain.UNDATED);

    NumericDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What the last successful call has read. */
    When when() {
        return when;
    }

    /** {@code 31-03-2027} in tokens of its own. */
    int parted(int i) {
        boolean parted = tokens.kind(i) == Token.NUMBER
                && tokens.kind(i + 1) == Token.DASH
                && tokens.kind(i + 2) == Token.NUMBER
                && tokens.kind(i + 3) == Token.DASH
                && tokens.isTime(i + 4, TimeWord.YEAR.bit());
        return parted && dated(tokens.value(i + 4), tokens.value(i + 2), tokens.value(i)) ? i + 5 : NONE;
    }

    /** {@code 2027-01-31}, {@code 03/15/2027}, {@code 15.03.2027}: slashes are read in US order where both orders fit. */
    int date(int i) {
        int[] parts = new int[3];
        int part = 0;
        int start = tokens.start(i);
        char sign = ' ';
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            char c = tokens.charAt(at);
            if (Scanner.isDigit(c)) {
                parts[part] = parts[part] > 9999 ? parts[part] : parts[part] * 10 + c - '0';
            } else {
                sign = c;
                part++;
                start = at + 1;
            }
        }
        if (tokens.end(i) - start < 2) {
            return NONE; // a version such as 10.5.3
        }
        boolean yearFirst = parts[0] > 31;
        boolean monthFirst = sign == '/' && parts[0] <= 12;
        int year = yearFirst ? parts[0] : parts[2];
        int month = yearFirst ? parts[1] : monthFirst ? parts[0] : parts[1];
        int day = yearFirst ? parts[2] : monthFirst ? parts[1] : parts[0];
        return dated(year, month, day) ? i + 1 : NONE;
    }

    /** {@code 15-Jan-2027}, {@code Oct-2026}, {@code Mar-26}: a day, a month by its name, and a year. */
    int named(int i, Lexicon lexicon) {
        int end = tokens.end(i);
        int letters = digitsEnd(tokens.start(i), end);
        int day = number(tokens.start(i), letters);
        letters = letters < end && tokens.charAt(letters) == '-' ? letters + 1 : letters;
        int close = letters;
        while (close < end && !Scanner.isDigit(tokens.charAt(close)) && tokens.charAt(close) != '-') {
            close++;
        }
        int slot = lexicon.slotOf(tokens, letters, close);
        int digits = close < end && tokens.charAt(close) == '-' ? close + 1 : close;
        int year = number(digits, end);
        boolean apart = close == end && tokens.kind(i + 1) == Token.DASH && tokens.isTime(i + 2, TimeWord.YEAR.bit());
        if (apart && day > 0 && (lexicon.times(slot) & TimeWord.MONTH.bit()) != 0) {
            return dated(tokens.value(i + 2), lexicon.timeValue(slot), day) ? i + 3 : NONE;
        }
        boolean whole = close > letters && digits < end && digitsEnd(digits, end) == end;
        if (!whole || (lexicon.times(slot) & TimeWord.MONTH.bit()) == 0 || (end - digits != 2 && end - digits != 4)) {
            return NONE;
        }
        int full = year < 100 ? year + 2000 : year;
        if (letters > tokens.start(i)) {
            return dated(full, lexicon.timeValue(slot), day) ? i + 1 : NONE;
        }
        when = When.of(Grain.MONTH).withNumber(lexicon.timeValue(slot)).withYear(full);
        return i + 1;
    }

    private int digitsEnd(int from, int to) {
        int at = from;
        while (at < to && Scanner.isDigit(tokens.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The number that the digits make; 0 if there are none, or too many for a date. */
    private int number(int from, int to) {
        int number = 0;
        for (int at = from; at < to && at - from < 5 && Scanner.isDigit(tokens.charAt(at)); at++) {
            number = number * 10 + tokens.charAt(at) - '0';
        }
        return number;
    }

    /** {@code 6/30}, {@code 07/2027}: in US order if both fit, and only behind a word that makes a date of it. */
    int monthAndDay(int i) {
        int month = 0;
        int number = 0;
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            char c = tokens.charAt(at);
            if (c == '/' && month == 0) {
                month = number;
                number = 0;
            } else if (Scanner.isDigit(c)) {
                number = number * 10 + c - '0';
            } else {
                return NONE;
            }
        }
        if (month >= 1 && month <= 12 && number >= 1900 && number < 2200) {
            when = When.of(Grain.MONTH).withNumber(month).withYear(number);
            return i + 1;
        }
        boolean dayFirst = month > 12 && number <= 12; // 31/12
        if (month == 0 || !(dayFirst ? dated(2000, number, month) : dated(2000, month, number))) {
            return NONE;
        }
        when = when.withYear(0);
        return i + 1;
    }

    private boolean dated(int year, int month, int day) {
        int full = year < 100 ? year + 2000 : year;
        if (month < 1 || month > 12 || day < 1 || day > 31 || full < 1900 || full > 2199) {
            return false;
        }
        when = When.of(Grain.DAY).withYear(full).withNumber(month).withDays(day, day);
        return true;
    }
}
