package io.github.goals4j.examples;

import io.github.goals4j.Achievement;
import io.github.goals4j.Alignment;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Feedback;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.InvalidGoalException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code [plan LEVEL]}: worked goals of one level, and which of them leads to which. */
final class PlanBlock {

    private final CareerLevel level;
    private final Map<String, Goal> goals;
    private final Fields fields;
    private final GoalPlan.Builder plan = GoalPlan.builder();
    private int feedbackCount;

    PlanBlock(CareerLevel level, Map<String, Goal> goals, Fields fields) {
        this.level = level;
        this.goals = goals;
        this.fields = fields;
    }

    Optional<GoalPlan> read() {
        plan.careerLevel(level);
        for (Block.Entry each : fields.all("goal")) {
            readGoal(each);
        }
        for (Fields.Row each : fields.rows(
                "feedback", "channel", "2027-01-15", "role", "what was said", "SLUG of the goal that answers it")) {
            try {
                plan.addFeedback(feedback(each));
            } catch (InvalidGoalException refused) {
                fields.report(each.entry(), refused);
            }
        }
        for (Fields.Row each : fields.rows("win", "2027-01-15", "what was won", "SLUG of its goal")) {
            try {
                plan.addAchievement(achievement(each));
            } catch (InvalidGoalException refused) {
                fields.report(each.entry(), refused);
            }
        }
        return fields.isSound() ? Optional.of(plan.build()) : Optional.empty();
    }

    /** A goal by the slug of its template, followed by the one that it leads to, if any. */
    private void readGoal(Block.Entry entry) {
        List<String> slugs = Block.split(entry.value().replace("->", ">"), '>');
        Optional<Goal> goal = find(entry, slugs.get(0));
        if (slugs.size() > 2) {
            fields.report(entry, "must read \"goal: SLUG\" or \"goal: SLUG -> SLUG OF THE GOAL IT LEADS TO\"");
        } else if (goal.isPresent()) {
            plan.addGoal(slugs.size() == 1 ? goal.get() : leading(goal.get(), entry, slugs.get(1)));
        }
    }

    private Goal leading(Goal goal, Block.Entry entry, String slug) {
        Alignment alignment = goal.alignment().orElseThrow();
        Optional<Goal> parent = find(entry, slug);
        return parent.isPresent()
                ? goal.withAlignment(alignment.withParentGoalId(parent.get().id()))
                : goal;
    }

    private Feedback feedback(Fields.Row row) {
        Feedback.Builder feedback = Feedback.builder()
                .id(String.join("-", "feedback", Integer.toString(++feedbackCount)))
                .channel(FeedbackChannel.of(row.part(0)))
                .receivedOn(fields.date(row.entry(), row.part(1)))
                .fromRole(row.part(2))
                .text(row.part(3));
        Optional<Goal> answer = find(row.entry(), row.part(4));
        if (answer.isPresent()) {
            feedback.addGoalId(answer.get().id());
        }
        return feedback.build();
    }

    private Achievement achievement(Fields.Row row) {
        Achievement.Builder win =
                Achievement.builder().on(fields.date(row.entry(), row.part(0))).text(row.part(1));
        Optional<Goal> goal = find(row.entry(), row.part(2));
        if (goal.isPresent()) {
            win.goalId(goal.get().id());
        }
        return win.build();
    }

    private Optional<Goal> find(Block.Entry entry, String slug) {
        Optional<Goal> found = Optional.ofNullable(goals.get(GoalBlock.id(slug, level)));
        if (found.isEmpty()) {
            fields.report(entry, "must name a template with a goal for level " + level.code() + ", not " + slug);
        }
        return found;
    }
}
