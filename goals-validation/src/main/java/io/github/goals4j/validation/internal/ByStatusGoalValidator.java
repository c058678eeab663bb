package io.github.goals4j.validation.internal;

import io.github.goals4j.Goal;
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
        return switch (goal.status()) {
            case ACTIVE -> Asked.STANDARD.shortcomings(Judgement.of(goal, today));
            case COMPLETED -> Closing.contradictions(goal);
            case DRAFT, ON_HOLD, CANCELLED -> List.of();
        };
    }
}
