package io.github.goals4j.smart;

import io.github.goals4j.TextSpan;
import io.github.goals4j.smart.Calendar.Days;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An end that a text names.
 *
 * @param first what it starts with; the same as {@code last} if one day or period is named
 * @param last what it ends with
 * @param bound which side of what is named the goal must be on
 * @param span where it stands
 */
record Deadline(When first, When last, Bound bound, TextSpan span) {

    enum Bound {
        /** Within what is named. */
        IN,
        /** Until its last day; the start is open. */
        BY,
        /** Before its first day. */
        BEFORE
    }

    /** The days that are meant; absent if no calendar tells. */
    Optional<Timeframe> in(Calendar calendar) {
        Optional<Days> end = calendar.days(last);
        Optional<Days> start = first.equals(last) ? end : calendar.days(first);
        if (end.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        boolean dayBefore = bound == Bound.BEFORE && last.edge() != TimeWord.END.bit();
        if (dayBefore && end.get().first().equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        LocalDate lastDay =
                dayBefore ? end.get().first().minusDays(1) : end.get().last();
        return Optional.of(new Timeframe(
                start.map(Days::first).filter(day -> bound == Bound.IN && !day.isAfter(lastDay)), lastDay, span));
    }
}
