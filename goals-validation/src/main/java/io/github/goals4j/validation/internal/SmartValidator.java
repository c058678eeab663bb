package io.github.goals4j.validation.internal;

import io.github.goals4j.SmartReport;
import io.github.goals4j.validation.Smart;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks a value for SMART. */
abstract class SmartValidator<T> implements ConstraintValidator<Smart, T> {

    private Asked asked = Asked.STANDARD;

    abstract SmartReport judge(T value, LocalDate today);

    @Override
    public final void initialize(Smart constraint) {
        asked = Asked.by(constraint);
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        return value == null || Violations.none(asked.shortcomings(judge(value, Violations.today(context))), context);
    }
}
