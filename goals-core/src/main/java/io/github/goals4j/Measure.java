package io.github.goals4j;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that tells how far a goal has come, for example the minutes until a result is reported.
 *
 * <p>Numbers are equal as numbers: they are kept without trailing zeros, so 1.0 and 1.00 make equal measures. A number
 * has at most 30 digits, 20 of them after the point.
 */
@Value.Immutable
@Values
public abstract class Measure implements WithMeasure {

    Measure() {}

    /**
     * What is measured, unique among the measures of a goal.
     *
     * @return for example {@code STAT potassium turnaround}
     */
    public abstract String name();

    /**
     * What the numbers count. An open string; {@code %}, {@code min}, {@code h} and {@code count} are well known.
     *
     * @return for example {@code min}
     */
    public abstract String unit();

    /**
     * Which way the number should move.
     *
     * @return the direction; it agrees with the sign of target − baseline where there is a baseline
     */
    public abstract Direction direction();

    /**
     * On which side of the target a maintained number should stay.
     *
     * @return present if and only if the direction is {@link Direction#MAINTAIN}
     */
    public abstract Optional<Bound> bound();

    /**
     * Where the number stood at the start, in {@link #unit()}.
     *
     * @return absent if nobody measured it
     */
    public abstract Optional<BigDecimal> baseline();

    /**
     * Where the number should be, in {@link #unit()}.
     *
     * @return the target; not the baseline, unless the number is maintained
     */
    public abstract BigDecimal target();

    /**
     * Where the number stands, in {@link #unit()}.
     *
     * @return absent if nobody has measured it since the start
     */
    public abstract Optional<BigDecimal> current();

    /**
     * How much the measure counts in the progress of its goal.
     *
     * @return more than 0; 1 unless said otherwise
     */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /**
     * A measure that moves from a baseline to a target; the direction follows from the two.
     *
     * @param name what is measured
     * @param unit what the numbers count
     * @param baseline where it starts
     * @param target where it should be
     * @return the measure
     * @throws InvalidGoalException if the name or the unit shows no text, a number is too long or both are equal
     */
    public static Measure change(String name, String unit, BigDecimal baseline, BigDecimal target) {
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
        return builder()
                .name(name)
                .unit(unit)
                .direction(target.compareTo(baseline) < 0 ? Direction.DECREASE : Direction.INCREASE)
                .baseline(baseline)
                .target(target)
                .build();
    }

    /**
     * A measure that should stay on one side of a bound.
     *
     * @param name what is measured
     * @param unit what the numbers count
     * @param bound the side to stay on
     * @param target the bound itself
     * @return the measure
     * @throws InvalidGoalException if the name or the unit shows no text or the number is too long
     */
    public static Measure maintain(String name, String unit, Bound bound, BigDecimal target) {
        return builder()
                .name(name)
                .unit(unit)
                .direction(Direction.MAINTAIN)
                .bound(bound)
                .target(target)
                .build();
    }

    /**
     * Starts a measure; name, unit, direction and target must be given.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds everything this measure holds
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The share of the way from the baseline to the target that is done.
     *
     * @return from 0 to 1 in steps of 0.0001, rounded down so that 1 means there; 0 while there is no current number;
     *     for a maintained number, or where there is no baseline, 1 when met; absent when it cannot be known: no baseline
     *     and not met
     */
    public Optional<BigDecimal> progress() {
        return Progress.of(this);
    }

    /**
     * Whether the current number is at the target or beyond it in the measure's direction.
     *
     * @return {@code false} while there is no current number
     */
    public boolean isMet() {
        return current()
                .map(now -> now.compareTo(target()))
                .map(side -> side == 0 || side > 0 == isUpwards())
                .orElse(false);
    }

    private boolean isUpwards() {
        return direction() == Direction.INCREASE || bound().equals(Optional.of(Bound.AT_LEAST));
    }

    @Value.Check
    Measure check() {
        boolean maintain = direction() == Direction.MAINTAIN;
        Check check = new Check()
                .text("name", name())
                .text("unit", unit())
                .given(!maintain || bound().isPresent(), "bound", "must be given for a number that is maintained")
                .must(
                        maintain || bound().isEmpty(),
                        "bound",
                        bound(),
                        "must be left out unless the number is maintained")
                .number("baseline", baseline())
                .number("target", target())
                .number("current", current())
                .number("weight", weight())
                .must(weight().signum() > 0, "weight", weight(), "must be more than 0");
        if (!maintain && baseline().isPresent() && Check.isTame(baseline().get()) && Check.isTame(target())) {
            int sign = target().compareTo(baseline().get());
            check.must(sign != 0, "target", target(), "must be another number than the baseline");
            check.must(
                    sign == 0 || sign > 0 == (direction() == Direction.INCREASE),
                    "direction",
                    direction().code(),
                    "must agree with the way from the baseline to the target");
        }
        check.done();
        return inPlainNumbers();
    }

    private Measure inPlainNumbers() {
        return withBaseline(Check.plain(baseline()))
                .withTarget(Check.plain(target()))
                .withCurrent(Check.plain(current()))
                .withWeight(Check.plain(weight()));
    }

    /** Builds measures. Every build ends in the same check. Not safe to share between threads. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
