package io.github.goals4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is true of the questions to every plan on every day. */
@Domain(Anything.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // a plan has more edges than tries
class PortfolioLawsTest {

    private static final Pattern PLACE = Pattern.compile("goals|achievements"
            + "|(?<list>goals|feedback|achievements)\\[(?<index>\\d+)]\\."
            + "(dueDate|careerLevel|checkIns|alignment(\\.parentGoalId)?|goalIds(\\[\\d+])?|goalId)");

    private record Asked(String rule, Severity severity, Map<String, String> arguments) {}

    @Property
    void the_order_of_goals_feedback_and_wins_changes_no_answer(
            @ForAll GoalPlan plan, @ForAll LocalDate today, @ForAll Random dice) {
        GoalPlan shuffled = plan.toBuilder()
                .goals(shuffled(plan.goals(), dice))
                .feedback(shuffled(plan.feedback(), dice))
                .achievements(shuffled(plan.achievements(), dice))
                .build();
        assertThat(answers(shuffled, today)).containsExactlyInAnyOrderElementsOf(answers(plan, today));
        assertThat(shuffled.unansweredFeedback()).containsExactlyInAnyOrderElementsOf(plan.unansweredFeedback());
    }

    @Property
    void feedback_is_unanswered_exactly_when_it_changed_no_goal(@ForAll GoalPlan plan) {
        assertThat(plan.unansweredFeedback())
                .containsExactlyElementsOf(plan.feedback().stream()
                        .filter(each -> plan.goalsChangedBy(each).isEmpty())
                        .toList());
    }

    @Property
    void a_closed_goal_is_asked_nothing_but_its_ids(@ForAll GoalPlan plan, @ForAll LocalDate today) {
        GoalPlan closed = plan.withGoals(plan.goals().stream()
                .map(goal -> goal.toBuilder()
                        .status(GoalStatus.COMPLETED)
                        .outcome(Outcome.ACHIEVED)
                        .build())
                .toList());
        assertThat(Portfolio.review(closed, today))
                .allMatch(finding -> List.of("portfolio.feedback-unanswered", "portfolio.dangling-id")
                        .contains(finding.rule()));
    }

    @Property
    void every_place_is_a_property_of_the_plan(@ForAll GoalPlan plan, @ForAll LocalDate today) {
        assertThat(Portfolio.review(plan, today)).allSatisfy(finding -> {
            Matcher place = PLACE.matcher(finding.place().path());
            assertThat(place.matches()).as(finding.place().path()).isTrue();
            assertThat(place.group("index") == null
                            || Integer.parseInt(place.group("index")) < size(plan, place.group("list")))
                    .as(finding.place().path())
                    .isTrue();
        });
    }

    private static int size(GoalPlan plan, String list) {
        return switch (list) {
            case "goals" -> plan.goals().size();
            case "feedback" -> plan.feedback().size();
            default -> plan.achievements().size();
        };
    }

    @Property
    void every_win_is_in_exactly_one_week(@ForAll GoalPlan plan) {
        List<Achievement> inWeeks = plan.achievementsByWeek().values().stream()
                .flatMap(List::stream)
                .toList();
        assertThat(inWeeks).containsExactlyInAnyOrderElementsOf(plan.achievements());
        plan.achievementsByWeek()
                .forEach((monday, wins) -> assertThat(wins)
                        .allMatch(
                                win -> !win.on().isBefore(monday) && win.on().toEpochDay() < monday.toEpochDay() + 7));
    }

    @Property
    void the_next_review_is_the_first_whole_number_of_steps_after_the_day(
            @ForAll Goal goal, @ForAll @IntRange(min = -20_000, max = 20_000) int days) {
        LocalDate start = LocalDate.of(2020, 1, 31);
        LocalDate after = start.plusDays(days);
        Goal started = goal.toBuilder()
                .checkIns(List.of())
                .startDate(start)
                .dueDate(Optional.empty())
                .build();
        Period step = goal.reviewEvery();
        LocalDate expected = Stream.iterate(1, n -> n + 1)
                .map(n -> start.plusMonths(step.toTotalMonths() * n).plusDays((long) step.getDays() * n))
                .filter(day -> day.isAfter(after))
                .findFirst()
                .orElseThrow();
        assertThat(started.nextReview(after)).contains(expected);
    }

    @Property
    void the_next_review_is_after_the_day(@ForAll Goal goal, @ForAll LocalDate after) {
        goal.nextReview(after).ifPresent(next -> assertThat(next).isAfter(after));
    }

    private static List<Asked> answers(GoalPlan plan, LocalDate today) {
        return Portfolio.review(plan, today).stream()
                .map(finding -> new Asked(finding.rule(), finding.severity(), finding.arguments()))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random dice) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, dice);
        return shuffled;
    }
}
