package io.github.goals4j.smart;

import java.time.Period;
import java.util.Map;
import java.util.Optional;

/** The parts that a word can play in saying when. A word may play several: {@code second} orders and counts. */
enum TimeWord {
    /** A month by its name; the value is its number. */
    MONTH,
    /** A day of the week by its name; the value is its number, Monday first. */
    WEEKDAY,
    /** Days of the week in the plural: they recur. */
    WEEKDAYS,
    /** A unit from a day up; the value is its length. */
    UNIT_DAY,
    /** A unit below a day. */
    CLOCK,
    /** A part of a day. */
    PART,
    /** What takes up part of a day, such as a shift. */
    SITTING,
    /** A small number; the value is the number. */
    NUMBER,
    /** One, as a small word. */
    ARTICLE,
    /** A number that is left open. */
    FEW,
    HALF,
    /** A place in a row; the value is the place. */
    ORDINAL,
    /** The value counts from spring. */
    SEASON,
    END,
    START,
    EARLY,
    MIDDLE,
    LATE,
    REST,
    THIS,
    NEXT,
    LAST,
    FISCAL,
    CALENDAR,
    SCHOOL,
    /** A day by its distance from today, which is the value. */
    TODAY,
    NOW,
    /** A feast with a fixed day; the value is month times 100 plus day. */
    HOLIDAY,
    /** A feast that moves. */
    FEAST,
    /** A period that ends, in a word; the value is its length. */
    PERIOD_END,
    BY,
    BEFORE,
    IN,
    ON,
    WITHIN,
    OVER,
    FOR,
    THROUGH,
    FROM,
    BETWEEN,
    UNTIL,
    AFTER,
    OF,
    THE,
    OWN,
    OR,
    ABOUT,
    FULL,
    EVERY,
    OTHER,
    RECURRENCE,
    AMBIGUOUS,
    TIMES,
    /** Promises a time without naming one. */
    SOMEDAY,
    /** A verb that ends or begins what stands before it. */
    ENDS,
    /** A happening that can end a goal. */
    EVENT,
    /** What stands before a number that names it: {@code week 8}. */
    LABEL,
    CLOSING,
    /** A year in digits; the value is the year, or 0 if its digits are open. */
    YEAR,
    /** A quarter in a code such as {@code Q3}; the value is its number, plus ten times the year if that is there. */
    QUARTER,
    /** A half-year in a code such as {@code H1}; the value is as for a quarter. */
    HALF_YEAR,
    /** A length in one token, such as {@code 6-month}; the value is its length. */
    SPAN,
    /** Another number, in digits; the value is the number, or 0 if it is long or has a fraction. */
    DIGITS;

    private static final Map<String, TimeWord> BY_NAME = Words.byName(values());

    /** The part of that name in the word files; absent if it is none of time. */
    static Optional<TimeWord> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** What a row of the word files gives as value: a number, a day as {@code MM-DD} or a period such as {@code P6M}. */
    static int valueOfRow(String value) {
        if (value.startsWith("P")) {
            int count = Integer.parseInt(value, 1, value.length() - 1, 10);
            return switch (value.charAt(value.length() - 1)) {
                case 'D' -> packed(0, count);
                case 'W' -> packed(0, 7L * count);
                case 'M' -> packed(count, 0);
                case 'Y' -> packed(12L * count, 0);
                default -> throw new IllegalArgumentException("no period of days, weeks, months or years: " + value);
            };
        }
        return value.length() == "12-25".length()
                ? Integer.parseInt(value, 0, 2, 10) * 100 + Integer.parseInt(value, 3, 5, 10)
                : Integer.parseInt(value);
    }

    /** A period in one number; 0 if it has too many days for eight bits or months for the others: it is no length then. */
    private static int packed(long months, long days) {
        return days > 0xff || months > 0x7fffff ? 0 : (int) (months << 8 | days);
    }

    /** A packed period, the given number of times. */
    static int times(int packed, int times) {
        return packed((long) months(packed) * times, (long) days(packed) * times);
    }

    /** The months of a packed period. */
    static int months(int packed) {
        return packed >>> 8;
    }

    /** The days of a packed period, beside its months. */
    static int days(int packed) {
        return packed & 0xff;
    }

    /** A packed period, the given number of times. */
    static Period period(int packed, int times) {
        return Period.ofMonths(months(packed) * times).plusDays(days(packed) * (long) times);
    }

    @SuppressWarnings("EnumOrdinal") // a place of its own in a set of bits
    long bit() {
        return 1L << ordinal();
    }

    static long bits(TimeWord a, TimeWord b) {
        return a.bit() | b.bit();
    }

    static long bits(TimeWord... several) {
        long bits = 0;
        for (TimeWord each : several) {
            bits |= each.bit();
        }
        return bits;
    }
}
