package io.github.goals4j.smart;

import static io.github.goals4j.smart.Dates.NONE;
import static io.github.goals4j.smart.TimeWord.ABOUT;
import static io.github.goals4j.smart.TimeWord.AFTER;
import static io.github.goals4j.smart.TimeWord.ARTICLE;
import static io.github.goals4j.smart.TimeWord.CALENDAR;
import static io.github.goals4j.smart.TimeWord.CLOCK;
import static io.github.goals4j.smart.TimeWord.DIGITS;
import static io.github.goals4j.smart.TimeWord.FEW;
import static io.github.goals4j.smart.TimeWord.FISCAL;
import static io.github.goals4j.smart.TimeWord.FROM;
import static io.github.goals4j.smart.TimeWord.FULL;
import static io.github.goals4j.smart.TimeWord.HALF;
import static io.github.goals4j.smart.TimeWord.NEXT;
import static io.github.goals4j.smart.TimeWord.NOW;
import static io.github.goals4j.smart.TimeWord.NUMBER;
import static io.github.goals4j.smart.TimeWord.OF;
import static io.github.goals4j.smart.TimeWord.OR;
import static io.github.goals4j.smart.TimeWord.ORDINAL;
import static io.github.goals4j.smart.TimeWord.OWN;
import static io.github.goals4j.smart.TimeWord.SCHOOL;
import static io.github.goals4j.smart.TimeWord.SPAN;
import static io.github.goals4j.smart.TimeWord.THE;
import static io.github.goals4j.smart.TimeWord.THIS;
import static io.github.goals4j.smart.TimeWord.UNIT_DAY;
import static io.github.goals4j.smart.TimeWord.UNTIL;

import io.github.goals4j.smart.When.Grain;

/** Reads how long something lasts: {@code six months}, {@code the next 12 weeks}, {@code a whole month}. */
final class Lengths {

    private static final long NUMBERS = TimeWord.bits(NUMBER, DIGITS, ARTICLE);
    private static final long KINDS = TimeWord.bits(FULL, SCHOOL, CALENDAR, FISCAL);

    private static final String[] PERIODS = {"period", "window", "timeframe", "span"};
    private static final long LEADS = TimeWord.bits(THE, OWN, NEXT, ORDINAL, ABOUT, FULL, THIS);
    private static final int BOUNDS =
            AmountWord.bits(AmountWord.LESS, AmountWord.AT_MOST, AmountWord.ABOUT, AmountWord.AT_LEAST);

    private final Tokens tokens;
    private final Events events;
    private When when = When.of(Grain.UNDATED);

    Lengths(Tokens tokens, Events events) {
        this.tokens = tokens;
        this.events = events;
    }

    /** What the last successful call has read. */
    When when() {
        return when;
    }

    /**
     * The token behind the length that starts here, or {@link Dates#NONE}.
     *
     * @param limits whether an event that follows makes a limit of it: {@code within 30 days of detection}
     */
    int read(int i, boolean limits) {
        boolean next = false;
        boolean ordinal = false;
        int at = i;
        for (int words = 0; words < 6 && (tokens.isTime(at, LEADS) || tokens.isAmount(at, BOUNDS)); words++) {
            next |= tokens.isTime(at, NEXT.bit());
            ordinal |= tokens.isTime(at, ORDINAL.bit());
            at = tokens.after(at);
        }
        int number = next || ordinal || (at > i && tokens.isTime(at - 1, FULL.bit())) ? 1 : 0;
        boolean half = false;
        boolean few = false;
        for (int words = 0; words < 4 && tokens.isTime(at, NUMBERS | FEW.bit() | HALF.bit() | ABOUT.bit()); words++) {
            number = tokens.isTime(at, NUMBERS) ? tokens.value(at) : Math.max(number, 1);
            half |= tokens.isTime(at, HALF.bit());
            few |= tokens.isTime(at, FEW.bit());
            at = tokens.after(at);
            at = tokens.isTime(at, OF.bit()) && !ordinal ? at + 1 : at;
            if ((tokens.kind(at) == Token.DASH || tokens.isTime(at, OR.bit() | UNTIL.bit()))
                    && tokens.isTime(at + 1, NUMBERS)) {
                at++;
            }
        }
        boolean business = false;
        while (tokens.isTime(at, KINDS)) {
            business |= tokens.isTime(at, FULL.bit()) && tokens.value(at) == 1;
            at = tokens.after(at);
        }
        if (tokens.isTime(at, SPAN.bit()) && tokens.isAny(at + 1, PERIODS)) {
            when = tokens.value(at) == 0
                    ? When.of(Grain.UNDATED)
                    : When.of(Grain.LENGTH).withNumber(tokens.value(at)).withShift(1);
            return at + 2;
        }
        boolean described = number > 1 && tokens.kind(at) == Token.WORD && !tokens.isTime(at, UNIT_DAY.bit());
        if (described && tokens.isTime(at + 1, UNIT_DAY.bit()) && !tokens.is(at, WordClass.PREPOSITION.bit())) {
            at++; // instructional weeks
        }
        if (business && limits) {
            return NONE; // a process is allowed one working day
        }
        if (ordinal && at > i && tokens.isTime(at - 1, ORDINAL.bit()) && tokens.value(at) >>> 8 == 3) {
            return NONE; // the first quarter of a year has its own place in the calendar
        }
        if (number == 0 || !isUnit(at, next || (number >= 24 && limits && tokens.is(at, "hours") && isPromise(i)))) {
            return NONE;
        }
        int unit = half ? tokens.value(at) / 2 : tokens.value(at);
        when = few
                ? When.of(Grain.UNDATED)
                : When.of(Grain.LENGTH).withNumber(unit).withShift(number);
        return behind(tokens.after(at), limits, ordinal);
    }

    private boolean isUnit(int i, boolean clock) {
        return tokens.isTime(i, clock ? UNIT_DAY.bit() | CLOCK.bit() : UNIT_DAY.bit());
    }

    /** {@code the patient will … within 24 hours}: somebody will have done it then; it is no speed. */
    private boolean isPromise(int i) {
        for (int at = i - 1; at >= Math.max(0, i - 16) && tokens.kind(at) != Token.STOP; at--) {
            if (tokens.is(at, "will") && tokens.is(at - 1, WordClass.PEOPLE.bit())) {
                return true;
            }
        }
        return false;
    }

    private int behind(int i, boolean limits, boolean ordinal) {
        if (tokens.isTime(i, FROM.bit()) && tokens.isTime(i + 1, NOW.bit() | TimeWord.TODAY.bit())) {
            return i + 2;
        }
        if (tokens.is(i, "time") && !ordinal) {
            return i + 1;
        }
        if (ordinal && tokens.isTime(i, OF.bit())) {
            when = When.of(Grain.UNDATED);
            if (tokens.isTime(i + 1, TimeWord.MONTH.bit())) {
                return tokens.isTime(i + 2, TimeWord.YEAR.bit()) ? i + 3 : i + 2; // the first week of March
            }
            int end = events.by(i + 1);
            return end == NONE ? i : end;
        }
        return limits && tokens.isTime(i, OF.bit() | AFTER.bit() | FROM.bit()) ? NONE : i;
    }
}
