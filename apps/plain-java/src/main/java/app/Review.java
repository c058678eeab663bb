package app;

import io.github.goals4j.Goal;
import io.github.goals4j.validation.GoalValidators;
import io.github.goals4j.validation.Measurable;
import io.github.goals4j.validation.Smart;
import io.github.goals4j.validation.TimeBound;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;

/** What a person wants to reach, and what is still to be said about it. */
record Review(@Smart Goal goal, @Measurable @TimeBound String objective) {

    List<String> shortcomings(Locale reader) {
        return GoalValidators.of(reader).validate(this).stream()
                .map(Review::line)
                .sorted()
                .toList();
    }

    private static String line(ConstraintViolation<Review> violation) {
        return violation.getPropertyPath() + " " + violation.getMessage();
    }
}
