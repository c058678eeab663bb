package io.github.goals4j.validation.internal;

import io.github.goals4j.validation.Smart;

/** {@code @Smart} on anything but a goal or a text. */
public final class SmartUnsupportedValidator extends UnsupportedValidator<Smart> {

    /** For Hibernate Validator. */
    public SmartUnsupportedValidator() {
        super("@Smart and its five criteria must stand on the declared type Goal or CharSequence, inside a container on"
                + " the element as in List<@Smart Goal> or Optional<@TimeBound String>");
    }
}
