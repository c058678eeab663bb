package io.github.goals4j.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.goals4j.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The goals of a plan must go well together: what {@link io.github.goals4j.Portfolio#review} finds is a violation, one for
 * each finding. Stands on a {@link io.github.goals4j.GoalPlan}. {@code null} is valid. What day it is, the clock of the
 * validator says.
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Balanced.List.class)
public @interface Balanced {

    /**
     * From which severity on a finding counts as a violation.
     *
     * @return warnings and errors unless said otherwise
     */
    Severity from() default Severity.WARNING;

    /**
     * The message of a violation. In it, <code>{finding}</code> stands for what the rule says and <code>{hint}</code> for
     * what would help, both in the reader's language; <code>{rule}</code> is a parameter.
     *
     * @return the words of the rule unless said otherwise
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

    /** Several on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return each is asked on its own
         */
        Balanced[] value();
    }
}
