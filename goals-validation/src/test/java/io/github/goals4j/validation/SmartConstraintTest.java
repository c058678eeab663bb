package io.github.goals4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Goal;
import io.github.goals4j.SmartCriterion;
import org.junit.jupiter.api.Test;

class SmartConstraintTest {

    private record Sheet(@Smart Goal goal) {}

    private record Sentence(@TimeBound String text) {}

    @Test
    void a_good_goal_has_no_violation() {
        assertThat(Goals.ENGLISH.validate(new Sheet(Goals.GOOD))).isEmpty();
    }

    @Test
    void each_criterion_that_falls_short_is_one_violation() {
        assertThat(Goals.ENGLISH.validate(new Sheet(Goals.VAGUE)))
                .extracting(each -> GoalViolation.of(each)
                        .orElseThrow()
                        .criterion()
                        .orElseThrow()
                        .criterion())
                .containsExactlyInAnyOrder(
                        SmartCriterion.SPECIFIC,
                        SmartCriterion.MEASURABLE,
                        SmartCriterion.RELEVANT,
                        SmartCriterion.TIME_BOUND);
    }

    @Test
    void a_text_is_asked_for_what_the_name_says() {
        assertThat(Goals.ENGLISH.validate(new Sentence("Pass the SBB exam by June 2028.")))
                .isEmpty();
        assertThat(Goals.ENGLISH.validate(new Sentence("Pass the SBB exam.")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.getMessage()).isEqualTo("must say by when");
                    assertThat(each.getPropertyPath()).hasToString("text");
                });
        assertThat(Goals.GERMAN.validate(new Sentence("Pass the SBB exam.")))
                .singleElement()
                .satisfies(each -> assertThat(each.getMessage()).isEqualTo("muss sagen, bis wann"));
    }
}
