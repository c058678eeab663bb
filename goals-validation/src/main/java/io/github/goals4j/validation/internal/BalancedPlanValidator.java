package io.github.goals4j.validation.internal;

import io.github.goals4j.GoalPlan;
import io.github.goals4j.Portfolio;
import io.github.goals4j.Severity;
import io.github.goals4j.validation.Balanced;
import io.github.goals4j.validation.GoalViolation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code @Balanced GoalPlan}. */
public final class BalancedPlanValidator implements ConstraintValidator<Balanced, GoalPlan> {

    private Severity from = Severity.WARNING;

    /** For Hibernate Validator. */
    public BalancedPlanValidator() {}

    @Override
    public void initialize(Balanced constraint) {
        from = constraint.from();
    }

    @Override
    public boolean isValid(@Nullable GoalPlan plan, ConstraintValidatorContext context) {
        return plan == null
                || Violations.none(
                        Portfolio.review(plan, Violations.today(context)).stream()
                                .filter(each -> each.severity().compareTo(from) >= 0)
                                .map(each -> new GoalViolation(each, Optional.empty()))
                                .toList(),
                        context);
    }
}
