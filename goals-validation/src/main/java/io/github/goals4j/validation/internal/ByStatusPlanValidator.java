package io.github.goals4j.validation.internal;

import io.github.goals4j.Finding;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.Place;
import io.github.goals4j.validation.ByStatus;
import io.github.goals4j.validation.GoalViolation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code @Valid GoalPlan}: each of its goals. */
public final class ByStatusPlanValidator implements ConstraintValidator<ByStatus, GoalPlan> {

    /** For Hibernate Validator. */
    public ByStatusPlanValidator() {}

    @Override
    public boolean isValid(GoalPlan plan, ConstraintValidatorContext context) {
        LocalDate today = Violations.today(context);
        List<Goal> goals = plan.goals();
        return Violations.none(
                IntStream.range(0, goals.size())
                        .boxed()
                        .flatMap(i -> shortcomings(goals.get(i), "goals[" + i + "]", today))
                        .toList(),
                context);
    }

    private static Stream<GoalViolation> shortcomings(Goal goal, String path, LocalDate today) {
        return ByStatusGoalValidator.shortcomings(goal, today).stream()
                .map(each -> new GoalViolation(under(path, each.finding()), each.criterion()));
    }

    private static Finding under(String path, Finding finding) {
        Place place = finding.place();
        String longer = place.path().isEmpty() ? path : path + "." + place.path();
        return new Finding(finding.rule(), finding.severity(), new Place(longer, place.span()), finding.arguments());
    }
}
