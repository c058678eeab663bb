package io.github.goals4j.smart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts that a word can play beside a number. */
enum AmountWord {
    /** Bounds of the number that follows. */
    LESS,
    AT_MOST,
    ABOUT,
    EXACTLY,
    AT_LEAST,
    MORE,
    /** Bounds of the number before. */
    OR_LESS,
    OR_MORE,
    /** Multiplies the number before by its value. */
    SCALE,
    /** A unit with a short name of its own. */
    MEASURE,
    /** Another unit that is written right behind the digits. */
    GLUED,
    /** A currency by its name or code. */
    COIN,
    /** So many times as much; the value is in percent. */
    FACTOR,
    /** A part of a whole; the value has the numerator as hundreds, then the denominator: 203 is two thirds. */
    FRACTION,
    /** Stands before a number that names one of many: {@code extension 4410}. */
    NAMED,
    /** A share of it in percent is a strength and no aim: {@code 70 % ethanol}. */
    SUBSTANCE,
    /** Counts in order: {@code the 80th percentile}. */
    RANK,
    /** Keeps a number where it is. */
    KEEP,
    /** What a sum is made of: sales, donations. */
    MONEY;

    private static final List<String> UNITS = List.of(
            "", "min", "h", "d", "wk", "mo", "a", "%", "USD", "EUR", "GBP", "AED", "AUD", "BRL", "CHF", "CNY", "CZK",
            "DKK", "HKD", "INR", "JPY", "KES", "MXN", "MYR", "NGN", "NOK", "NZD", "PLN", "SEK", "SGD", "THB", "ZAR");

    private static final Map<String, AmountWord> BY_NAME = Words.byName(values());

    /** The part of that name in the word files; absent if it is none beside a number. */
    static Optional<AmountWord> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** What a row of the word files gives as value: a number or a unit. */
    static int valueOfRow(String value) {
        int unit = UNITS.indexOf(value);
        return unit >= 0 ? unit : Integer.parseInt(value);
    }

    static String unit(int value) {
        return UNITS.get(value);
    }

    /** Whether that is the short name of a unit, and not a noun. */
    static boolean isUnit(String name) {
        return UNITS.contains(name);
    }

    @SuppressWarnings("EnumOrdinal") // a place of its own in a set of bits
    int bit() {
        return 1 << ordinal();
    }

    static int bits(AmountWord... words) {
        int bits = 0;
        for (AmountWord each : words) {
            bits |= each.bit();
        }
        return bits;
    }
}
