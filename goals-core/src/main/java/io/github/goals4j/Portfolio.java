package io.github.goals4j;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person's goals should be together, asked of a plan on a day. Each question is a pure function that gives
 * findings; only goals that are still open count. The questions are those of the source document; the words belong to a
 * {@link FindingRenderer}. A plan without open goals is asked only for its feedback and its ids.
 *
 * <p>A finding's place is the property of the plan that it is about, for example {@code goals[2].careerLevel}; what a
 * question has to name beside it, such as the id of the goal, is in the arguments.
 */
public final class Portfolio {

    /** After how long without a win the log counts as forgotten. */
    public static final Period WINS_EVERY = Period.ofWeeks(4);

    private Portfolio() {}

    /**
     * All the questions, in the order of the methods of this class.
     *
     * @param plan the plan
     * @param today the day that it is for the caller
     * @return all findings; none if the plan is well balanced
     */
    public static List<Finding> review(GoalPlan plan, LocalDate today) {
        return Stream.of(
                        typeMix(plan),
                        horizonBalance(plan, today),
                        criteriaUncovered(plan),
                        softSkillAbsent(plan),
                        levelFit(plan),
                        reviewDue(plan, today),
                        feedbackUnanswered(plan),
                        alignmentMissing(plan),
                        winsNotLogged(plan, today),
                        danglingIds(plan))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Do the goals mix the five types?
     *
     * @param plan the plan
     * @return {@code portfolio.type-mix} with the well-known types that no goal has, in {@code missing}; a warning if
     *     two or more goals are all of one type, else for information
     */
    public static List<Finding> typeMix(GoalPlan plan) {
        List<GoalType> used = open(plan).map(Goal::type).toList();
        boolean oneSided = used.size() > 1 && used.stream().distinct().count() == 1;
        return uncovered("portfolio.type-mix", oneSided ? Severity.WARNING : Severity.INFO, GoalType.wellKnown(), used);
    }

    /**
     * Are there both long-term and short-term goals, and do short ones lead to each long one?
     *
     * @param plan the plan
     * @param today the day that it is for the caller
     * @return {@code portfolio.horizon-balance} with the horizon that is {@code missing}, if any goal has a due date;
     *     {@code portfolio.no-step} for each long-term goal that no short-term goal names as its parent
     */
    public static List<Finding> horizonBalance(GoalPlan plan, LocalDate today) {
        Set<Horizon> used = EnumSet.noneOf(Horizon.class);
        Set<String> steppedTo = new HashSet<>();
        open(plan)
                .forEach(goal -> goal.horizon(today).ifPresent(horizon -> {
                    used.add(horizon);
                    if (horizon == Horizon.SHORT_TERM) {
                        goal.alignment().flatMap(Alignment::parentGoalId).ifPresent(steppedTo::add);
                    }
                }));
        List<Finding> findings =
                new ArrayList<>(uncovered("portfolio.horizon-balance", Severity.INFO, List.of(Horizon.values()), used));
        findings.addAll(eachOpenGoal(
                plan,
                goal -> goal.horizon(today).equals(Optional.of(Horizon.LONG_TERM)) && !steppedTo.contains(goal.id()),
                "portfolio.no-step",
                Severity.INFO,
                "dueDate"));
        return List.copyOf(findings);
    }

    /**
     * Do the goals meet each of the four criteria at least once?
     *
     * @param plan the plan
     * @return {@code portfolio.criteria-uncovered} with the well-known criteria that no goal meets, in {@code missing}
     */
    public static List<Finding> criteriaUncovered(GoalPlan plan) {
        if (open(plan).findAny().isEmpty()) {
            return List.of();
        }
        List<GoalCriterion> used =
                open(plan).flatMap(goal -> goal.criteria().stream()).toList();
        return missing("portfolio.criteria-uncovered", Severity.INFO, GoalCriterion.wellKnown(), used);
    }

    /**
     * Does any goal train a soft skill?
     *
     * @param plan the plan
     * @return {@code portfolio.soft-skill-absent} if there are goals and none does
     */
    public static List<Finding> softSkillAbsent(GoalPlan plan) {
        boolean trained =
                open(plan).flatMap(goal -> goal.skills().stream()).anyMatch(skill -> skill.kind() == SkillKind.SOFT);
        return trained || open(plan).findAny().isEmpty()
                ? List.of()
                : List.of(new Finding("portfolio.soft-skill-absent", Severity.INFO, Place.field("goals")));
    }

    /**
     * Are the goals written for the person's level?
     *
     * @param plan the plan
     * @return {@code portfolio.level-fit} for each goal above or below it, with both levels in {@code level} and
     *     {@code person}; a warning if they are two steps apart, else for information
     */
    public static List<Finding> levelFit(GoalPlan plan) {
        return plan.careerLevel()
                .map(person -> eachOpen(
                        plan,
                        (goal, path) -> goal.careerLevel()
                                .filter(level -> level != person)
                                .map(level -> new Finding(
                                        "portfolio.level-fit",
                                        Math.abs(level.stepsAbove(person)) > 1 ? Severity.WARNING : Severity.INFO,
                                        Place.field(path + ".careerLevel"),
                                        Map.of("goal", goal.id(), "level", level.code(), "person", person.code())))))
                .orElse(List.of());
    }

    /**
     * Has every active goal been looked at in time?
     *
     * @param plan the plan
     * @param today the day that it is for the caller
     * @return {@code portfolio.review-due} for each one whose review is due
     */
    public static List<Finding> reviewDue(GoalPlan plan, LocalDate today) {
        return eachOpenGoal(
                plan, goal -> goal.isReviewDue(today), "portfolio.review-due", Severity.WARNING, "checkIns");
    }

    /**
     * Has all feedback led to something?
     *
     * @param plan the plan
     * @return {@code portfolio.feedback-unanswered} for each piece that no goal answers, named in {@code feedback}
     */
    public static List<Finding> feedbackUnanswered(GoalPlan plan) {
        Set<Feedback> unanswered = new HashSet<>(plan.unansweredFeedback());
        return IntStream.range(0, plan.feedback().size())
                .filter(i -> unanswered.contains(plan.feedback().get(i)))
                .mapToObj(i -> new Finding(
                        "portfolio.feedback-unanswered",
                        Severity.WARNING,
                        Place.field("feedback[" + i + "].goalIds"),
                        Map.of("feedback", plan.feedback().get(i).id())))
                .toList();
    }

    /**
     * Does every goal say how it serves the organisation?
     *
     * @param plan the plan
     * @return {@code portfolio.alignment-missing} for each one that does not
     */
    public static List<Finding> alignmentMissing(GoalPlan plan) {
        return eachOpenGoal(
                plan, goal -> goal.alignment().isEmpty(), "portfolio.alignment-missing", Severity.INFO, "alignment");
    }

    /**
     * Has a win been logged lately?
     *
     * @param plan the plan
     * @param today the day that it is for the caller
     * @return {@code portfolio.wins-not-logged} if there are goals and no win in the last {@link #WINS_EVERY}, with the
     *     day of the last one, if any, in {@code last}
     */
    public static List<Finding> winsNotLogged(GoalPlan plan, LocalDate today) {
        Optional<LocalDate> last = plan.achievements().stream()
                .map(Achievement::on)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
        boolean logged = last.flatMap(day -> Dates.plus(day, WINS_EVERY))
                .map(forgotten -> !forgotten.isBefore(today))
                .orElse(last.isPresent());
        if (logged || open(plan).findAny().isEmpty()) {
            return List.of();
        }
        return List.of(new Finding(
                "portfolio.wins-not-logged",
                Severity.INFO,
                Place.field("achievements"),
                last.map(day -> Map.of("last", day.toString())).orElse(Map.of())));
    }

    /**
     * Does every id point at a goal of the plan?
     *
     * @param plan the plan
     * @return {@code portfolio.dangling-id} for each one that does not, with the id in {@code id}
     */
    public static List<Finding> danglingIds(GoalPlan plan) {
        Set<String> known = plan.goalIds();
        List<Finding> findings = new ArrayList<>();
        forEachId(plan, (path, id) -> {
            if (!known.contains(id)) {
                findings.add(
                        new Finding("portfolio.dangling-id", Severity.WARNING, Place.field(path), Map.of("id", id)));
            }
        });
        return List.copyOf(findings);
    }

    private static void forEachId(GoalPlan plan, BiConsumer<String, String> visit) {
        for (int i = 0; i < plan.goals().size(); i++) {
            String path = "goals[" + i + "].alignment.parentGoalId";
            plan.goals().get(i).alignment().flatMap(Alignment::parentGoalId).ifPresent(id -> visit.accept(path, id));
        }
        for (int i = 0; i < plan.feedback().size(); i++) {
            int at = 0;
            for (String id : plan.feedback().get(i).goalIds()) {
                visit.accept("feedback[" + i + "].goalIds[" + at++ + "]", id);
            }
        }
        for (int i = 0; i < plan.achievements().size(); i++) {
            String path = "achievements[" + i + "].goalId";
            plan.achievements().get(i).goalId().ifPresent(id -> visit.accept(path, id));
        }
    }

    private static Stream<Goal> open(GoalPlan plan) {
        return plan.goals().stream().filter(goal -> goal.status().isOpen());
    }

    private interface Question {
        Optional<Finding> ask(Goal goal, String path);
    }

    private static List<Finding> eachOpen(GoalPlan plan, Question question) {
        return IntStream.range(0, plan.goals().size())
                .filter(i -> plan.goals().get(i).status().isOpen())
                .mapToObj(i -> question.ask(plan.goals().get(i), "goals[" + i + "]"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Finding> eachOpenGoal(
            GoalPlan plan, Predicate<Goal> asked, String rule, Severity severity, String property) {
        return eachOpen(
                plan,
                (goal, path) -> Optional.of(goal)
                        .filter(asked)
                        .map(found -> new Finding(
                                rule, severity, Place.field(path + "." + property), Map.of("goal", found.id()))));
    }

    /** What nobody uses, where anybody uses anything. */
    private static <C extends Coded> List<Finding> uncovered(
            String rule, Severity severity, List<C> all, Collection<C> used) {
        return used.isEmpty() ? List.of() : missing(rule, severity, all, used);
    }

    private static <C extends Coded> List<Finding> missing(
            String rule, Severity severity, List<C> all, Collection<C> used) {
        String missing = all.stream()
                .filter(each -> !used.contains(each))
                .map(Coded::code)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? List.of()
                : List.of(new Finding(rule, severity, Place.field("goals"), Map.of("missing", missing)));
    }
}
