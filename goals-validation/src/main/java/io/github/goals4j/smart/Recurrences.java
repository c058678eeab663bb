package io.github.goals4j.smart;

import static io.github.goals4j.smart.Dates.NONE;
import static io.github.goals4j.smart.TimeWord.AMBIGUOUS;
import static io.github.goals4j.smart.TimeWord.CLOCK;
import static io.github.goals4j.smart.TimeWord.DIGITS;
import static io.github.goals4j.smart.TimeWord.EVERY;
import static io.github.goals4j.smart.TimeWord.FEW;
import static io.github.goals4j.smart.TimeWord.FULL;
import static io.github.goals4j.smart.TimeWord.IN;
import static io.github.goals4j.smart.TimeWord.NUMBER;
import static io.github.goals4j.smart.TimeWord.ON;
import static io.github.goals4j.smart.TimeWord.ORDINAL;
import static io.github.goals4j.smart.TimeWord.OTHER;
import static io.github.goals4j.smart.TimeWord.PART;
import static io.github.goals4j.smart.TimeWord.RECURRENCE;
import static io.github.goals4j.smart.TimeWord.SCHOOL;
import static io.github.goals4j.smart.TimeWord.SITTING;
import static io.github.goals4j.smart.TimeWord.TIMES;
import static io.github.goals4j.smart.TimeWord.UNIT_DAY;
import static io.github.goals4j.smart.TimeWord.WEEKDAY;
import static io.github.goals4j.smart.TimeWord.WEEKDAYS;

/** Reads how often something recurs: {@code weekly}, {@code every other month}, {@code three times a week}. */
final class Recurrences {

    /** How far before {@code a week} the count may stand that makes a frequency of it. */
    private static final int NEAR = 7;

    private static final long BETWEEN = TimeWord.bits(
            OTHER,
            ORDINAL,
            DIGITS,
            NUMBER,
            FEW,
            FULL,
            SCHOOL,
            TimeWord.UNTIL,
            TimeWord.OR,
            EVERY,
            TimeWord.FISCAL,
            TimeWord.CALENDAR);
    private static final long BEFORE_EVENTS = TimeWord.bits(TimeWord.BEFORE, TimeWord.AFTER, IN, ON);
    private static final long COUNTED =
            TimeWord.bits(UNIT_DAY, CLOCK, WEEKDAY, PART, SITTING, TimeWord.SEASON, TimeWord.MONTH);

    private final Tokens tokens;

    Recurrences(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token behind the recurrence that starts here, or {@link Dates#NONE}. */
    int read(int i) {
        long times = tokens.times(i);
        if ((times & (RECURRENCE.bit() | AMBIGUOUS.bit() | WEEKDAYS.bit())) != 0) {
            if ((times & WEEKDAYS.bit()) != 0 && tokens.isTime(i - 1, TimeWord.OWN.bit() | TimeWord.THE.bit())) {
                return NONE;
            }
            boolean adjective = tokens.is(i, "everyday") && tokens.kind(i + 1) == Token.WORD;
            return adjective ? NONE : tokens.after(i);
        }
        if ((times & UNIT_DAY.bit()) != 0) {
            return outOf(i);
        }
        if ((times & EVERY.bit()) != 0) {
            return every(i);
        }
        if ((times & WEEKDAY.bit()) != 0) {
            return weekdays(i);
        }
        if ((times & (ON.bit() | IN.bit())) != 0 && tokens.isTime(i + 1, TimeWord.THE.bit())) {
            return tokens.isTime(i + 2, PART.bit()) && isPlural(i + 2) ? i + 3 : NONE;
        }
        if ((times & (ON.bit() | IN.bit())) != 0) {
            return tokens.isTime(i + 1, WEEKDAYS.bit() | EVERY.bit() | WEEKDAY.bit()) ? read(i + 1) : NONE;
        }
        if (tokens.isSign(i, '/')) {
            return tokens.isTime(i + 1, UNIT_DAY.bit()) && isCountNear(i) ? i + 2 : NONE;
        }
        return (times & TimeWord.ARTICLE.bit()) != 0
                        && tokens.isTime(i + 1, UNIT_DAY.bit() | PART.bit() | SITTING.bit())
                        && (!tokens.is(i - 1, WordClass.PREPOSITION.bit()) || tokens.isAny(i - 1, "out", "up", "off"))
                        && isCountNear(i)
                ? tokens.after(i + 1)
                : NONE;
    }

    private boolean isPlural(int i) {
        return tokens.kind(i) == Token.WORD && Scanner.folded(tokens.charAt(tokens.end(i) - 1)) == 's';
    }

    /** {@code 4 days out of the week}, {@code most days of the week}. */
    private int outOf(int i) {
        int at = tokens.is(i + 1, "out") ? i + 2 : i + 1;
        boolean counted = tokens.isTime(i - 1, DIGITS.bit() | NUMBER.bit()) || tokens.is(i - 1, "most");
        return counted
                        && tokens.isTime(at, TimeWord.OF.bit())
                        && tokens.isTime(at + 1, TimeWord.THE.bit() | EVERY.bit())
                        && tokens.isTime(at + 2, UNIT_DAY.bit())
                ? at + 3
                : NONE;
    }

    /** {@code Monday through Friday}, {@code Monday, Wednesday and Friday}: one day alone is no recurrence. */
    private int weekdays(int i) {
        if (isPlural(i + 1) && tokens.isTime(i + 1, PART.bit())) {
            return i + 2; // Saturday mornings
        }
        int at = i + 1;
        while ((tokens.kind(at) == Token.COMMA
                        || tokens.kind(at) == Token.DASH
                        || tokens.isTime(at, TimeWord.UNTIL.bit() | TimeWord.THROUGH.bit()))
                && tokens.isTime(at + 1, WEEKDAY.bit())) {
            at += 2;
        }
        return at > i + 1 ? at : NONE;
    }

    private int every(int i) {
        int at = i + 1;
        while (tokens.isTime(at, BETWEEN) && at - i < 5) {
            at = tokens.after(at);
        }
        boolean before = tokens.isTime(i - 1, BEFORE_EVENTS);
        long sittings = before ? SITTING.bit() | TimeWord.EVENT.bit() : SITTING.bit();
        if (tokens.kind(at) == Token.WORD && tokens.times(at) == 0 && tokens.isTime(at + 1, sittings)) {
            at++; // every team meeting, before each chemistry exam
        }
        boolean per = tokens.is(i, "per");
        long counted = COUNTED | sittings;
        if (!tokens.isTime(at, per ? counted & ~CLOCK.bit() : counted)) {
            return NONE;
        }
        return tokens.after(at);
    }

    private boolean isCountNear(int i) {
        for (int at = i - 1; at >= Math.max(0, i - NEAR); at--) {
            if (tokens.isTime(at, DIGITS.bit() | NUMBER.bit() | TIMES.bit() | CLOCK.bit() | TimeWord.SOMEDAY.bit())
                    || tokens.kind(at) == Token.CODE) {
                return true;
            }
        }
        return tokens.isTime(i - 2, TimeWord.ARTICLE.bit()) && tokens.kind(i - 1) == Token.WORD;
    }
}
