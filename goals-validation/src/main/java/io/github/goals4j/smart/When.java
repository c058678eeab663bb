package io.github.goals4j.smart;

import java.time.Month;
import java.time.chrono.IsoChronology;

/**
 * A day or a period as a text names it, before it is known what day it is.
 *
 * @param grain what is named
 * @param year the year; 0 if it is not said, -1 if its digits are open
 * @param number the month, the day of the week, the quarter, the half-year or the season, by grain; of a period or a
 *     length, its unit as {@link TimeWord} packs it
 * @param day the day of the month; 0 if none is meant
 * @param lastDay the day on which a stretch of days within a month ends; else the same as the day
 * @param shift how many periods from the present one: 1 for next; of a length, how many units
 * @param edge which part of it is meant, as a {@link TimeWord} bit; 0 for all of it
 * @param fiscal whether the year is a fiscal one
 */
record When(Grain grain, int year, int number, int day, int lastDay, int shift, long edge, boolean fiscal) {

    enum Grain {
        /** A day of a month. */
        DAY,
        /** A day of a week; the shift says of which week, -1 for the next such day. */
        WEEKDAY,
        /** A day by its distance from today. */
        TODAY,
        MONTH,
        QUARTER,
        HALF_YEAR,
        SEASON,
        YEAR,
        /** This or the next week, month, quarter or year. */
        PERIOD,
        /** So many units from today on. */
        LENGTH,
        /** An event, a term or a feast: it is a time, but no calendar tells which. */
        UNDATED
    }

    /** There is no such day in the calendar. */
    boolean isImpossible() {
        if (grain != Grain.DAY || number == 0) {
            return false;
        }
        boolean leap = year <= 0 || IsoChronology.INSTANCE.isLeapYear(year);
        return lastDay > Month.of(number).length(leap);
    }

    /** It depends on the day of reading, whatever year it is. */
    boolean isRelative() {
        return grain == Grain.LENGTH
                || grain == Grain.TODAY
                || grain == Grain.PERIOD
                || grain == Grain.WEEKDAY
                || (grain == Grain.DAY && number == 0);
    }

    static When of(Grain grain) {
        return new When(grain, 0, 0, 0, 0, 0, 0, false);
    }

    When withYear(int changed) {
        return new When(grain, changed, number, day, lastDay, shift, edge, fiscal);
    }

    When withNumber(int changed) {
        return new When(grain, year, changed, day, lastDay, shift, edge, fiscal);
    }

    When withDays(int first, int last) {
        return new When(grain, year, number, first, last, shift, edge, fiscal);
    }

    When withShift(int changed) {
        return new When(grain, year, number, day, lastDay, changed, edge, fiscal);
    }

    When withEdge(long changed) {
        return new When(grain, year, number, day, lastDay, shift, changed, fiscal);
    }

    When withFiscal(boolean changed) {
        return new When(grain, year, number, day, lastDay, shift, edge, changed);
    }
}
