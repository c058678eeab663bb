package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Achievement;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Feedback;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalType;
import io.github.goals4j.Portfolio;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarterPlansTest {

    private final GoalCatalog catalog = GoalCatalog.medicalTechnologist();

    @ParameterizedTest
    @EnumSource
    void every_level_has_a_plan_in_which_no_question_finds_anything(CareerLevel level) {
        GoalPlan plan = catalog.plan(level).orElseThrow();
        assertThat(Portfolio.review(plan, dayOfTheLastWin(plan))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_taken_up_is_still_balanced(CareerLevel level) {
        GoalPlan draft = catalog.plan(level).orElseThrow();
        LocalDate today = dayOfTheLastWin(draft);
        GoalPlan active = draft.withGoals(
                draft.goals().stream().map(each -> each.activate(today)).toList());
        assertThat(Portfolio.review(active, today)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_mixes_all_types_and_shows_all_ways_of_feedback(CareerLevel level) {
        GoalPlan plan = catalog.plan(level).orElseThrow();
        assertThat(plan.careerLevel()).contains(level);
        assertThat(plan.goals()).extracting(Goal::type).containsAll(GoalType.wellKnown());
        assertThat(plan.feedback())
                .extracting(Feedback::channel)
                .containsExactlyElementsOf(FeedbackChannel.wellKnown());
    }

    @ParameterizedTest
    @EnumSource
    void the_goals_of_a_plan_are_those_of_the_catalog(CareerLevel level) {
        assertThat(catalog.plan(level).orElseThrow().goals()).allSatisfy(goal -> {
            Goal worked = catalog.example(
                            catalog.bySlug(goal.derivedFrom().orElseThrow()).orElseThrow())
                    .goal(level)
                    .orElseThrow();
            assertThat(goal.withAlignment(worked.alignment())).isEqualTo(worked);
        });
    }

    private static LocalDate dayOfTheLastWin(GoalPlan plan) {
        return plan.achievements().stream()
                .map(Achievement::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
