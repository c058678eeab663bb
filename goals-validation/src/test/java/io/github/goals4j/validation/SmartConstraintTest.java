package io.github.goals4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Goal;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class SmartConstraintTest {

    private static final String DATED = "Cut reruns from 6 to 3 % by June 2028.";
    private static final String OPEN = "Cut reruns from 6 to 3 %.";

    record OneGoal(@Smart Goal goal) {}

    record OneText(@TimeBound String text) {}

    record AnyText(@TimeBound CharSequence text) {}

    record Many(List<@Smart Goal> goals) {}

    record Maybe(Optional<@TimeBound String> text) {}

    record Named(Map<String, @Smart Goal> goals) {}

    @Test
    void a_good_goal_has_no_violation() {
        assertThat(Goals.ENGLISH.validate(new OneGoal(Goals.GOOD))).isEmpty();
    }

    @Test
    void each_criterion_that_falls_short_is_one_violation() {
        assertThat(Goals.ENGLISH.validate(new OneGoal(Goals.VAGUE)))
                .extracting(SmartConstraintTest::criterion)
                .containsExactlyInAnyOrder(
                        SmartCriterion.SPECIFIC,
                        SmartCriterion.MEASURABLE,
                        SmartCriterion.RELEVANT,
                        SmartCriterion.TIME_BOUND);
    }

    @Test
    void a_text_is_asked_what_the_name_says() {
        assertThat(Goals.ENGLISH.validate(new OneText(DATED))).isEmpty();
        assertThat(Goals.ENGLISH.validate(new OneText(OPEN))).singleElement().satisfies(violation -> {
            assertThat(violation.getMessage()).isEqualTo("must say by when");
            assertThat(violation.getPropertyPath()).hasToString("text");
        });
    }

    @Test
    void a_text_that_is_not_a_string_is_read_as_it_is_now() {
        StringBuilder text = new StringBuilder("Cut reruns from 6 to 3 %");
        assertThat(Goals.ENGLISH.validate(new AnyText(text))).hasSize(1);
        assertThat(Goals.ENGLISH.validate(new AnyText(text.append(" by June 2028."))))
                .isEmpty();
    }

    @Test
    void null_is_valid() {
        assertThat(Goals.ENGLISH.validate(new OneGoal(null))).isEmpty();
        assertThat(Goals.ENGLISH.validate(new OneText(null))).isEmpty();
        assertThat(Goals.ENGLISH.validate(new Many(Collections.singletonList(null))))
                .isEmpty();
        assertThat(Goals.ENGLISH.validate(new Maybe(Optional.empty()))).isEmpty();
    }

    @Test
    void an_empty_text_is_not_null() {
        assertThat(Goals.ENGLISH.validate(new OneText(""))).hasSize(1);
    }

    @Test
    void what_a_container_holds_is_asked_one_by_one() {
        assertThat(Goals.paths(Goals.ENGLISH.validate(new Many(List.of(Goals.GOOD, Goals.VAGUE)))))
                .hasSize(4)
                .allMatch(path -> path.startsWith("goals[1]"));
        assertThat(Goals.paths(Goals.ENGLISH.validate(new Named(Map.of("first", Goals.VAGUE)))))
                .hasSize(4)
                .allMatch(path -> path.startsWith("goals[first]"));
        assertThat(Goals.rules(Goals.ENGLISH.validate(new Maybe(Optional.of(OPEN)))))
                .containsExactly("time-bound.none");
    }

    static class Desk {

        public void take(@Smart Goal goal) {}

        public @TimeBound String give() {
            return OPEN;
        }
    }

    @Test
    void parameters_and_return_values_are_asked() throws NoSuchMethodException {
        Desk desk = new Desk();
        assertThat(Goals.ENGLISH
                        .forExecutables()
                        .validateParameters(desk, Desk.class.getMethod("take", Goal.class), new Object[] {Goals.VAGUE}))
                .hasSize(4)
                .allMatch(violation -> violation.getPropertyPath().toString().startsWith("take.goal"));
        assertThat(Goals.rules(Goals.ENGLISH
                        .forExecutables()
                        .validateReturnValue(desk, Desk.class.getMethod("give"), desk.give())))
                .containsExactly("time-bound.none");
    }

    record Demands(
            @Relevant String relevant,
            @Relevant(required = Verdict.MET) String relevantStrictly,
            @Achievable String achievable,
            @Achievable(required = Verdict.MET) String achievableStrictly,
            @TimeBound(required = Verdict.PARTLY) String timeBoundLoosely,
            @Specific String specific,
            @Measurable String measurable) {

        static Demands of(String text) {
            return new Demands(text, text, text, text, text, text, text);
        }
    }

    @Test
    void the_required_verdict_is_that_of_the_policy_unless_one_is_given() {
        assertThat(Goals.paths(Goals.ENGLISH.validate(Demands.of("Clean the centrifuge every Friday."))))
                .contains("achievableStrictly")
                .doesNotContain("achievable", "timeBoundLoosely", "specific");
        assertThat(Goals.paths(Goals.ENGLISH.validate(Demands.of("Quality."))))
                .contains("timeBoundLoosely", "specific", "measurable", "relevantStrictly");
    }

    interface OnSubmit {}

    interface Coaching extends Payload {}

    record Staged(
            @TimeBound(required = Verdict.PARTLY)
            @TimeBound(groups = OnSubmit.class, payload = Coaching.class, required = Verdict.MET)
            String text) {}

    @Test
    void groups_and_payload_go_through_the_names() {
        Staged recurring = new Staged("Clean the centrifuge every Friday.");
        assertThat(Goals.ENGLISH.validate(recurring)).isEmpty();
        assertThat(Goals.ENGLISH.validate(recurring, OnSubmit.class))
                .singleElement()
                .satisfies(violation -> assertThat(
                                violation.getConstraintDescriptor().getPayload())
                        .containsExactly(Coaching.class));
    }

    record Worded(
            @TimeBound(message = "add a date") String plain,
            @TimeBound(message = "{finding} – {hint}") String composed,

            @TimeBound(message = "{rule}/{criterion}/{verdict}/{start}-{end}")
            String data,

            @Smart(criteria = SmartCriterion.TIME_BOUND, message = "It {finding}.")
            String direct) {}

    @Test
    void a_message_of_ones_own_may_use_the_words_and_the_data() {
        String vague = "Cut reruns from 6 to 3 % soon.";
        assertThat(Goals.ENGLISH.validate(new Worded(vague, OPEN, vague, OPEN)))
                .extracting(violation -> violation.getMessage())
                .containsExactlyInAnyOrder(
                        "add a date",
                        "must say by when – say by when, for example: by 2027-06-30",
                        "time-bound.vague/time-bound/missing/25-29",
                        "It must say by when.");
        assertThat(Goals.GERMAN.validate(new Worded(DATED, OPEN, DATED, DATED)))
                .singleElement()
                .extracting(violation -> violation.getMessage())
                .asString()
                .startsWith("muss sagen, bis wann – ");
    }

    record Both(@Smart @TimeBound String text) {}

    /** All but those that a garbage collection comes between. */
    @Test
    void constraints_on_one_value_share_one_analysis() {
        assertThat(IntStream.range(0, 100)
                        .filter(i -> sharesOneAnalysis(new Both(OPEN)))
                        .count())
                .isGreaterThan(90);
    }

    private static boolean sharesOneAnalysis(Both both) {
        List<CriterionReport> reports = Goals.ENGLISH.validate(both).stream()
                .map(violation -> GoalViolation.of(violation).orElseThrow())
                .filter(violation -> violation.rule().equals("time-bound.none"))
                .map(violation -> violation.criterion().orElseThrow())
                .toList();
        assertThat(reports).hasSize(2);
        return reports.get(0) == reports.get(1);
    }

    @Test
    void the_clock_of_the_validator_says_what_day_it_is() {
        String hint = Goals.on(LocalDate.of(2031, 1, 1), Locale.ENGLISH).validate(new OneText(OPEN)).stream()
                .map(violation -> GoalViolation.of(violation).orElseThrow())
                .flatMap(violation -> violation.hint(Locale.ENGLISH).stream())
                .findFirst()
                .orElseThrow();
        assertThat(hint).contains("2031");
    }

    record AsksNothing(@Smart(criteria = {}) String text) {}

    record AsksTwice(
            @Smart(required = {Verdict.MET, Verdict.PARTLY}) String text) {}

    record AsksTooLittle(
            @Measurable(required = Verdict.MISSING) String text) {}

    @Test
    void a_constraint_that_asks_for_nothing_is_refused() {
        for (Object each : List.of(new AsksNothing(OPEN), new AsksTwice(OPEN), new AsksTooLittle(OPEN))) {
            assertThatThrownBy(() -> Goals.ENGLISH.validate(each))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("HV000032")
                    .rootCause()
                    .isInstanceOf(ConstraintDefinitionException.class)
                    .hasMessageStartingWith("@Smart must");
        }
    }

    record OnNumber(@Smart Integer goal) {}

    record OnContainer(@TimeBound Optional<String> text) {}

    record OnObject(@Measurable Object goal) {}

    record BalancedGoals(@Balanced List<Goal> goals) {}

    @Test
    void an_unsupported_type_is_refused_with_what_to_do_instead() {
        assertRefused(new OnNumber(5), "declared type Goal or CharSequence");
        assertRefused(new OnNumber(null), "declared type Goal or CharSequence");
        assertRefused(new OnContainer(Optional.of(OPEN)), "Optional<@TimeBound String>");
        assertRefused(new OnObject(Goals.GOOD), "declared type Goal or CharSequence");
        assertRefused(new BalancedGoals(List.of(Goals.GOOD)), "GoalPlan.of");
    }

    private static void assertRefused(Object bean, String advice) {
        assertThatThrownBy(() -> Goals.ENGLISH.validate(bean))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageContaining(advice);
    }

    @Test
    void no_set_up_is_needed_where_hibernate_validator_is() {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.GERMAN), Locale.GERMAN, false))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new OneText(OPEN)))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage()).isEqualTo("muss sagen, bis wann"));
        }
    }

    private static SmartCriterion criterion(ConstraintViolation<?> violation) {
        return GoalViolation.of(violation)
                .orElseThrow()
                .criterion()
                .orElseThrow()
                .criterion();
    }
}
