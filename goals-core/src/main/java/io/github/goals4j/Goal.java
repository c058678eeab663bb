package io.github.goals4j;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Something that a person wants to reach in their profession.
 *
 * <p>A goal that exists is legal, not necessarily good: a vague title is fine here and reported elsewhere. Whether it is
 * pursued ({@link #status()}) and how it ended ({@link #outcome()}) are two questions. Every change gives a new goal.
 */
@Value.Immutable
@Values
public abstract class Goal implements WithGoal {

    /** How often a goal is reviewed unless it says otherwise: twice a year, as the source document advises. */
    public static final Period SEMIANNUAL = Period.ofMonths(6);

    Goal() {}

    /**
     * What the host calls it, unique in a plan.
     *
     * @return an opaque text
     */
    public abstract String id();

    /**
     * The goal in a sentence.
     *
     * @return for example {@code Cut STAT potassium turnaround from 62 to 45 minutes by 30 June 2027}
     */
    public abstract String title();

    /**
     * What else there is to say.
     *
     * @return absent if the title says it all
     */
    public abstract Optional<String> description();

    /**
     * The theme.
     *
     * @return one of the five types, or one of your own
     */
    public abstract GoalType type();

    /**
     * The seniority that it is written for.
     *
     * @return absent if it fits any
     */
    public abstract Optional<CareerLevel> careerLevel();

    /**
     * Whether it is pursued. The steps of the lifecycle are methods, {@link #activate} and its like, and refuse what the
     * lifecycle does not have; a builder and {@code with…} take a status as it was recorded elsewhere.
     *
     * @return {@link GoalStatus#DRAFT} unless said otherwise
     */
    @Value.Default
    public GoalStatus status() {
        return GoalStatus.DRAFT;
    }

    /**
     * How it ended.
     *
     * @return present if and only if the status is {@link GoalStatus#COMPLETED}
     */
    public abstract Optional<Outcome> outcome();

    /**
     * Why it has this status.
     *
     * @return present at least when it is on hold or cancelled
     */
    public abstract Optional<String> statusReason();

    /**
     * Since when it has this status.
     *
     * @return absent if nobody noted it
     */
    public abstract Optional<LocalDate> statusDate();

    /**
     * Whose goal it is, as the host calls people.
     *
     * @return an opaque text; absent if nobody's
     */
    public abstract Optional<String> owner();

    /**
     * When work on it starts.
     *
     * @return not after the due date
     */
    public abstract Optional<LocalDate> startDate();

    /**
     * By when it should be reached; the day itself still counts.
     *
     * @return not before the start date
     */
    public abstract Optional<LocalDate> dueDate();

    /**
     * The numbers that tell how far it has come.
     *
     * @return measures with different names, in the order given
     */
    public abstract List<Measure> measures();

    /**
     * The steps on the way.
     *
     * @return milestones with different ids, in the order given
     */
    public abstract List<Milestone> milestones();

    /**
     * The criteria of the profession that it meets; not the SMART letters.
     *
     * @return the criteria, in the order given
     */
    public abstract Set<GoalCriterion> criteria();

    /**
     * How it serves the organisation.
     *
     * @return absent if it was not said
     */
    public abstract Optional<Alignment> alignment();

    /**
     * The abilities that it trains.
     *
     * @return the skills, in the order given
     */
    public abstract Set<Skill> skills();

    /**
     * The looks at it so far.
     *
     * @return check-ins in the order given
     */
    public abstract List<CheckIn> checkIns();

    /**
     * How often it should be looked at.
     *
     * @return longer than no time; {@link #SEMIANNUAL} unless said otherwise
     */
    @Value.Default
    public Period reviewEvery() {
        return SEMIANNUAL;
    }

    /**
     * The template that it was made from.
     *
     * @return the slug of a {@link GoalTemplate}; absent if it was written from scratch
     */
    public abstract Optional<String> derivedFrom();

    /**
     * Starts a goal; id, title and type must be given.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds everything this goal holds
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Takes up a draft.
     *
     * @param on the day of the step
     * @return an active goal
     * @throws InvalidGoalException if the goal is not a draft
     */
    public Goal activate(LocalDate on) {
        return activate(on, goal -> true);
    }

    /**
     * Takes up a draft that is good enough.
     *
     * @param on the day of the step
     * @param gate what must hold of the goal, for example that it is SMART
     * @return an active goal
     * @throws InvalidGoalException if the goal is not a draft or does not pass the gate
     */
    public Goal activate(LocalDate on, Predicate<? super Goal> gate) {
        Builder active = step("activate", EnumSet.of(GoalStatus.DRAFT), GoalStatus.ACTIVE, on);
        if (!gate.test(this)) {
            throw refused("must pass the gate before it goes from draft to active");
        }
        return active.statusReason(Optional.empty()).build();
    }

    /**
     * Sets an active goal aside for a time.
     *
     * @param reason why
     * @param on the day of the step
     * @return a goal on hold
     * @throws InvalidGoalException if the goal is not active or the reason shows no text
     */
    public Goal hold(String reason, LocalDate on) {
        return step("hold", EnumSet.of(GoalStatus.ACTIVE), GoalStatus.ON_HOLD, on)
                .statusReason(reason)
                .build();
    }

    /**
     * Takes up a goal that was set aside.
     *
     * @param on the day of the step
     * @return an active goal
     * @throws InvalidGoalException if the goal is not on hold
     */
    public Goal resume(LocalDate on) {
        return step("resume", EnumSet.of(GoalStatus.ON_HOLD), GoalStatus.ACTIVE, on)
                .statusReason(Optional.empty())
                .build();
    }

    /**
     * Closes an active goal. That is a decision, whatever the progress says.
     *
     * @param outcome how it ended
     * @param on the day of the step
     * @return a completed goal
     * @throws InvalidGoalException if the goal is not active
     */
    public Goal complete(Outcome outcome, LocalDate on) {
        return step("complete", EnumSet.of(GoalStatus.ACTIVE), GoalStatus.COMPLETED, on)
                .outcome(outcome)
                .statusReason(Optional.empty())
                .build();
    }

    /**
     * Gives a goal up for good.
     *
     * @param reason why
     * @param on the day of the step
     * @return a cancelled goal
     * @throws InvalidGoalException if the goal is completed or cancelled, or the reason shows no text
     */
    public Goal cancel(String reason, LocalDate on) {
        Set<GoalStatus> open = EnumSet.of(GoalStatus.DRAFT, GoalStatus.ACTIVE, GoalStatus.ON_HOLD);
        return step("cancel", open, GoalStatus.CANCELLED, on)
                .statusReason(reason)
                .build();
    }

    /**
     * Takes up a completed goal again; its outcome is cleared.
     *
     * @param reason why
     * @param on the day of the step
     * @return an active goal
     * @throws InvalidGoalException if the goal is not completed or the reason shows no text
     */
    public Goal reopen(String reason, LocalDate on) {
        return step("reopen", EnumSet.of(GoalStatus.COMPLETED), GoalStatus.ACTIVE, on)
                .outcome(Optional.empty())
                .statusReason(reason)
                .build();
    }

    private Builder step(String verb, Set<GoalStatus> from, GoalStatus to, LocalDate on) {
        if (!from.contains(status())) {
            String needed = from.stream().map(GoalStatus::code).collect(Collectors.joining(" or "));
            throw refused("must be " + needed + " before " + verb + " can take it from " + status().code() + " to "
                    + to.code());
        }
        return toBuilder().status(to).statusDate(on);
    }

    private InvalidGoalException refused(String expected) {
        return new InvalidGoalException(List.of(Problem.of("status", status().code(), expected)));
    }

    /**
     * Looks at the goal: sets current numbers and keeps the progress that they make, in one step. A look that is noted
     * late, dated before another one, keeps its progress but leaves the current numbers alone: they belong to the latest
     * day. Any status may be looked at, since numbers come in after a goal is closed, too.
     *
     * @param look the day, and what there is to say; its progress is replaced
     * @param current the numbers of that day by name of the measure; the other measures keep theirs
     * @return a goal with one check-in more
     * @throws InvalidGoalException if a name is not one of a measure or a number is too long
     */
    public Goal checkIn(CheckIn look, Map<String, BigDecimal> current) {
        Check check = new Check();
        Set<String> unknown = new TreeSet<>(current.keySet());
        List<Measure> moved = new ArrayList<>();
        for (int i = 0; i < measures().size(); i++) {
            Measure each = measures().get(i);
            unknown.remove(each.name());
            Optional<BigDecimal> now = Optional.ofNullable(current.get(each.name()));
            moved.add(check.part(
                    "measures[" + i + "]",
                    each,
                    () -> now.map(each::withCurrent).orElse(each)));
        }
        unknown.forEach(name -> check.must(false, "measures", name, "must be named as one of the goal's measures"));
        check.done();
        Goal seen = withMeasures(moved);
        Goal kept = lastReview().filter(look.on()::isBefore).isPresent() ? this : seen;
        return kept.toBuilder().addCheckIn(look.withProgress(seen.progress())).build();
    }

    /**
     * How far the goal has come: the mean of its measures by weight and, with weight 1, the done share of its
     * milestones. A measure whose progress cannot be known counts 0.
     *
     * @return from 0 to 1 in steps of 0.0001, rounded down once at the end so that 1 means all of it; absent if there is
     *     neither a measure nor a milestone
     */
    public Optional<BigDecimal> progress() {
        return Progress.of(this);
    }

    /**
     * Whether every measure is met and every milestone is done.
     *
     * @return {@code false} if there is neither a measure nor a milestone
     */
    public boolean isMet() {
        return !(measures().isEmpty() && milestones().isEmpty())
                && measures().stream().allMatch(Measure::isMet)
                && milestones().stream().allMatch(Milestone::isDone);
    }

    /**
     * Whether it should have been reached by now.
     *
     * @param today the day that it is for the caller
     * @return {@code true} if it is open and its due date has passed
     */
    public boolean isOverdue(LocalDate today) {
        return status().isOpen() && dueDate().filter(today::isAfter).isPresent();
    }

    /**
     * How far off it is.
     *
     * @param today the day that it is for the caller, which counts as the start of a goal that has none
     * @return long term if it is due more than twelve months after its start; absent without a due date
     */
    public Optional<Horizon> horizon(LocalDate today) {
        return dueDate()
                .map(due -> Dates.plus(startDate().orElse(today), Period.ofMonths(12))
                                .map(due::isAfter)
                                .orElse(false)
                        ? Horizon.LONG_TERM
                        : Horizon.SHORT_TERM);
    }

    /**
     * The latest day on which it was looked at.
     *
     * @return absent if it never was
     */
    public Optional<LocalDate> lastReview() {
        return checkIns().stream().map(CheckIn::on).max(Comparator.naturalOrder());
    }

    /**
     * The next day on which it should be looked at: counted in steps of {@link #reviewEvery()} from the last review until
     * then, or else from the start, or else from the day since which it has its status, or else from the given day.
     *
     * @param after the day that it is for the caller
     * @return the first such day after the given one; absent if the calendar ends before it
     */
    public Optional<LocalDate> nextReview(LocalDate after) {
        return Dates.firstAfter(after, reviewsCountFrom(after).orElse(after), reviewEvery());
    }

    /**
     * Whether a look at it is due: it is active, and a whole {@link #reviewEvery()} has passed since the day from which
     * {@link #nextReview} counts. An active goal with no such day has never been looked at, so it is due.
     *
     * @param today the day that it is for the caller; a check-in after it has not happened yet
     * @return {@code true} if it should be looked at now
     */
    public boolean isReviewDue(LocalDate today) {
        return status() == GoalStatus.ACTIVE
                && reviewsCountFrom(today)
                        .map(since -> Dates.plus(since, reviewEvery())
                                .map(due -> !due.isAfter(today))
                                .orElse(false))
                        .orElse(true);
    }

    private Optional<LocalDate> reviewsCountFrom(LocalDate today) {
        return checkIns().stream()
                .map(CheckIn::on)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .or(this::startDate)
                .or(this::statusDate);
    }

    @Value.Check
    void check() {
        boolean completed = status() == GoalStatus.COMPLETED;
        boolean needsReason = status() == GoalStatus.ON_HOLD || status() == GoalStatus.CANCELLED;
        new Check()
                .text("id", id())
                .text("title", title())
                .text("description", description())
                .given(!completed || outcome().isPresent(), "outcome", "must be given for a completed goal")
                .must(
                        completed || outcome().isEmpty(),
                        "outcome",
                        outcome(),
                        "must be left out unless the goal is completed")
                .given(
                        !needsReason || statusReason().isPresent(),
                        "statusReason",
                        "must be given for a goal that is on hold or cancelled")
                .text("statusReason", statusReason())
                .text("owner", owner())
                .must(
                        startDate().isEmpty()
                                || dueDate().isEmpty()
                                || !startDate().get().isAfter(dueDate().get()),
                        "dueDate",
                        dueDate(),
                        "must be on or after the start date")
                .distinct("measures", "name", measureNames())
                .distinct("milestones", "id", milestoneIds())
                .must(
                        alignment().isEmpty()
                                || !alignment().get().parentGoalId().equals(Optional.of(id())),
                        "alignment.parentGoalId",
                        id(),
                        "must be the id of another goal")
                .must(
                        Dates.isPositive(reviewEvery()),
                        "reviewEvery",
                        reviewEvery(),
                        "must be longer than no time, with no part of it negative")
                .text("derivedFrom", derivedFrom())
                .done();
    }

    private List<String> measureNames() {
        List<String> names = new ArrayList<>();
        for (Measure each : measures()) {
            names.add(each.name());
        }
        return names;
    }

    private List<String> milestoneIds() {
        List<String> ids = new ArrayList<>();
        for (Milestone each : milestones()) {
            ids.add(each.id());
        }
        return ids;
    }

    /** Builds goals. Every build ends in the same check. Not safe to share between threads. */
    public static final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
