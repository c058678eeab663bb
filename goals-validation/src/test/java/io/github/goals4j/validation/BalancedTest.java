package io.github.goals4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Feedback;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.Severity;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BalancedTest {

    record Year(@Balanced GoalPlan plan) {}

    record StrictYear(
            @Balanced(from = Severity.INFO, message = "{rule}: {finding}")
            GoalPlan plan) {}

    private static final GoalPlan PLAN = GoalPlan.builder()
            .careerLevel(CareerLevel.ENTRY)
            .addGoal(Goals.GOOD)
            .addGoal(Goal.builder()
                    .from(Goals.VAGUE)
                    .careerLevel(CareerLevel.SENIOR)
                    .build())
            .build();

    @Test
    void each_finding_is_a_violation_at_its_property() {
        assertThat(Goals.ENGLISH.validate(new Year(PLAN))).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("plan.goals[1].careerLevel");
            assertThat(violation.getMessage()).isEqualTo("is written for level senior, the person is entry");
            assertThat(GoalViolation.of(violation).orElseThrow().rule()).isEqualTo("portfolio.level-fit");
            assertThat(GoalViolation.of(violation).orElseThrow().criterion()).isEmpty();
        });
    }

    @Test
    void a_plan_that_asks_for_no_attention_is_valid() {
        assertThat(Goals.ENGLISH.validate(new Year(GoalPlan.builder().build()))).isEmpty();
        assertThat(Goals.ENGLISH.validate(new Year(null))).isEmpty();
    }

    @Test
    void information_counts_where_it_is_asked_for() {
        assertThat(Goals.ENGLISH.validate(new StrictYear(PLAN)))
                .extracting(violation -> violation.getMessage())
                .contains("portfolio.soft-skill-absent: trains no soft skill");
    }

    @Test
    void the_clock_of_the_validator_says_what_is_due() {
        GoalPlan plan = GoalPlan.builder()
                .addGoal(Goals.GOOD.activate(Goals.TODAY).withStartDate(Goals.TODAY))
                .build();
        assertThat(Goals.ENGLISH.validate(new Year(plan))).isEmpty();
        assertThat(Goals.rules(
                        Goals.on(LocalDate.of(2027, 5, 2), Locale.ENGLISH).validate(new Year(plan))))
                .containsExactly("portfolio.review-due");
    }

    @Test
    void what_a_user_wrote_is_never_read_as_a_template() {
        String hostile = "{jakarta.validation.constraints.NotNull.message} ${7*7} \\{x\\} $1 {rule}";
        GoalPlan plan = GoalPlan.builder()
                .addFeedback(Feedback.builder()
                        .id("f")
                        .channel(FeedbackChannel.PERFORMANCE_REVIEW)
                        .receivedOn(Goals.TODAY)
                        .text(hostile)
                        .addGoalId(hostile)
                        .build())
                .build();
        assertThat(Goals.ENGLISH.validate(new Year(plan)))
                .extracting(violation -> violation.getMessage())
                .contains("points at a goal that the plan does not have: " + hostile);
    }
}
