package io.github.goals4j.smart;

import static io.github.goals4j.smart.TimeWord.EARLY;
import static io.github.goals4j.smart.TimeWord.END;
import static io.github.goals4j.smart.TimeWord.LATE;
import static io.github.goals4j.smart.TimeWord.MIDDLE;
import static io.github.goals4j.smart.TimeWord.REST;
import static io.github.goals4j.smart.TimeWord.START;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Turns what a text names into days.
 *
 * @param today the day on which the text is read
 * @param fiscalYearStart the month in which fiscal years start
 */
record Calendar(LocalDate today, Month fiscalYearStart) {

    /** The first and the last day of something, both included. */
    record Days(LocalDate first, LocalDate last) {}

    private static final Period DAY = Period.ofDays(1);
    private static final Period WEEK = Period.ofWeeks(1);
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    /** The days that are meant; absent if no calendar tells, or if there is no such day. */
    Optional<Days> days(When when) {
        if (when.year() < 0 || when.isImpossible()) {
            return Optional.empty();
        }
        try {
            return whole(when).map(days -> part(when, days));
        } catch (DateTimeException beyondAllCalendars) {
            return Optional.empty();
        }
    }

    private Optional<Days> whole(When when) {
        return switch (when.grain()) {
            case DAY -> day(when);
            case WEEKDAY -> Optional.of(single(weekday(when)));
            case TODAY -> Optional.of(single(today.plusDays(when.shift())));
            case MONTH -> Optional.of(coming(when, year -> months(YearMonth.of(year, when.number()), 1)));
            case QUARTER -> Optional.of(coming(when, year -> share(when, year, QUARTER)));
            case HALF_YEAR -> Optional.of(coming(when, year -> share(when, year, HALF)));
            case SEASON ->
                Optional.of(coming(when, year -> months(YearMonth.of(year, when.number() * QUARTER), QUARTER)));
            case YEAR -> Optional.of(months(yearStart(when, when.year()), 12));
            case PERIOD -> period(when);
            case LENGTH -> length(when);
            case UNDATED -> Optional.empty();
        };
    }

    private static Days single(LocalDate day) {
        return new Days(day, day);
    }

    private static Days months(YearMonth first, int count) {
        return new Days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** In the year that is named, or else the first whose last day is not over. */
    private Days coming(When when, IntFunction<Days> inYear) {
        if (when.year() > 0) {
            return inYear.apply(when.year());
        }
        if (when.shift() > 0) {
            return inYear.apply(today.getYear() + when.shift());
        }
        int year = today.getYear() - 1;
        while (inYear.apply(year).last().isBefore(today)) {
            year++;
        }
        return inYear.apply(year);
    }

    private Optional<Days> day(When when) {
        if (when.number() == 0) {
            YearMonth month = YearMonth.from(today).plusMonths(when.shift());
            while (!month.isValidDay(when.day())
                    || (when.shift() == 0 && month.atDay(when.day()).isBefore(today))) {
                month = month.plusMonths(1);
            }
            return Optional.of(single(month.atDay(when.day())));
        }
        int year = when.year() > 0 ? when.year() : today.getYear();
        while (!YearMonth.of(year, when.number()).isValidDay(when.lastDay())
                || (when.year() == 0
                        && LocalDate.of(year, when.number(), when.lastDay()).isBefore(today))) {
            year++;
        }
        YearMonth month = YearMonth.of(year, when.number());
        return Optional.of(new Days(month.atDay(when.day()), month.atDay(when.lastDay())));
    }

    private LocalDate weekday(When when) {
        DayOfWeek day = DayOfWeek.of(when.number());
        return when.shift() < 0
                ? today.with(TemporalAdjusters.next(day))
                : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(when.shift())
                        .with(TemporalAdjusters.nextOrSame(day));
    }

    private Days share(When when, int year, int months) {
        return months(yearStart(when, year).plusMonths((when.number() - 1L) * months), months);
    }

    /** A fiscal year is named by the calendar year in which it ends. */
    private YearMonth yearStart(When when, int year) {
        return when.fiscal() && fiscalYearStart != Month.JANUARY
                ? YearMonth.of(year - 1, fiscalYearStart)
                : YearMonth.of(year, Month.JANUARY);
    }

    private Optional<Days> period(When when) {
        Period unit = TimeWord.period(when.number(), 1);
        if (unit.equals(WEEK)) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(when.shift());
            return Optional.of(new Days(monday, monday.plusDays(6)));
        }
        if (unit.equals(DAY)) {
            return Optional.of(single(today.plusDays(when.shift())));
        }
        int length = (int) unit.toTotalMonths();
        if (length == 0 || length > 12) {
            return Optional.empty();
        }
        int start = when.fiscal() ? fiscalYearStart.getValue() : 1;
        int into = Math.floorMod(today.getMonthValue() - start, 12) % length;
        return Optional.of(
                months(YearMonth.from(today).minusMonths(into).plusMonths((long) when.shift() * length), length));
    }

    private Optional<Days> length(When when) {
        Period length = TimeWord.period(when.number(), when.shift());
        return length.isZero() ? Optional.empty() : Optional.of(new Days(today, today.plus(length)));
    }

    private Days part(When when, Days whole) {
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        if (when.edge() == END.bit()) {
            return single(last);
        }
        if (when.edge() == START.bit()) {
            return single(first);
        }
        if (when.edge() == REST.bit()) {
            return new Days(today.isAfter(last) ? last : today, last);
        }
        int length = (int) Period.between(first, last.plusDays(1)).toTotalMonths();
        return length == 1 ? third(when.edge(), whole) : length > 1 ? quarter(when.edge(), whole, length) : whole;
    }

    /** Of a month: its first ten days, its middle day, or its last days. */
    private static Days third(long edge, Days month) {
        if (edge == EARLY.bit()) {
            return new Days(month.first(), month.first().withDayOfMonth(10));
        }
        if (edge == MIDDLE.bit()) {
            return single(month.first().withDayOfMonth(15));
        }
        return edge == LATE.bit() ? new Days(month.first().withDayOfMonth(21), month.last()) : month;
    }

    /** Of a longer time: of a year the first, second or fourth quarter, and so on. */
    private static Days quarter(long edge, Days whole, int length) {
        YearMonth first = YearMonth.from(whole.first());
        int part = Math.max(1, length / 4);
        if (edge == EARLY.bit()) {
            return months(first, part);
        }
        if (edge == MIDDLE.bit()) {
            return months(first.plusMonths(length == 12 ? QUARTER : (length - part) / 2), part);
        }
        return edge == LATE.bit() ? months(first.plusMonths((long) length - part), part) : whole;
    }
}
