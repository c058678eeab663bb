package io.github.goals4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** What is true of the questions to every plan on every day. */
@Domain(Anything.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // a plan has more edges than tries
class PortfolioLawsTest {

    private record Asked(String rule, Severity severity, Map<String, String> arguments) {}

    @Property
    void the_order_of_goals_feedback_and_wins_changes_no_answer(@ForAll GoalPlan plan, @ForAll LocalDate today) {
        GoalPlan reversed = plan.toBuilder()
                .goals(reversed(plan.goals()))
                .feedback(reversed(plan.feedback()))
                .achievements(reversed(plan.achievements()))
                .build();
        assertThat(answers(reversed, today)).containsExactlyInAnyOrderElementsOf(answers(plan, today));
        assertThat(reversed.unansweredFeedback()).containsExactlyInAnyOrderElementsOf(plan.unansweredFeedback());
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
        assertThat(Portfolio.review(plan, today))
                .allMatch(finding -> finding.place()
                        .path()
                        .matches("goals|achievements|(goals|feedback|achievements)\\[\\d+]\\.[a-zA-Z.]+"));
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
    void the_next_review_is_after_the_day_and_a_whole_number_of_steps_away(@ForAll Goal goal, @ForAll LocalDate after) {
        goal.nextReview(after).ifPresent(next -> assertThat(next).isAfter(after));
        Goal yearly = goal.toBuilder()
                .checkIns(List.of())
                .reviewEvery(Period.ofYears(1))
                .startDate(LocalDate.of(2020, 1, 31))
                .dueDate(Optional.empty())
                .build();
        yearly.nextReview(after)
                .ifPresent(next -> assertThat(next.getDayOfYear()).isEqualTo(31));
    }

    private static List<Asked> answers(GoalPlan plan, LocalDate today) {
        return Portfolio.review(plan, today).stream()
                .map(finding -> new Asked(finding.rule(), finding.severity(), finding.arguments()))
                .toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
