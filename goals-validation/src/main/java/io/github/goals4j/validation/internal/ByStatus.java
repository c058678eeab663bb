package io.github.goals4j.validation.internal;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What {@code @Valid Goal} asks once {@link io.github.goals4j.validation.GoalMapping} is registered. It stands on types
 * only, so its validators never see {@code null}.
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
