package io.github.goals4j.validation.internal;

import io.github.goals4j.validation.Balanced;

/** {@code @Balanced} on anything but a plan. */
public final class BalancedUnsupportedValidator extends UnsupportedValidator<Balanced> {

    /** For Hibernate Validator. */
    public BalancedUnsupportedValidator() {
        super("@Balanced must stand on the declared type GoalPlan, which GoalPlan.of makes of a list of goals");
    }
}
