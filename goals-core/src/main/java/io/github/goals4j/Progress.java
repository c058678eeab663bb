package io.github.goals4j;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How far measures have come, and how they make up the progress of a goal. */
final class Progress {

    /** What is shown. */
    private static final int SCALE = 4;

    /** What is computed with, so that only the result is rounded: with the longest numbers two shares differ by more. */
    private static final int FINE = 60;

    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9999");

    private Progress() {}

    static Optional<BigDecimal> of(Measure measure) {
        return share(measure).map(share -> shown(share, measure.isMet()));
    }

    static Optional<BigDecimal> of(Goal goal) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Measure measure : goal.measures()) {
            sum = sum.add(measure.weight().multiply(share(measure).orElse(BigDecimal.ZERO)));
            weights = weights.add(measure.weight());
        }
        if (!goal.milestones().isEmpty()) {
            long done = goal.milestones().stream().filter(Milestone::isDone).count();
            sum = sum.add(fine(
                    BigDecimal.valueOf(done),
                    BigDecimal.valueOf(goal.milestones().size())));
            weights = weights.add(BigDecimal.ONE);
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(shown(mean(sum, weights), goal.isMet()));
    }

    /** The mean, where thirds that were cut off add up to wholes again. */
    private static BigDecimal mean(BigDecimal sum, BigDecimal weights) {
        return fine(sum, weights).setScale(FINE - 10, RoundingMode.HALF_EVEN);
    }

    private static Optional<BigDecimal> share(Measure measure) {
        if (measure.current().isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (measure.isMet()) {
            return Optional.of(BigDecimal.ONE);
        }
        if (measure.direction() == Direction.MAINTAIN) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal current = measure.current().get();
        return measure.baseline().map(start -> {
            BigDecimal done = current.subtract(start);
            BigDecimal way = measure.target().subtract(start);
            return done.signum() == way.signum() ? fine(done, way) : BigDecimal.ZERO;
        });
    }

    private static BigDecimal fine(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, FINE, RoundingMode.HALF_EVEN);
    }

    /** Rounded down, so that 1 appears only when all is done. */
    private static BigDecimal shown(BigDecimal share, boolean all) {
        return all
                ? BigDecimal.ONE
                : Check.plain(share.setScale(SCALE, RoundingMode.DOWN).min(NEARLY_ALL));
    }
}
