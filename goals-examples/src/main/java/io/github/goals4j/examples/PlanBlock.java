package io.github.goals4j.examples;

import io.github.goals4j.Achievement;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Feedback;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
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
        fields.all("goal").forEach(this::goal);
        fields.rows("feedback", "channel", "2027-01-15", "role", "what was said", "SLUG of the goal that answers it")
                .forEach(this::feedback);
        fields.rows("win", "2027-01-15", "what was won", "SLUG of its goal").forEach(this::win);
        return fields.build(plan::build);
    }

    /** A goal by the slug of its template, followed by the one that it leads to, if any. */
    private void goal(Block.Entry entry) {
        List<String> slugs = Block.split(entry.value().replace("->", "|"), '|');
        if (slugs.size() > 2) {
            fields.report(entry, "must read \"goal: SLUG\" or \"goal: SLUG -> SLUG OF THE GOAL IT LEADS TO\"");
            return;
        }
        find(entry, slugs.get(0))
                .ifPresent(goal -> plan.addGoal(slugs.size() == 1 ? goal : led(entry, goal, slugs.get(1))));
    }

    private Goal led(Block.Entry entry, Goal goal, String slug) {
        return goal.withAlignment(goal.alignment()
                .map(each -> each.withParentGoalId(find(entry, slug).map(Goal::id))));
    }

    private void feedback(Fields.Row row) {
        Optional<Goal> answer = find(row.entry(), row.part(4));
        FeedbackChannel channel =
                fields.code(row.entry(), row.part(0), FeedbackChannel.PERFORMANCE_REVIEW, FeedbackChannel::of);
        Feedback.Builder feedback = Feedback.builder()
                .id("feedback-" + ++feedbackCount)
                .channel(channel)
                .receivedOn(fields.date(row.entry(), row.part(1)))
                .fromRole(row.part(2))
                .text(row.part(3));
        answer.ifPresent(goal -> feedback.addGoalId(goal.id()));
        fields.built(row.entry().line(), feedback::build).ifPresent(plan::addFeedback);
    }

    private void win(Fields.Row row) {
        Achievement.Builder win = Achievement.builder()
                .on(fields.date(row.entry(), row.part(0)))
                .text(row.part(1))
                .goalId(find(row.entry(), row.part(2)).map(Goal::id));
        fields.built(row.entry().line(), win::build).ifPresent(plan::addAchievement);
    }

    private Optional<Goal> find(Block.Entry entry, String slug) {
        Optional<Goal> found = Optional.ofNullable(goals.get(slug + "-" + level.code()));
        if (found.isEmpty()) {
            fields.report(entry, "must name a template with a goal for level " + level.code() + ", not " + slug);
        }
        return found;
    }
}
