package io.github.goals4j.validation.internal;

import io.github.goals4j.Goal;
import io.github.goals4j.SmartReport;
import java.time.LocalDate;

/** {@code @Smart Goal}. */
public final class SmartGoalValidator extends SmartValidator<Goal> {

    /** For Hibernate Validator. */
    public SmartGoalValidator() {}

    @Override
    SmartReport judge(Goal goal, LocalDate today) {
        return Judgement.of(goal, today);
    }
}
