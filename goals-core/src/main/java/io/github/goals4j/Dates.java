package io.github.goals4j;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Steps through a calendar that has a first and a last day. */
@SuppressWarnings("JavaPeriodGetDays") // never without the months beside them
final class Dates {

    private static final double DAYS_IN_A_MONTH = 365.2425 / 12;

    private Dates() {}

    static boolean isPositive(Period period) {
        return !period.isNegative() && !period.isZero();
    }

    static Optional<LocalDate> plus(LocalDate day, Period period) {
        try {
            return Optional.of(day.plus(period));
        } catch (DateTimeException | ArithmeticException endOfTheCalendar) {
            return Optional.empty();
        }
    }

    /** The first day after the given one that is a whole number of steps, at least one, from the anchor. */
    static Optional<LocalDate> firstAfter(LocalDate after, LocalDate anchor, Period step) {
        // Months differ in length: go nearly all the way by the mean, then step.
        double daysInAStep = step.toTotalMonths() * DAYS_IN_A_MONTH + step.getDays();
        long steps = Math.max(1, (long) (ChronoUnit.DAYS.between(anchor, after) / daysInAStep) - 1);
        Optional<LocalDate> day = times(anchor, step, steps);
        while (day.isPresent() && !day.get().isAfter(after)) {
            steps++;
            day = times(anchor, step, steps);
        }
        return day;
    }

    private static Optional<LocalDate> times(LocalDate anchor, Period step, long count) {
        try {
            return Optional.of(anchor.plusMonths(Math.multiplyExact(step.toTotalMonths(), count))
                    .plusDays(Math.multiplyExact(step.getDays(), count)));
        } catch (DateTimeException | ArithmeticException endOfTheCalendar) {
            return Optional.empty();
        }
    }
}
