package io.github.goals4j.validation.internal;

import io.github.goals4j.SmartReport;
import java.time.LocalDate;

/** {@code @Smart String} and its like. */
public final class SmartTextValidator extends SmartValidator<CharSequence> {

    /** For Hibernate Validator. */
    public SmartTextValidator() {}

    @Override
    SmartReport judge(CharSequence text, LocalDate today) {
        return Judgement.of(text, today);
    }
}
