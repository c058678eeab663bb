package io.github.goals4j;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A measure without its numbers: what a template suggests to count.
 *
 * @param name what is measured
 * @param unit what the numbers would count
 * @param direction which way they should move
 * @param bound on which side to stay; present if and only if the direction is {@link Direction#MAINTAIN}
 */
public record MeasureSketch(String name, String unit, Direction direction, Optional<Bound> bound) {

    /**
     * Checks the sketch.
     *
     * @param name what is measured
     * @param unit what the numbers would count
     * @param direction which way they should move
     * @param bound on which side to stay
     * @throws InvalidGoalException if the name or the unit shows no text, or direction and bound do not go together
     */
    public MeasureSketch {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(bound, "bound");
        new Check()
                .text("name", name)
                .text("unit", unit)
                .given(
                        (direction == Direction.MAINTAIN) == bound.isPresent(),
                        "bound",
                        "must be given for a number that is maintained, and only for such a one")
                .done();
    }

    /**
     * A number that should grow or shrink.
     *
     * @param name what is measured
     * @param unit what the numbers would count
     * @param direction which way they should move, not {@link Direction#MAINTAIN}
     * @return the sketch
     * @throws InvalidGoalException if the name or the unit shows no text, or the direction needs a bound
     */
    public static MeasureSketch of(String name, String unit, Direction direction) {
        return new MeasureSketch(name, unit, direction, Optional.empty());
    }

    /**
     * A number that should stay on one side of a bound.
     *
     * @param name what is measured
     * @param unit what the numbers would count
     * @param bound the side to stay on
     * @return the sketch
     * @throws InvalidGoalException if the name or the unit shows no text
     */
    public static MeasureSketch maintain(String name, String unit, Bound bound) {
        return new MeasureSketch(name, unit, Direction.MAINTAIN, Optional.of(bound));
    }

    /**
     * The measure that the sketch becomes with its numbers.
     *
     * @param baseline where the number stands; absent if nobody measured it
     * @param target where it should be
     * @return the measure
     * @throws InvalidGoalException if the numbers do not fit the direction or are too long
     */
    public Measure toMeasure(Optional<BigDecimal> baseline, BigDecimal target) {
        return Measure.builder()
                .name(name)
                .unit(unit)
                .direction(direction)
                .bound(bound)
                .baseline(baseline)
                .target(target)
                .build();
    }
}
