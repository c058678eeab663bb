package io.github.goals4j.smart;

/** What the scanner can tell of a token by its characters alone. */
enum Token {
    /** Letters, with apostrophes and hyphens inside: {@code don't}, {@code year-end}. */
    WORD,
    /** Digits, with separators inside: {@code 15,000}, {@code 4.2}. */
    NUMBER,
    /** Digits that name a place in a row: {@code 3rd}. */
    ORDINAL,
    /** Digits in the shape of a date: {@code 2027-01-31}, {@code 03/15/2027}, {@code 15.03.2027}. */
    DATE,
    /** Letters and digits that make a name: {@code HbA1c}, {@code XN-3000}, {@code 24-hour}. */
    CODE,
    /** {@code %} or {@code ‰}. */
    PERCENT,
    /** The sign of a currency. */
    CURRENCY,
    /** {@code <}, {@code >}, {@code ≤}, {@code ≥}, {@code =}, {@code ~}, {@code ±}. */
    COMPARATOR,
    /** A hyphen or dash that stands between two tokens. */
    DASH,
    /** A full stop, question mark, exclamation mark, semicolon or line break. */
    STOP,
    /** A comma. */
    COMMA,
    /** Nothing to read: it parts tokens and is none. */
    SPACE,
    /** A place that is still to be filled in: {@code ‹by when?›}, {@code <number>}, {@code ____}. */
    GAP,
    /** Any other sign. */
    SIGN
}
