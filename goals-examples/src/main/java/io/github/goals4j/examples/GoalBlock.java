package io.github.goals4j.examples;

import io.github.goals4j.Alignment;
import io.github.goals4j.Bound;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.Measure;
import io.github.goals4j.Milestone;
import io.github.goals4j.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code [goal SLUG LEVEL]}: the template, started with what a template lacks. */
final class GoalBlock {

    private static final String FROM_TO = "->";
    private static final String AT_LEAST = "at least ";
    private static final String AT_MOST = "at most ";

    private GoalBlock() {}

    /** What a worked goal goes by in its plan. */
    static String id(String slug, CareerLevel level) {
        return String.join("-", slug, level.code());
    }

    static Optional<Goal> read(GoalTemplate template, CareerLevel level, Fields fields) {
        if (!template.careerLevels().contains(level)) {
            fields.report("must be for a level that the template " + template.slug() + " names");
        }
        Goal.Builder goal = template.start(id(template.slug(), level))
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
        return fields.isSound()
                ? Optional.of(
                        goal.alignment(Alignment.of(objective, contribution)).build())
                : Optional.empty();
    }

    private static List<Measure> measures(Fields fields) {
        List<Measure> measures = new ArrayList<>();
        for (Fields.Row each :
                fields.rows("measure", "what is measured", "unit", "62 -> 45, at least 45 or at most 45")) {
            try {
                measures.add(measure(each, fields));
            } catch (InvalidGoalException refused) {
                fields.report(each.entry(), refused);
            }
        }
        return measures;
    }

    private static Measure measure(Fields.Row row, Fields fields) {
        String name = row.part(0);
        String unit = row.part(1);
        String numbers = row.part(2);
        int arrow = numbers.indexOf(FROM_TO);
        if (arrow >= 0) {
            return Measure.change(
                    name,
                    unit,
                    fields.decimal(row.entry(), numbers.substring(0, arrow)),
                    fields.decimal(row.entry(), numbers.substring(arrow + FROM_TO.length())));
        }
        boolean most = numbers.startsWith(AT_MOST);
        if (!most && !numbers.startsWith(AT_LEAST)) {
            throw new InvalidGoalException(
                    List.of(Problem.of("target", numbers, "must read 62 -> 45, at least 45 or at most 45")));
        }
        Bound bound = most ? Bound.AT_MOST : Bound.AT_LEAST;
        String target = numbers.substring(most ? AT_MOST.length() : AT_LEAST.length());
        return Measure.maintain(name, unit, bound, fields.decimal(row.entry(), target));
    }

    private static List<Milestone> milestones(Fields fields) {
        List<Milestone> milestones = new ArrayList<>();
        for (Fields.Row each : fields.rows("milestone", "2027-03-31", "what is done by then")) {
            try {
                milestones.add(Milestone.builder()
                        .id(Integer.toString(milestones.size() + 1))
                        .title(each.part(1))
                        .dueDate(fields.date(each.entry(), each.part(0)))
                        .build());
            } catch (InvalidGoalException refused) {
                fields.report(each.entry(), refused);
            }
        }
        return milestones;
    }
}
