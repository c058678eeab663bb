package io.github.goals4j.json;

import io.github.goals4j.Achievement;

/** An achievement in JSON. */
final class AchievementForm {

    static final Form<Achievement, Achievement.Builder> ACHIEVEMENT = Form.of(
                    "an achievement", Achievement::builder, Achievement.Builder::build)
            .required("on", DateShape.DATE, Achievement::on, Achievement.Builder::on)
            .required("text", TextShape.LONG, Achievement::text, Achievement.Builder::text)
            .optional("goalId", TextShape.SHORT, Achievement::goalId, Achievement.Builder::goalId)
            .many("skills", ListShape.setOf(SkillForm.SKILL), Achievement::skills, Achievement.Builder::skills)
            .form();

    private AchievementForm() {}
}
