package io.github.goals4j.json;

import io.github.goals4j.Alignment;

/** An alignment in JSON. */
final class AlignmentForm {

    static final Form<Alignment, Alignment.Builder> ALIGNMENT = Form.of(
                    "an alignment", Alignment::builder, Alignment.Builder::build)
            .required("objective", TextShape.LONG, Alignment::objective, Alignment.Builder::objective)
            .required("contribution", TextShape.LONG, Alignment::contribution, Alignment.Builder::contribution)
            .optional("parentGoalId", TextShape.SHORT, Alignment::parentGoalId, Alignment.Builder::parentGoalId)
            .form();

    private AlignmentForm() {}
}
