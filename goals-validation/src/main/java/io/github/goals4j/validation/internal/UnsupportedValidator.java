package io.github.goals4j.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * Takes what no other validator of a constraint takes, to say what to do instead. A declared type of {@code Object} is
 * among it: whether a value is judged must not depend on what happens to be in it.
 */
abstract class UnsupportedValidator<A extends Annotation> implements ConstraintValidator<A, Object> {

    private final String advice;

    UnsupportedValidator(String advice) {
        this.advice = advice;
    }

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        String found = value == null ? "" : ", not of a " + value.getClass().getName();
        throw new UnexpectedTypeException(advice + found);
    }
}
