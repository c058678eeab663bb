package io.github.goals4j;

import static io.github.goals4j.Examples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot exist, and what is said about it. */
class RefusedValuesTest {

    @Test
    void everything_that_is_missing_is_named_together() {
        assertRefused(() -> Goal.builder().build(), "id must be given", "title must be given", "type must be given");
        assertRefused(
                () -> Measure.builder().unit("min").build(),
                "name must be given",
                "direction must be given",
                "target must be given");
    }

    @Test
    void everything_that_is_wrong_is_named_together() {
        assertRefused(
                () -> Examples.goal("g").toBuilder()
                        .title(" ")
                        .status(GoalStatus.ON_HOLD)
                        .startDate(LocalDate.of(2027, 1, 2))
                        .dueDate(LocalDate.of(2027, 1, 1))
                        .reviewEvery(Period.ZERO)
                        .build(),
                "title must have visible text, not \" \"",
                "statusReason must be given for a goal that is on hold or cancelled",
                "dueDate must be on or after the start date, not 2027-01-01",
                "reviewEvery must be longer than no time, with no part of it negative, not P0D");
    }

    @Test
    void a_copy_passes_the_same_gate() {
        Goal goal = Examples.goal("g");
        assertRefused(() -> goal.withTitle(""), "title must have visible text, not \"\"");
        assertRefused(() -> goal.withStatus(GoalStatus.COMPLETED), "outcome must be given for a completed goal");
        assertRefused(
                () -> goal.withOutcome(Outcome.ACHIEVED),
                "outcome must be left out unless the goal is completed, not achieved");
    }

