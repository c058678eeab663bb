package io.github.goals4j.examples;

import io.github.goals4j.Bound;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Direction;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.MeasureSketch;
import io.github.goals4j.Problem;
import io.github.goals4j.Skill;
import io.github.goals4j.SkillKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the template of {@code [template SLUG]} and the words that it is found by; what else it says is a {@link Story}. */
record TemplateBlock(GoalTemplate template, List<String> searchWords) {

    static Optional<TemplateBlock> read(Fields fields, String source) {
        GoalTemplate.Builder template = GoalTemplate.builder()
                .slug(fields.word(1).value())
                .number(fields.number("number"))
                .title(fields.text("title"))
                .summary(fields.text("summary"))
                .measures(sketches(fields))
                .source(fields.optionalText("source").orElse(source))
                .retired(fields.optional("retired").isPresent());
        type(fields, template);
        criteria(fields, template);
        skills(fields, template);
        for (Block.Entry each : fields.items("levels")) {
            Optional<CareerLevel> level = fields.level(each);
            if (level.isPresent()) {
                template.addCareerLevel(level.get());
            }
        }
        for (Block.Entry each : fields.all("milestone")) {
            template.addMilestone(each.value());
        }
        List<String> searchWords = Fields.values(fields.items("search"));
        fields.leaveToOthers("why", "weak", "fact");
        return fields.isSound() ? Optional.of(new TemplateBlock(template.build(), searchWords)) : Optional.empty();
    }

    private static void type(Fields fields, GoalTemplate.Builder template) {
        Block.Entry type = fields.one("type");
        try {
            template.type(GoalType.of(type.value()));
        } catch (InvalidGoalException refused) {
            fields.report(type, refused);
        }
    }

    private static void criteria(Fields fields, GoalTemplate.Builder template) {
        for (Block.Entry each : fields.items("criteria")) {
            try {
                template.addCriterion(GoalCriterion.of(each.value()));
            } catch (InvalidGoalException refused) {
                fields.report(each, refused);
            }
        }
    }

    private static void skills(Fields fields, GoalTemplate.Builder template) {
        for (SkillKind kind : SkillKind.values()) {
            for (Block.Entry each : fields.items(kind.code())) {
                try {
                    template.addSkill(new Skill(each.value(), kind));
                } catch (InvalidGoalException refused) {
                    fields.report(each, refused);
                }
            }
        }
    }

    private static List<MeasureSketch> sketches(Fields fields) {
        List<MeasureSketch> sketches = new ArrayList<>();
        for (Fields.Row each :
                fields.rows("measure", "what is measured", "unit", "increase, decrease, at-least or at-most")) {
            try {
                sketches.add(sketch(each.part(0), each.part(1), each.part(2)));
            } catch (InvalidGoalException refused) {
                fields.report(each.entry(), refused);
            }
        }
        return sketches;
    }

    private static MeasureSketch sketch(String name, String unit, String way) {
        for (Bound side : Bound.values()) {
            if (side.code().equals(way)) {
                return new MeasureSketch(name, unit, Direction.MAINTAIN, Optional.of(side));
            }
        }
        for (Direction direction : Direction.values()) {
            if (direction.code().equals(way)) {
                return MeasureSketch.of(name, unit, direction);
            }
        }
        throw new InvalidGoalException(
                List.of(Problem.of("way", way, "must be increase, decrease, at-least or at-most")));
    }
}
