package io.github.goals4j.json;

import io.github.goals4j.Goal;

/** A goal in JSON. */
final class GoalForm {

    static final Form<Goal, Goal.Builder> GOAL = Form.of("a goal", Goal::builder, Goal.Builder::build)
            .schema()
            .required("id", TextShape.SHORT, Goal::id, Goal.Builder::id)
            .required("title", TextShape.SHORT, Goal::title, Goal.Builder::title)
            .optional("description", TextShape.LONG, Goal::description, Goal.Builder::description)
            .required("type", CodeShape.GOAL_TYPE, Goal::type, Goal.Builder::type)
            .optional("careerLevel", CodeShape.CAREER_LEVEL, Goal::careerLevel, Goal.Builder::careerLevel)
            .defaulted("status", CodeShape.GOAL_STATUS, Goal::status, Goal.Builder::status)
            .optional("outcome", CodeShape.OUTCOME, Goal::outcome, Goal.Builder::outcome)
            .optional("statusReason", TextShape.LONG, Goal::statusReason, Goal.Builder::statusReason)
            .optional("statusDate", DateShape.DATE, Goal::statusDate, Goal.Builder::statusDate)
            .optional("owner", TextShape.SHORT, Goal::owner, Goal.Builder::owner)
            .optional("startDate", DateShape.DATE, Goal::startDate, Goal.Builder::startDate)
            .optional("dueDate", DateShape.DATE, Goal::dueDate, Goal.Builder::dueDate)
            .many("measures", ListShape.listOf(MeasureForm.MEASURE), Goal::measures, Goal.Builder::measures)
            .many("milestones", ListShape.listOf(MilestoneForm.MILESTONE), Goal::milestones, Goal.Builder::milestones)
            .many("criteria", ListShape.setOf(CodeShape.GOAL_CRITERION), Goal::criteria, Goal.Builder::criteria)
            .optional("alignment", AlignmentForm.ALIGNMENT, Goal::alignment, Goal.Builder::alignment)
            .many("skills", ListShape.setOf(SkillForm.SKILL), Goal::skills, Goal.Builder::skills)
            .many("checkIns", ListShape.listOf(CheckInForm.CHECK_IN), Goal::checkIns, Goal.Builder::checkIns)
            .defaulted("reviewEvery", PeriodShape.PERIOD, Goal::reviewEvery, Goal.Builder::reviewEvery)
            .optional("derivedFrom", TextShape.SHORT, Goal::derivedFrom, Goal.Builder::derivedFrom)
            .form();

    private GoalForm() {}
}
