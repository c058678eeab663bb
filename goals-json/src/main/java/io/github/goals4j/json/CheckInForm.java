package io.github.goals4j.json;

import io.github.goals4j.CheckIn;

/** A check-in in JSON. */
final class CheckInForm {

    static final Form<CheckIn, CheckIn.Builder> CHECK_IN = Form.of(
                    "a check-in", CheckIn::builder, CheckIn.Builder::build)
            .required("on", DateShape.DATE, CheckIn::on, CheckIn.Builder::on)
            .optional("note", TextShape.LONG, CheckIn::note, CheckIn.Builder::note)
            .optional("health", CodeShape.HEALTH, CheckIn::health, CheckIn.Builder::health)
            .optional("progress", NumberShape.NUMBER, CheckIn::progress, CheckIn.Builder::progress)
            .form();

    private CheckInForm() {}
}
