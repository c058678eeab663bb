package io.github.goals4j.json;

import io.github.goals4j.GoalPlan;

/** A plan in JSON, the root of a file. */
final class PlanForm {

    static final Form<GoalPlan, GoalPlan.Builder> PLAN = Form.of("a plan", GoalPlan::builder, GoalPlan.Builder::build)
            .schema()
            .optional("owner", TextShape.SHORT, GoalPlan::owner, GoalPlan.Builder::owner)
            .optional("careerLevel", CodeShape.CAREER_LEVEL, GoalPlan::careerLevel, GoalPlan.Builder::careerLevel)
            .many("goals", ListShape.listOf(GoalForm.GOAL), GoalPlan::goals, GoalPlan.Builder::goals)
            .many("feedback", ListShape.listOf(FeedbackForm.FEEDBACK), GoalPlan::feedback, GoalPlan.Builder::feedback)
            .many(
                    "achievements",
                    ListShape.listOf(AchievementForm.ACHIEVEMENT),
                    GoalPlan::achievements,
                    GoalPlan.Builder::achievements)
            .form();

    private PlanForm() {}
}
