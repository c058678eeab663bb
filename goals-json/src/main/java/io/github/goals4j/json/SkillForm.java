package io.github.goals4j.json;

import static java.util.Objects.requireNonNull;

import io.github.goals4j.Skill;
import io.github.goals4j.SkillKind;
import org.jspecify.annotations.Nullable;

/** A skill in JSON. */
final class SkillForm {

    static final Form<Skill, Parts> SKILL = Form.of("a skill", Parts::new, Parts::skill)
            .required("name", TextShape.SHORT, Skill::name, (parts, name) -> parts.name = name)
            .required("kind", CodeShape.SKILL_KIND, Skill::kind, (parts, kind) -> parts.kind = kind)
            .form();

    private SkillForm() {}

    static final class Parts {
        private @Nullable String name;
        private @Nullable SkillKind kind;

        Skill skill() {
            return new Skill(requireNonNull(name), requireNonNull(kind));
        }
    }
}
