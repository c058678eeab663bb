package app;

import io.github.goals4j.Goal;
import io.github.goals4j.validation.Balanced;
import io.github.goals4j.validation.GoalValidators;
import io.github.goals4j.validation.GoalViolation;
import io.github.goals4j.validation.Smart;
import io.github.goals4j.validation.TimeBound;
import io.github.goals4j.GoalPlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every shape of constraint that a program may use. */
record Review(
        @Smart Goal goal, List<@Smart Goal> goals, Optional<@TimeBound String> objective, @Balanced GoalPlan plan) {

    List<String> rules() {
        return GoalValidators.of(Locale.ENGLISH).validate(this).stream()
                .map(each -> each.getPropertyPath() + " "
                        + GoalViolation.of(each).orElseThrow().rule())
                .sorted()
                .toList();
    }

    /** The words of all that is wrong, for a reader. */
    List<String> words(Locale reader) {
        return GoalValidators.of(reader).validate(this).stream()
                .map(each -> each.getMessage())
                .sorted()
                .toList();
    }
}
