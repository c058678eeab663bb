package io.github.goals4j.json;

import io.github.goals4j.Milestone;

/** A milestone in JSON. */
final class MilestoneForm {

    static final Form<Milestone, Milestone.Builder> MILESTONE = Form.of(
                    "a milestone", Milestone::builder, Milestone.Builder::build)
            .required("id", TextShape.SHORT, Milestone::id, Milestone.Builder::id)
            .required("title", TextShape.SHORT, Milestone::title, Milestone.Builder::title)
            .optional("dueDate", DateShape.DATE, Milestone::dueDate, Milestone.Builder::dueDate)
            .optional("doneOn", DateShape.DATE, Milestone::doneOn, Milestone.Builder::doneOn)
            .form();

    private MilestoneForm() {}
}
