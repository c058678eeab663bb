package io.github.goals4j.smart;

import io.github.goals4j.TextSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a text gives its goal, counted from the day on which it is read.
 *
 * <p>{@code by Q3 2027} has no start and ends on 2027-09-30; {@code within six months} starts on the day of reading;
 * {@code in March 2027} is the whole month.
 *
 * @param start the first day; absent if the text only says by when
 * @param end the last day, which still counts; not before the start
 * @param span where the text says so
 */
public record Timeframe(Optional<LocalDate> start, LocalDate end, TextSpan span) {

    /**
     * Checks the order of the days.
     *
     * @param start the first day
     * @param end the last day
     * @param span where the text says so
     * @throws IllegalArgumentException if the end is before the start
     */
    public Timeframe {
        if (start.isPresent() && end.isBefore(start.get())) {
            throw new IllegalArgumentException("a time frame must end on or after " + start.get() + ", not " + end);
        }
    }
}
