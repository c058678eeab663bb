package io.github.goals4j.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.validation.GoalValidators;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyPathTest {

    @Constraint(validatedBy = At.Validator.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface At {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Finds fault where the text says. */
        final class Validator implements ConstraintValidator<At, String> {
            @Override
            public boolean isValid(String path, ConstraintValidatorContext context) {
                context.disableDefaultConstraintViolation();
                PropertyPath.parse(path).addViolation(context.buildConstraintViolationWithTemplate("here"));
                return false;
            }
        }
    }

    record Holder(@At String it) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dueDate",
                "alignment.parentGoalId",
                "measures[0]",
                "measures[12].target",
                "goals[3].measures[0].target",
                "goals[3].measures[0]",
                "goals[1].alignment.parentGoalId"
            })
    void a_violation_is_where_the_path_says(String path) {
        assertThat(GoalValidators.of(Locale.ENGLISH).validate(new Holder(path)))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getPropertyPath()).hasToString(path.isEmpty() ? "it" : "it." + path));
    }
}
