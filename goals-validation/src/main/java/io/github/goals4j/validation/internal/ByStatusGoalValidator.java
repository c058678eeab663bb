package io.github.goals4j.validation.internal;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalStatus;
import io.github.goals4j.validation.ByStatus;
import io.github.goals4j.validation.GoalViolation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;

/** {@code @Valid Goal}. */
public final class ByStatusGoalValidator implements ConstraintValidator<ByStatus, Goal> {

    /** For Hibernate Validator. */
    public ByStatusGoalValidator() {}

    @Override
    public boolean isValid(Goal goal, ConstraintValidatorContext context) {
        return Violations.none(shortcomings(goal, Violations.today(context)), context);
    }

    static List<GoalViolation> shortcomings(Goal goal, LocalDate today) {
        if (goal.status() == GoalStatus.ACTIVE) {
            return Asked.STANDARD.shortcomings(Judgement.of(goal, today));
        }
        return goal.status() == GoalStatus.COMPLETED ? Closing.contradictions(goal) : List.of();
    }
}
