package io.github.goals4j;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How the parts of a goal make up its progress. */
final class Progress {

    private static final int SCALE = 4;

    private Progress() {}

    static Optional<BigDecimal> of(Goal goal) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Measure measure : goal.measures()) {
            sum = sum.add(measure.weight().multiply(measure.progress().orElse(BigDecimal.ZERO)));
            weights = weights.add(measure.weight());
        }
        if (!goal.milestones().isEmpty()) {
            long done = goal.milestones().stream().filter(Milestone::isDone).count();
            sum = sum.add(share(
                    BigDecimal.valueOf(done),
                    BigDecimal.valueOf(goal.milestones().size())));
            weights = weights.add(BigDecimal.ONE);
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(share(sum, weights));
    }

    /** The part of the whole, rounded down so that 1 means all of it. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return Check.plain(part.divide(whole, SCALE, RoundingMode.DOWN));
    }
}
