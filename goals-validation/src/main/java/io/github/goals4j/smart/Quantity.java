package io.github.goals4j.smart;

import io.github.goals4j.Direction;
import io.github.goals4j.TextSpan;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text that somebody could count or measure.
 *
 * <p>A unit is {@code min}, {@code h}, {@code d}, {@code wk}, {@code mo}, {@code a} for years, {@code %}, {@code USD},
 * {@code EUR} or {@code GBP}, or else the noun that is counted, as written and in lower case; absent if none follows the
 * number. Numbers are as said: {@code 1.2 million} is 1200000.
 */
public sealed interface Quantity {

    /**
     * What the number counts.
     *
     * @return absent if the text does not say
     */
    Optional<String> unit();

    /**
     * Which way the number is to move.
     *
     * @return absent where nothing is said to move
     */
    Optional<Direction> direction();

    /**
     * Where the text says so.
     *
     * @return the stretch from the first to the last word of the quantity
     */
    TextSpan span();

    /**
     * A plain number: {@code at least five colleagues}.
     *
     * @param comparison how it is bounded; absent for the plain number
     * @param value the number
     * @param unit what it counts
     * @param span where it stands
     */
    record Amount(Optional<Comparison> comparison, BigDecimal value, Optional<String> unit, TextSpan span)
            implements Quantity {

        @Override
        public Optional<Direction> direction() {
            return Optional.empty();
        }
    }

    /**
     * Two numbers and all between: {@code 2-3 posts}.
     *
     * @param low the lower one
     * @param high the higher one
     * @param unit what they count
     * @param span where they stand
     */
    record Range(BigDecimal low, BigDecimal high, Optional<String> unit, TextSpan span) implements Quantity {

        @Override
        public Optional<Direction> direction() {
            return Optional.empty();
        }
    }

    /**
     * Some of so many: {@code 4 out of 5 trials}.
     *
     * @param comparison how the part is bounded; absent for the plain number
     * @param part how many
     * @param whole of how many
     * @param unit what they count
     * @param span where they stand
     */
    record Share(
            Optional<Comparison> comparison, BigDecimal part, BigDecimal whole, Optional<String> unit, TextSpan span)
            implements Quantity {

        @Override
        public Optional<Direction> direction() {
            return Optional.empty();
        }
    }

    /**
     * A number that is to become another: {@code from 62 to 45 minutes}, {@code raise the rating to 4.5 stars}.
     *
     * @param baseline where it starts; absent if the text does not say
     * @param comparison how the target is bounded; absent for the plain number
     * @param target where it is to be
     * @param unit what both count
     * @param way from the baseline to the target, or as the verb says
     * @param span where they stand
     */
    record Target(
            Optional<BigDecimal> baseline,
            Optional<Comparison> comparison,
            BigDecimal target,
            Optional<String> unit,
            Direction way,
            TextSpan span)
            implements Quantity {

        @Override
        public Optional<Direction> direction() {
            return Optional.of(way);
        }
    }

    /**
     * How far something is to move: {@code increase donations by 20 %}.
     *
     * @param comparison how the distance is bounded; absent for the plain number
     * @param by the distance, more than 0 either way
     * @param unit what it counts
     * @param way up or down, as the verb says
     * @param span where it stands
     */
    record Change(Optional<Comparison> comparison, BigDecimal by, Optional<String> unit, Direction way, TextSpan span)
            implements Quantity {

        @Override
        public Optional<Direction> direction() {
            return Optional.of(way);
        }
    }

    /**
     * How many times as much it is to be: {@code halve}, {@code twofold}.
     *
     * @param factor 0.5 for half
     * @param span where it stands
     */
    record Multiple(BigDecimal factor, TextSpan span) implements Quantity {

        @Override
        public Optional<String> unit() {
            return Optional.empty();
        }

        @Override
        public Optional<Direction> direction() {
            return Optional.of(factor.compareTo(BigDecimal.ONE) < 0 ? Direction.DECREASE : Direction.INCREASE);
        }
    }
}
