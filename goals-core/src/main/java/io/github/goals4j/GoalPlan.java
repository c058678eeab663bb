package io.github.goals4j;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One person's roadmap: the goals, the feedback on the way and the log of wins. Ids are unique; one that points nowhere
 * is allowed and reported, see {@link Portfolio}.
 */
@Value.Immutable
@Values
public abstract class GoalPlan implements WithGoalPlan {

    GoalPlan() {}

    /**
     * Whose plan it is, as the host calls people.
     *
     * @return an opaque text; absent if not known
     */
    public abstract Optional<String> owner();

    /**
     * The seniority of the person.
     *
     * @return absent if not known
     */
    public abstract Optional<CareerLevel> careerLevel();

    /**
     * What the person wants to reach.
     *
     * @return goals with different ids, in the order given
     */
    public abstract List<Goal> goals();

    /**
     * What others said.
     *
     * @return pieces of feedback with different ids, in the order given
     */
    public abstract List<Feedback> feedback();

    /**
     * The log of wins.
     *
     * @return achievements, in the order given
     */
    public abstract List<Achievement> achievements();

    /**
     * A plan of goals alone.
     *
     * @param goals what the person wants to reach
     * @return the plan
     * @throws InvalidGoalException if two goals have the same id
     */
    public static GoalPlan of(List<Goal> goals) {
        return builder().goals(goals).build();
    }

    /**
     * Starts a plan; nothing must be given.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds everything this plan holds
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The goal with that id.
     *
     * @param id the id of a goal
     * @return absent if no goal has it
     */
    public Optional<Goal> goal(String id) {
        return goals().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The goals that a piece of feedback changed.
     *
     * @param feedback a piece of feedback
     * @return the goals of this plan that it points at, in the plan's order
     */
    public List<Goal> goalsChangedBy(Feedback feedback) {
        return goals().stream()
                .filter(each -> feedback.goalIds().contains(each.id()))
                .toList();
    }

    /**
     * The feedback that no goal answers yet.
     *
     * @return the pieces that point at no goal of this plan
     */
    public List<Feedback> unansweredFeedback() {
        Set<String> known = goalIds();
        return feedback().stream()
                .filter(each -> Collections.disjoint(known, each.goalIds()))
                .toList();
    }

    /**
     * The log of wins by ISO week.
     *
     * @return a fresh map of the achievements by the Monday of their week, the earliest first; a week without a win is
     *     left out
     */
    public SortedMap<LocalDate, List<Achievement>> achievementsByWeek() {
        SortedMap<LocalDate, List<Achievement>> weeks = new TreeMap<>();
        for (Achievement each : achievements()) {
            LocalDate monday = each.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.computeIfAbsent(monday, week -> new ArrayList<>()).add(each);
        }
        return weeks;
    }

    Set<String> goalIds() {
        return goals().stream().map(Goal::id).collect(Collectors.toSet());
    }

    @Value.Check
    void check() {
        new Check()
                .text("owner", owner())
                .distinct("goals", "id", idsOfGoals())
                .distinct("feedback", "id", idsOfFeedback())
                .done();
    }

    private List<String> idsOfGoals() {
        List<String> ids = new ArrayList<>();
        for (Goal each : goals()) {
            ids.add(each.id());
        }
        return ids;
    }

    private List<String> idsOfFeedback() {
        List<String> ids = new ArrayList<>();
        for (Feedback each : feedback()) {
            ids.add(each.id());
        }
        return ids;
    }

    /** Builds plans. Every build ends in the same check. Not safe to share between threads. */
    public static final class Builder extends ImmutableGoalPlan.Builder {
        Builder() {}
    }
}
