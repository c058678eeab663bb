package io.github.goals4j.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A goal must be what its status calls for. Nobody writes it: {@link GoalMapping} puts it on goals and plans, and it is what
 * the constraint descriptor of a violation then shows.
 */
@Documented
@Constraint(validatedBy = {})
@Target(TYPE)
@Retention(RUNTIME)
public @interface ByStatus {

    /**
     * The message of a violation.
     *
     * @return the words of the rule
     */
    String message() default "{finding}";

    /**
     * When it is asked.
     *
     * @return groups of constraints
     */
    Class<?>[] groups() default {};

    /**
     * What the application wants to know of a violation.
     *
     * @return payload types
     */
    Class<? extends Payload>[] payload() default {};
}
