package io.github.goals4j.examples;

import io.github.goals4j.Bound;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Direction;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.MeasureSketch;
import io.github.goals4j.Problem;
import io.github.goals4j.Skill;
import io.github.goals4j.SkillKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code [template SLUG]}. */
record TemplateBlock(
        GoalTemplate template, String why, Optional<WeakWording> weak, List<Fact> facts, List<String> searchWords) {

    /** The example that the template and the goals made from it are together. */
    WorkedExample worked(Map<String, Goal> goals) {
        List<Goal> mine = new ArrayList<>();
        for (CareerLevel level : CareerLevel.values()) {
            Goal goal = goals.get(GoalBlock.id(template.slug(), level));
            if (goal != null) {
                mine.add(goal);
            }
        }
        return new WorkedExample(template, why, weak, mine, facts);
    }

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
        String why = fields.text("why");
        Optional<WeakWording> weak = weak(fields);
        List<Fact> facts = facts(fields);
        List<String> searchWords = values(fields.items("search"));
        return fields.isSound()
                ? Optional.of(new TemplateBlock(template.build(), why, weak, facts, searchWords))
                : Optional.empty();
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

    private static Optional<WeakWording> weak(Fields fields) {
        Optional<Fields.Row> weak =
                fields.optionalRow("weak", "how people write it", "rules that it breaks, parted by commas");
        return weak.isPresent()
                ? Optional.of(new WeakWording(
                        weak.get().part(0),
                        values(fields.items(weak.get().entry(), weak.get().part(1)))))
                : Optional.empty();
    }

    private static List<Fact> facts(Fields fields) {
        List<Fact> facts = new ArrayList<>();
        for (Fields.Row each : fields.rows("fact", "the fact in a sentence", "who says so", "[2026-11-28]")) {
            Optional<LocalDate> checked =
                    each.has(2) ? Optional.of(fields.date(each.entry(), each.part(2))) : Optional.empty();
            facts.add(new Fact(each.part(0), each.part(1), checked));
        }
        return facts;
    }

    private static List<String> values(List<Block.Entry> entries) {
        List<String> values = new ArrayList<>();
        for (Block.Entry each : entries) {
            values.add(each.value());
        }
        return values;
    }
}
