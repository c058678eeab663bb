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
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The goal must say how an observer can tell that it was reached. A name for {@code @Smart(criteria = MEASURABLE)}; everything said at {@link Smart} holds here.
 */
@Documented
@Constraint(validatedBy = {})
@Smart(criteria = SmartCriterion.MEASURABLE)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Measurable.List.class)
public @interface Measurable {

    /**
     * The verdict that must be reached: {@link Verdict#MET} or {@link Verdict#PARTLY}.
     *
     * @return met unless said otherwise
     */
    @OverridesAttribute(constraint = Smart.class, name = "required")
    Verdict[] required() default {};

    /**
     * The message of a violation, with the parameters of {@link Smart#message()}.
     *
     * @return the words of the rule unless said otherwise
     */
    @OverridesAttribute(constraint = Smart.class, name = "message")
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
        Measurable[] value();
    }
}
