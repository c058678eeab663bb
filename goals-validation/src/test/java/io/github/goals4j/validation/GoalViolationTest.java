package io.github.goals4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Goal;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GoalViolationTest {

    record Sheet(@TimeBound Goal goal, @NotNull String author) {}

    private static ConstraintViolation<Sheet> violationOf(String title) {
        return Goals.ENGLISH
                .validate(new Sheet(Goals.titled(title), "me"))
                .iterator()
                .next();
    }

    @Test
    void a_violation_carries_rule_criterion_verdict_span_and_hint() {
        ConstraintViolation<Sheet> violation = violationOf("Cut reruns from 6 to 3 % soon.");
        GoalViolation goal = GoalViolation.of(violation).orElseThrow();

        assertThat(goal.rule()).isEqualTo("time-bound.vague");
        assertThat(goal.criterion().orElseThrow().criterion()).isEqualTo(SmartCriterion.TIME_BOUND);
        assertThat(goal.criterion().orElseThrow().verdict()).isEqualTo(Verdict.MISSING);
        assertThat(goal.finding().place().span().orElseThrow().of("Cut reruns from 6 to 3 % soon."))
                .isEqualTo("soon");
        assertThat(goal.hint(Locale.ENGLISH)).contains("say by when");
        assertThat(goal.hint(Locale.GERMAN)).isPresent().get().isNotEqualTo("say by when");
        assertThat(violation.getPropertyPath()).hasToString("goal.title");
    }

    @Test
    void a_violation_of_another_constraint_carries_nothing_of_ours() {
        assertThat(Goals.ENGLISH.validate(new Sheet(Goals.GOOD, null)))
                .singleElement()
                .satisfies(violation -> assertThat(GoalViolation.of(violation)).isEmpty());
    }

    @Test
    void a_title_that_looks_like_a_template_stays_a_title() {
        String hostile = "Improve {jakarta.validation.constraints.NotNull.message} ${7*7} soon";
        assertThat(violationOf(hostile).getMessage()).isEqualTo("\"soon\" is not a date");
        GoalViolation goal = GoalViolation.of(violationOf(hostile)).orElseThrow();
        assertThat(goal.finding().place().span().orElseThrow().of(hostile)).isEqualTo("soon");
    }
}
