package io.github.goals4j.json;

import io.github.goals4j.Feedback;

/** A piece of feedback in JSON. */
final class FeedbackForm {

    static final Form<Feedback, Feedback.Builder> FEEDBACK = Form.of(
                    "a piece of feedback", Feedback::builder, Feedback.Builder::build)
            .required("id", TextShape.SHORT, Feedback::id, Feedback.Builder::id)
            .required("channel", CodeShape.FEEDBACK_CHANNEL, Feedback::channel, Feedback.Builder::channel)
            .required("receivedOn", DateShape.DATE, Feedback::receivedOn, Feedback.Builder::receivedOn)
            .optional("fromRole", TextShape.SHORT, Feedback::fromRole, Feedback.Builder::fromRole)
            .required("text", TextShape.LONG, Feedback::text, Feedback.Builder::text)
            .many("goalIds", ListShape.setOf(TextShape.SHORT), Feedback::goalIds, Feedback.Builder::goalIds)
            .form();

    private FeedbackForm() {}
}
