package io.github.goals4j.examples;

import io.github.goals4j.Bound;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Direction;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.MeasureSketch;
import io.github.goals4j.Skill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads {@code [template SLUG]}. */
record TemplateBlock(
        GoalTemplate template, String why, Optional<WeakWording> weak, List<Fact> facts, List<String> searchWords) {

    static Optional<TemplateBlock> read(String slug, Fields fields, String source) {
        GoalTemplate.Builder template = GoalTemplate.builder()
                .slug(slug)
                .number(fields.number("number"))
                .title(fields.text("title"))
                .summary(fields.text("summary"))
                .type(fields.code("type", GoalType.TECHNICAL_PROFICIENCY, GoalType::of))
                .careerLevels(fields.codes("levels", CareerLevel.ENTRY, Fields::level))
                .criteria(fields.codes("criteria", GoalCriterion.CLINICAL_EXPERTISE, GoalCriterion::of))
                .measures(sketches(fields))
                .source(fields.optionalText("source").orElse(source))
                .retired(fields.optional("retired").isPresent());
        fields.all("milestone").forEach(each -> template.addMilestone(each.value()));
        List<String> technical = fields.words("technical");
        List<String> soft = fields.words("soft");
        String why = fields.text("why");
        Optional<WeakWording> weak = weak(fields);
        List<Fact> facts = facts(fields);
        List<String> searchWords = fields.words("search");
        return fields.build(() -> {
            technical.forEach(name -> template.addSkill(Skill.technical(name)));
            soft.forEach(name -> template.addSkill(Skill.soft(name)));
            return new TemplateBlock(template.build(), why, weak, facts, searchWords);
        });
    }

    /** The example that the template and the goals made from it are together. */
    WorkedExample worked(Collection<Goal> goals) {
        List<Goal> mine = new ArrayList<>();
        for (Goal each : goals) {
            if (each.derivedFrom().equals(Optional.of(template.slug()))) {
                mine.add(each);
            }
        }
        mine.sort(Comparator.comparing(each -> each.careerLevel().orElseThrow()));
        return new WorkedExample(template, why, weak, mine, facts);
    }

    private static List<MeasureSketch> sketches(Fields fields) {
        List<MeasureSketch> sketches = new ArrayList<>();
        for (Fields.Row each :
                fields.rows("measure", "what is measured", "unit", "increase, decrease, at-least or at-most")) {
            Optional<Bound> bound = Arrays.stream(Bound.values())
                    .filter(side -> side.code().equals(each.part(2)))
                    .findFirst();
            Direction direction = bound.isPresent()
                    ? Direction.MAINTAIN
                    : fields.code(each.entry(), each.part(2), Direction.INCREASE, Fields::direction);
            fields.built(each.entry().line(), () -> new MeasureSketch(each.part(0), each.part(1), direction, bound))
                    .ifPresent(sketches::add);
        }
        return sketches;
    }

    private static Optional<WeakWording> weak(Fields fields) {
        List<Fields.Row> weak = fields.rows("weak", "how people write it", "rules that it breaks, parted by commas");
        if (weak.size() > 1) {
            fields.report(weak.get(1).entry(), "must say \"weak\" only once");
        }
        return weak.stream()
                .findFirst()
                .map(each -> new WeakWording(each.part(0), fields.words(each.entry(), each.part(1))));
    }

    private static List<Fact> facts(Fields fields) {
        List<Fact> facts = new ArrayList<>();
        for (Fields.Row each : fields.rows("fact", "the fact in a sentence", "who says so", "2026-11-25")) {
            facts.add(new Fact(each.part(0), each.part(1), fields.date(each.entry(), each.part(2))));
        }
        return facts;
    }
}