    @Test
    void a_goal_starts_and_ends_on_one_day_at_the_shortest() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        Goal goal = Examples.goal("g").withStartDate(day);
        assertThatCode(() -> goal.withDueDate(day)).doesNotThrowAnyException();
        assertRefused(
                () -> goal.withDueDate(day.minusDays(1)), "dueDate must be on or after the start date, not 2026-12-31");
    }

    @Test
    void names_and_ids_are_not_used_twice() {
        Measure measure = Examples.turnaround("50");
        Milestone step = Milestone.of("1", "Staff trained");
        assertRefused(
                () -> Examples.goal("g").toBuilder()
                        .addMeasures(measure, measure)
                        .addMilestones(step, step)
                        .build(),
                "measures[1].name must differ from all before it, not turnaround",
                "milestones[1].id must differ from all before it, not 1");
        Goal goal = Examples.goal("g");
        assertRefused(() -> GoalPlan.of(List.of(goal, goal)), "goals[1].id must differ from all before it, not g");
    }

    @Test
    void a_target_is_not_the_baseline() {
        assertRefused(
                () -> Measure.change("errors", "count", number("5"), number("5.0")),
                "target must be another number than the baseline, not 5.0");
        assertThatCode(() -> Measure.maintain("score", "%", Bound.AT_LEAST, number("95"))
                        .withBaseline(number("95")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_direction_agrees_with_the_numbers() {
        assertRefused(
                () -> Measure.change("errors", "count", number("5"), number("2"))
                        .withDirection(Direction.INCREASE),
                "direction must agree with the way from the baseline to the target, not increase");
    }

    @Test
    void a_bound_goes_with_maintaining_and_with_nothing_else() {
        Measure.Builder measure = Measure.builder().name("score").unit("%").target(number("95"));
        assertRefused(
                () -> measure.direction(Direction.MAINTAIN).build(),
                "bound must be given for a number that is maintained");
        assertRefused(
                () -> measure.direction(Direction.INCREASE)
                        .bound(Bound.AT_LEAST)
                        .build(),
                "bound must be left out unless the number is maintained, not at-least");
        assertRefused(
                () -> new MeasureSketch("score", "%", Direction.INCREASE, Optional.of(Bound.AT_LEAST)),
                "bound must be given for a number that is maintained, and only for such a one");
    }

    @Test
    void a_goal_is_not_a_step_towards_itself() {
        Goal goal = Examples.goal("g");
        Alignment alignment = Alignment.of("Shorter stays", "Potassium first");
        assertThatCode(() -> goal.withAlignment(alignment.withParentGoalId("other")))
                .doesNotThrowAnyException();
        assertRefused(
                () -> goal.withAlignment(alignment.withParentGoalId("g")),
                "alignment.parentGoalId must be the id of another goal, not g");
    }

    @Test
    void a_weight_is_more_than_nothing() {
        Measure measure = Examples.turnaround("50");
        assertRefused(() -> measure.withWeight(number("0")), "weight must be more than 0, not 0");
        assertRefused(() -> measure.withWeight(number("-1")), "weight must be more than 0, not -1");
    }

    @Test
    void a_number_is_short_enough_to_compute_with() {
        String tooLong = "must have at most 30 digits, 20 of them after the point, not ";
        String thirty = "9".repeat(30);
        Measure measure = Examples.turnaround("50");
        assertThat(measure.withCurrent(number(thirty)).current()).contains(number(thirty));
        assertThat(measure.withCurrent(number("1E-20")).progress()).contains(number("1"));
        assertThat(measure.withCurrent(number("1E+20")).current()).contains(number("1" + "0".repeat(20)));
        assertRefused(() -> measure.withCurrent(number(thirty + "9")), "current " + tooLong + thirty + "9");
        assertRefused(() -> measure.withCurrent(number("1E-21")), "current " + tooLong + "1E-21");
        assertRefused(() -> measure.withCurrent(number("12345678901E+20")), "current " + tooLong + "1.2345678901E+30");
        assertRefused(() -> measure.withTarget(number("1E+999999999")), "target " + tooLong + "1E+999999999");
        assertRefused(() -> measure.withTarget(number("100E+2147483647")), "target " + tooLong + "1.00E+2147483649");
        assertThat(measure.withCurrent(number("0E+2147483647")).current()).contains(number("0"));
        assertThat(measure.withCurrent(number("0E-2147483647")).current()).contains(number("0"));
        BigDecimal endless = new BigDecimal(BigInteger.ONE.shiftLeft(20_000_000));
        assertRefused(() -> measure.withTarget(endless), "target " + tooLong + "a number of 20000001 bits");
    }

    @Test
    void a_number_is_refused_or_not_however_it_is_written() {
        Measure measure = Examples.turnaround("50");
        for (String same : List.of("1E+25", "1" + "0".repeat(25), "1" + "0".repeat(25) + ".000")) {
            assertThat(measure.withCurrent(number(same)).current()).contains(number("1" + "0".repeat(25)));
        }
        assertThat(measure.withCurrent(number("1." + "0".repeat(22))).current()).contains(number("1"));
    }

    @Test
    void a_share_is_from_none_to_all() {
        CheckIn look = CheckIn.on(Examples.TODAY);
        assertThat(look.withProgress(number("1.000")).progress()).contains(number("1"));
        assertRefused(() -> look.withProgress(number("1.1")), "progress must be from 0 to 1, not 1.1");
        assertRefused(() -> look.withProgress(number("-0.1")), "progress must be from 0 to 1, not -0.1");
    }

    @Test
    void texts_inside_every_value_are_visible() {
        assertRefused(
                () -> Milestone.of("", " "),
                "id must have visible text, not \"\"",
                "title must have visible text, not \" \"");
        assertRefused(() -> Skill.soft(""), "name must have visible text, not \"\"");
        assertRefused(() -> Alignment.of("Shorter stays", ""), "contribution must have visible text, not \"\"");
        assertRefused(() -> Achievement.of(Examples.TODAY, ""), "text must have visible text, not \"\"");
        assertRefused(() -> CheckIn.on(Examples.TODAY).withNote(""), "note must have visible text, not \"\"");
        assertRefused(() -> feedback().addGoalIds("g", "").build(), "goalIds[1] must have visible text, not \"\"");
        assertRefused(() -> Examples.goal("g").withOwner(""), "owner must have visible text, not \"\"");
    }

    @Test
    void a_template_has_a_slug_a_number_and_a_level() {
        GoalTemplate.Builder template = GoalTemplate.builder()
                .slug("LIS upgrade")
                .number(0)
                .title("Lead an upgrade")
                .summary("Bring a new release into use.")
                .type(GoalType.RESEARCH_AND_INNOVATION)
                .source("a document");
        assertRefused(
                template::build,
                "slug must be lower-case words joined by hyphens, not LIS upgrade",
                "number must be 1 or more, not 0",
                "careerLevels must name at least one level");
        MeasureSketch errors = MeasureSketch.of("errors", "count", Direction.DECREASE);
        assertRefused(
                () -> template.slug("lis-upgrade")
                        .number(1)
                        .addCareerLevel(CareerLevel.MID)
                        .addMeasures(errors, errors)
                        .build(),
                "measures[1].name must differ from all before it, not errors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\t\n", "\u00a0", "\u200b", "\u202e", "\u3164", "\u2800", "\ufeff", "\u0301", "\ud800",
                "\u2028", "\uffff"
            })
    void a_title_that_shows_nothing_is_no_title(String blank) {
        assertThatThrownBy(() -> Examples.goal("g").withTitle(blank)).isInstanceOf(InvalidGoalException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "目標", "🎯", "\ue000", " x "})
    void a_title_that_shows_something_is_kept_as_it_is(String title) {
        assertThat(Examples.goal("g").withTitle(title).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Quality", "quality-", "-quality", "quality--first", "2nd", "qualität", "a b"})
    void a_code_of_another_shape_is_no_code(String code) {
        assertThatThrownBy(() -> GoalType.of(code))
                .isInstanceOf(InvalidGoalException.class)
                .hasMessageStartingWith("type must be lower-case words joined by hyphens");
    }

    @Test
    void a_null_is_refused_by_name() {
        assertNullRefused(() -> Goal.builder().title(null), "title");
        assertNullRefused(() -> Goal.builder().dueDate((LocalDate) null), "dueDate");
        assertNullRefused(() -> Measure.change("errors", "count", null, number("1")), "baseline");
        assertNullRefused(() -> Measure.change("errors", "count", number("1"), null), "target");
        assertNullRefused(() -> GoalType.of(null), "code");
        assertNullRefused(() -> Skill.soft(null), "name");
        assertNullRefused(() -> new Skill("teamwork", null), "kind");
        assertNullRefused(() -> new MeasureSketch(null, "min", Direction.INCREASE, Optional.empty()), "name");
        assertNullRefused(() -> new MeasureSketch("time", null, Direction.INCREASE, Optional.empty()), "unit");
        assertNullRefused(() -> new MeasureSketch("time", "min", null, Optional.empty()), "direction");
        assertNullRefused(() -> new MeasureSketch("time", "min", Direction.INCREASE, null), "bound");
        assertNullRefused(() -> new Finding(null, Severity.INFO, Place.whole()), "rule");
        assertNullRefused(() -> new Finding("a.b", null, Place.whole()), "severity");
        assertNullRefused(() -> new Finding("a.b", Severity.INFO, null), "place");
        assertNullRefused(() -> new Evidence(null, Place.whole()), "rule");
        assertNullRefused(() -> new Evidence("a.b", null), "place");
        assertNullRefused(() -> new Place(null, Optional.empty()), "path");
        assertNullRefused(() -> new Place("", null), "span");
        assertNullRefused(() -> new Problem(null, Optional.empty(), "must be given"), "path");
        assertNullRefused(() -> new Problem("title", Optional.empty(), null), "expected");
        assertNullRefused(() -> new CriterionReport(null, Verdict.MET, List.of(), List.of()), "criterion");
        assertNullRefused(() -> new CriterionReport(SmartCriterion.SPECIFIC, null, List.of(), List.of()), "verdict");
        assertNullRefused(() -> new SmartReport(null, "", Verdict.MET, List.of(), "en-1"), "goalId");
        assertNullRefused(() -> new SmartReport(Optional.empty(), null, Verdict.MET, List.of(), "en-1"), "text");
        assertNullRefused(() -> new SmartReport(Optional.empty(), "", null, List.of(), "en-1"), "verdict");
        assertNullRefused(() -> new SmartReport(Optional.empty(), "", Verdict.MET, List.of(), null), "ruleset");
    }

    private static void assertNullRefused(ThrowingCallable attempt, String name) {
        assertThatThrownBy(attempt).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void a_refusal_names_a_problem() {
        assertThatThrownBy(() -> new InvalidGoalException(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InvalidGoalException()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_refusal_that_was_serialized_still_says_why() throws Exception {
        InvalidGoalException refused = new InvalidGoalException(List.of(Problem.missing("title")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(refused);
        InvalidGoalException copy = (InvalidGoalException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(copy).hasMessage("title must be given");
        assertThat(copy.problems()).isEmpty();
    }

    @Test
    void a_problem_stays_in_its_line_whatever_was_given() {
        assertThat(Problem.of("id", "a\nb", "must differ")).hasToString("id must differ, not a\\u000ab");
        assertThat(Problem.of("id", "a\u202eb", "must differ")).hasToString("id must differ, not a\\u202eb");
        assertThat(Problem.of("id", "a b", "must differ")).hasToString("id must differ, not a b");
        assertThat(Problem.of("id", "🎯", "must differ")).hasToString("id must differ, not 🎯");
        assertThat(Problem.of("id", "👩‍🔬 e\u0301", "must differ")).hasToString("id must differ, not 👩‍🔬 e\u0301");
        assertThat(Problem.of("id", "\u200b", "must show text")).hasToString("id must show text, not \"\\u200b\"");
    }

    @Test
    void a_long_value_is_cut_between_characters() {
        String tooLong = "x".repeat(200);
        Problem problem = Problem.of("title", tooLong, "must be short");
        assertThat(problem.value().orElseThrow()).hasSize(Problem.LONGEST_VALUE).endsWith("x…");
        Problem emoji = Problem.of("title", "x".repeat(78) + "🎯🎯", "must be short");
        assertThat(emoji.value().orElseThrow()).isEqualTo("x".repeat(78) + "…");
        assertThat(Problem.of("title", "x".repeat(80), "").value().orElseThrow())
                .hasSize(80);
    }

    @Test
    void a_problem_can_be_seen_from_the_value_around_it() {
        assertThat(Problem.missing("name").under("measures[0]").path()).isEqualTo("measures[0].name");
        assertThat(Problem.missing("").under("title").path()).isEqualTo("title");
        assertThat(Problem.missing("")).hasToString("the value must be given");
    }

    private static Feedback.Builder feedback() {
        return Feedback.builder()
                .id("f")
                .channel(FeedbackChannel.PERFORMANCE_REVIEW)
                .receivedOn(Examples.TODAY)
                .text("Share what you know of coagulation.");
    }

    private static void assertRefused(ThrowingCallable attempt, String... problems) {
        InvalidGoalException refused = catchThrowableOfType(InvalidGoalException.class, attempt);
        assertThat(refused).as("should have been refused").isNotNull();
        assertThat(refused.problems()).map(Problem::toString).containsExactly(problems);
        assertThat(refused).hasMessage(String.join("; ", problems));
    }
}
