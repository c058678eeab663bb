package io.github.goals4j.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The goal must answer the five questions of SMART. Stands on a {@link io.github.goals4j.Goal} or a {@link CharSequence},
 * also inside a container: {@code List<@Smart Goal>}. {@code null} is valid.
 *
 * <p>Each criterion that falls short is one violation, on the property that is the cause where there is one. A date is in
 * the past by the clock of the validator.
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Smart.List.class)
public @interface Smart {

    /**
     * Which of the five are asked; at least one.
     *
     * @return all five unless said otherwise
     */
    SmartCriterion[] criteria() default {
        SmartCriterion.SPECIFIC,
        SmartCriterion.MEASURABLE,
        SmartCriterion.ACHIEVABLE,
        SmartCriterion.RELEVANT,
        SmartCriterion.TIME_BOUND
    };

    /**
     * The verdict that each criterion must reach: {@link Verdict#MET} or {@link Verdict#PARTLY}.
     *
     * @return none unless said otherwise, which asks what {@link io.github.goals4j.smart.SmartPolicy#standard()} asks:
     *     specific, measurable and time-bound met, achievable and relevant at least partly
     */
    Verdict[] required() default {};

    /**
     * The message of a violation. In it, <code>{finding}</code> stands for what the rule says and <code>{hint}</code> for
     * what would help, both in the reader's language; <code>{rule}</code>, <code>{criterion}</code>,
     * <code>{verdict}</code>, <code>{start}</code> and <code>{end}</code> are parameters.
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
        Smart[] value();
    }
}
