package io.github.goals4j.json;

import io.github.goals4j.GoalTemplate;

/** A template in JSON. */
final class TemplateForm {

    static final Form<GoalTemplate, GoalTemplate.Builder> TEMPLATE = Form.of(
                    "a template", GoalTemplate::builder, GoalTemplate.Builder::build)
            .required("slug", TextShape.SHORT, GoalTemplate::slug, GoalTemplate.Builder::slug)
            .required("number", IntShape.COUNT, GoalTemplate::number, GoalTemplate.Builder::number)
            .required("title", TextShape.SHORT, GoalTemplate::title, GoalTemplate.Builder::title)
            .required("summary", TextShape.LONG, GoalTemplate::summary, GoalTemplate.Builder::summary)
            .required("type", CodeShape.GOAL_TYPE, GoalTemplate::type, GoalTemplate.Builder::type)
            .requiredMany(
                    "careerLevels",
                    ListShape.setOf(CodeShape.CAREER_LEVEL),
                    GoalTemplate::careerLevels,
                    GoalTemplate.Builder::careerLevels)
            .many(
                    "criteria",
                    ListShape.setOf(CodeShape.GOAL_CRITERION),
                    GoalTemplate::criteria,
                    GoalTemplate.Builder::criteria)
            .many("skills", ListShape.setOf(SkillForm.SKILL), GoalTemplate::skills, GoalTemplate.Builder::skills)
            .many(
                    "measures",
                    ListShape.listOf(SketchForm.SKETCH),
                    GoalTemplate::measures,
                    GoalTemplate.Builder::measures)
            .many(
                    "milestones",
                    ListShape.listOf(TextShape.SHORT),
                    GoalTemplate::milestones,
                    GoalTemplate.Builder::milestones)
            .required("source", TextShape.LONG, GoalTemplate::source, GoalTemplate.Builder::source)
            .defaulted("retired", BooleanShape.BOOLEAN, GoalTemplate::retired, GoalTemplate.Builder::retired)
            .form();

    private TemplateForm() {}
}
