package io.github.goals4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Bound;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.Measure;
import io.github.goals4j.Milestone;
import io.github.goals4j.Outcome;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class GoalMappingTest {

    private static final LocalDate DAY = Goals.TODAY;

    record Holder(@Valid Goal goal, List<@Valid Goal> goals) {}

    @Test
    void a_draft_is_asked_for_its_form_only() {
        assertThat(Goals.ENGLISH.validate(Goals.VAGUE)).isEmpty();
    }

    @Test
    void an_active_goal_is_asked_for_smart() {
        assertThat(Goals.ENGLISH.validate(Goals.GOOD.activate(DAY))).isEmpty();
        assertThat(Goals.rules(Goals.ENGLISH.validate(Goals.VAGUE.activate(DAY))))
                .hasSize(4)
                .contains("time-bound.vague");
    }

    @Test
    void a_goal_that_is_set_aside_or_given_up_is_asked_nothing_more() {
        assertThat(Goals.ENGLISH.validate(Goals.VAGUE.activate(DAY).hold("No budget", DAY)))
                .isEmpty();
        assertThat(Goals.ENGLISH.validate(Goals.VAGUE.cancel("Changed jobs", DAY)))
                .isEmpty();
    }

    private static Goal closed(Outcome outcome, String current, boolean done) {
        return Goals.VAGUE.activate(DAY).complete(outcome, DAY).toBuilder()
                .addMeasure(Measure.maintain("Hours", "h", Bound.AT_LEAST, new BigDecimal("10")))
                .addMeasure(Measure.change("Turnaround", "min", new BigDecimal("62"), new BigDecimal("45"))
                        .withCurrent(new BigDecimal(current)))
                .addMilestone(Milestone.builder()
                        .id("m")
                        .title("Validated")
                        .doneOn(Optional.of(DAY).filter(day -> done))
                        .build())
                .build();
    }

    private static Goal allMet(Outcome outcome) {
        Goal goal = closed(outcome, "45", true);
        return goal.withMeasures(
                goal.measures().get(0).withCurrent(BigDecimal.TEN),
                goal.measures().get(1));
    }

    @Test
    void a_completed_goal_is_asked_for_its_outcome() {
        assertThat(Goals.paths(Goals.ENGLISH.validate(closed(Outcome.ACHIEVED, "50", false))))
                .containsExactly("measures[0].current", "measures[1].current", "milestones[0].doneOn");
        assertThat(Goals.ENGLISH.validate(allMet(Outcome.ACHIEVED))).isEmpty();
        assertThat(Goals.ENGLISH.validate(closed(Outcome.NOT_ACHIEVED, "50", false)))
                .isEmpty();
        assertThat(Goals.GERMAN.validate(allMet(Outcome.NOT_ACHIEVED)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getPropertyPath()).hasToString("outcome");
                    assertThat(violation.getMessage())
                            .isEqualTo("nennt das Ziel nicht erreicht, obwohl alles Verlangte erreicht ist");
                });
        assertThat(Goals.ENGLISH.validate(closed(Outcome.PARTIALLY_ACHIEVED, "50", false)))
                .isEmpty();
    }

    @Test
    void an_application_may_say_it_in_its_own_words() {
        assertThat(Goals.ENGLISH.validate(closed(Outcome.ACHIEVED, "50", false)))
                .extracting(violation -> violation.getMessage())
                .contains("does not show that the target is met, though the goal counts as achieved", "is still open");
    }

    @Test
    void a_plan_asks_each_of_its_goals() {
        GoalPlan plan = GoalPlan.of(List.of(Goals.GOOD.activate(DAY), Goals.VAGUE.activate(DAY)));
        assertThat(Goals.paths(Goals.ENGLISH.validate(plan)))
                .hasSize(4)
                .allMatch(path -> path.startsWith("goals[1]"))
                .contains("goals[1].title");
        assertThat(Goals.ENGLISH.validate(GoalPlan.of(List.of(Goals.VAGUE)))).isEmpty();
    }

    @Test
    void valid_asks_the_same_of_what_a_bean_holds() {
        Goal vague = Goals.VAGUE.activate(DAY);
        assertThat(Goals.ENGLISH.validate(new Holder(vague, List.of(Goals.GOOD, vague))))
                .hasSize(8)
                .allMatch(violation -> violation.getPropertyPath().toString().startsWith("goal.")
                        || violation.getPropertyPath().toString().startsWith("goals[1]")
                        || violation.getPropertyPath().toString().equals("goal"));
        assertThat(Goals.ENGLISH.validate(new Holder(null, List.of()))).isEmpty();
    }

    private static HibernateValidatorConfiguration bare() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
    }

    @Test
    void without_it_valid_finds_nothing_and_with_its_name_configured_it_does() {
        Goal vague = Goals.VAGUE.activate(DAY);
        try (var factory = bare().buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(vague)).isEmpty();
        }
        try (var factory = bare().addProperty(
                        "hibernate.validator.constraint_mapping_contributors", GoalMapping.class.getName())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(vague)).hasSize(4);
        }
    }

    @Test
    void the_front_door_has_it_registered() {
        assertThat(GoalValidators.of(Locale.ENGLISH).validate(Goals.VAGUE.activate(DAY)))
                .hasSize(4);
        assertThat(GoalValidators.of(Locale.FRENCH).validate(allMet(Outcome.NOT_ACHIEVED)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage())
                        .isEqualTo("says that the goal was not achieved, though everything asked for is met"));
    }
}
