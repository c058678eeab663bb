package io.github.goals4j.examples;

import io.github.goals4j.Alignment;
import io.github.goals4j.Bound;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.Measure;
import io.github.goals4j.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code [goal SLUG LEVEL]}: the template, started with what a template lacks. */
final class GoalBlock {

    private static final String AT_LEAST = "at least ";
    private static final String AT_MOST = "at most ";

    private GoalBlock() {}

    static Optional<Goal> read(GoalTemplate template, CareerLevel level, Fields fields) {
        if (!template.careerLevels().contains(level)) {
            fields.reportBlock("must be for a level that the template " + template.slug() + " names");
        }
        Goal.Builder goal = template.start(template.slug() + "-" + level.code())
                .careerLevel(level)
                .title(fields.text("title"))
                .description(fields.optionalText("description"))
                .startDate(fields.date("start"))
                .dueDate(fields.date("due"))
                .measures(measures(fields));
        String objective = fields.text("objective");
        String contribution = fields.text("contribution");
        List<Milestone> milestones = milestones(fields);
        if (!milestones.isEmpty()) {
            goal.milestones(milestones);
        }
        return fields.build(
                () -> goal.alignment(Alignment.of(objective, contribution)).build());
    }

    private static List<Measure> measures(Fields fields) {
        List<Measure> measures = new ArrayList<>();
        for (Fields.Row each :
                fields.rows("measure", "what is measured", "unit", "62 -> 45, at least 45 or at most 45")) {
            fields.built(each.entry().line(), () -> measure(each, fields)).ifPresent(measures::add);
        }
        return measures;
    }

    private static Measure measure(Fields.Row row, Fields fields) {
        String name = row.part(0);
        String unit = row.part(1);
        String numbers = row.part(2);
        int arrow = numbers.indexOf("->");
        if (arrow >= 0) {
            return Measure.change(
                    name,
                    unit,
                    fields.decimal(row.entry(), numbers.substring(0, arrow)),
                    fields.decimal(row.entry(), numbers.substring(arrow + 2)));
        }
        if (numbers.startsWith(AT_MOST)) {
            return Measure.maintain(
                    name, unit, Bound.AT_MOST, fields.decimal(row.entry(), numbers.substring(AT_MOST.length())));
        }
        String least = numbers.startsWith(AT_LEAST) ? numbers.substring(AT_LEAST.length()) : numbers;
        if (least.equals(numbers)) {
            fields.report(row.entry(), "must say how far: 62 -> 45, at least 45 or at most 45");
            least = "1";
        }
        return Measure.maintain(name, unit, Bound.AT_LEAST, fields.decimal(row.entry(), least));
    }

    private static List<Milestone> milestones(Fields fields) {
        List<Milestone> milestones = new ArrayList<>();
        for (Fields.Row each : fields.rows("milestone", "2027-03-31", "what is done by then")) {
            String id = Integer.toString(milestones.size() + 1);
            fields.built(each.entry().line(), () -> Milestone.of(id, each.part(1)))
                    .map(made -> made.withDueDate(fields.date(each.entry(), each.part(0))))
                    .ifPresent(milestones::add);
        }
        return milestones;
    }
}
