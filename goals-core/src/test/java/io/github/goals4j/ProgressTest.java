package io.github.goals4j;

import static io.github.goals4j.Examples.goal;
import static io.github.goals4j.Examples.number;
import static io.github.goals4j.Examples.turnaround;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void a_number_that_should_shrink_is_on_its_way_while_it_shrinks() {
        assertThat(turnaround("62").progress()).contains(number("0"));
        assertThat(turnaround("53.5").progress()).contains(number("0.5"));
        assertThat(turnaround("45").progress()).contains(number("1"));
        assertThat(turnaround("40").progress()).contains(number("1"));
        assertThat(turnaround("70").progress()).contains(number("0"));
    }

    @Test
    void nearly_all_of_the_way_is_not_all_of_it() {
        assertThat(turnaround("45.0001").progress()).contains(number("0.9999"));
        assertThat(turnaround("45.0001").isMet()).isFalse();
    }

    @Test
    void a_target_of_zero_is_a_target() {
        Measure errors = Measure.change("errors", "count", number("8"), number("0"));
        assertThat(errors.withCurrent(number("2")).progress()).contains(number("0.75"));
        assertThat(errors.withCurrent(number("0")).isMet()).isTrue();
    }

    @Test
    void without_a_baseline_only_the_end_is_known() {
        Measure hours = Measure.builder()
                .name("hours")
                .unit("h")
                .direction(Direction.INCREASE)
                .target(number("36"))
                .build();
        assertThat(hours.progress()).contains(number("0"));
        assertThat(hours.withCurrent(number("30")).progress()).isEmpty();
        assertThat(hours.withCurrent(number("36")).progress()).contains(number("1"));
    }

    @Test
    void a_maintained_number_is_met_or_not() {
        Measure score = Measure.maintain("score", "%", Bound.AT_LEAST, number("95"));
        assertThat(score.withCurrent(number("94.9")).progress()).contains(number("0"));
        assertThat(score.withCurrent(number("95")).progress()).contains(number("1"));
        Measure cv = Measure.maintain("CV", "%", Bound.AT_MOST, number("2"));
        assertThat(cv.withCurrent(number("2.1")).isMet()).isFalse();
        assertThat(cv.withCurrent(number("1.9")).isMet()).isTrue();
    }

    @Test
    void a_goal_is_the_mean_of_its_measures_by_weight_and_of_its_milestones() {
        Goal goal = goal("g").toBuilder()
                .addMeasure(turnaround("45"))
                .addMeasure(Measure.change("errors", "count", number("8"), number("0"))
                        .withWeight(number("2"))
                        .withCurrent(number("4")))
                .addMilestone(Milestone.of("1", "Staff trained"))
                .addMilestone(Milestone.of("2", "Released").withDoneOn(Examples.TODAY))
                .build();
        // (1 × 1 + 2 × 0.5 + 1 × 0.5) / 4
        assertThat(goal.progress()).contains(number("0.625"));
        assertThat(goal.isMet()).isFalse();
    }

    @Test
    void an_unknown_measure_counts_nothing() {
        Measure unknown = turnaround("50").withBaseline(Optional.empty());
        assertThat(unknown.progress()).isEmpty();
        assertThat(goal("g")
                        .withMeasures(unknown, turnaround("45").withName("other"))
                        .progress())
                .contains(number("0.5"));
    }

    @Test
    void a_goal_without_measure_and_milestone_has_no_progress_to_know() {
        assertThat(goal("g").progress()).isEmpty();
        assertThat(goal("g").isMet()).isFalse();
    }

    @Test
    void a_thousand_measures_are_just_more_of_them() {
        Goal goal = goal("g")
                .withMeasures(IntStream.range(0, 1000)
                        .mapToObj(i -> turnaround(i < 999 ? "45" : "62").withName("measure " + i))
                        .toList());
        assertThat(goal.progress()).contains(number("0.999"));
    }

    @Test
    void a_check_in_sets_current_numbers_and_keeps_the_progress() {
        Goal goal = goal("g").withMeasures(turnaround("62"));
        CheckIn look = CheckIn.on(Examples.TODAY).withNote("new centrifuge").withHealth(Health.ON_TRACK);
        Goal looked = goal.checkIn(look, Map.of("turnaround", number("53.50")));
        assertThat(looked.measures()).containsExactly(turnaround("53.5"));
        assertThat(looked.checkIns()).containsExactly(look.withProgress(number("0.5")));
        assertThat(goal.checkIns()).isEmpty();
        assertThat(looked.checkIn(CheckIn.on(Examples.TODAY), Map.of()).progress())
                .contains(number("0.5"));
    }

    @Test
    void a_check_in_knows_its_measures() {
        Goal goal = goal("g").withMeasures(turnaround("62"));
        assertThatThrownBy(() -> goal.checkIn(CheckIn.on(Examples.TODAY), Map.of("TAT", number("50"))))
                .isInstanceOf(InvalidGoalException.class)
                .hasMessage("measures must be named as one of the goal's measures, not TAT");
    }

    @Test
    void a_check_in_names_everything_that_is_wrong() {
        Goal goal = goal("g").withMeasures(turnaround("62"), turnaround("62").withName("night"));
        Map<String, BigDecimal> numbers =
                Map.of("turnaround", number("1e999"), "night", number("1e-999"), "TAT", number("50"));
        assertThatThrownBy(() -> goal.checkIn(CheckIn.on(Examples.TODAY), numbers))
                .isInstanceOfSatisfying(
                        InvalidGoalException.class,
                        refused -> assertThat(refused.problems())
                                .map(Problem::path)
                                .containsExactly("measures[0].current", "measures[1].current", "measures"));
    }

    @Test
    void a_look_that_is_noted_late_leaves_the_current_numbers_alone() {
        Goal goal = goal("g")
                .withMeasures(turnaround("62"))
                .checkIn(CheckIn.on(Examples.TODAY), Map.of("turnaround", number("45")))
                .checkIn(CheckIn.on(Examples.TODAY.minusMonths(1)), Map.of("turnaround", number("53.5")));
        assertThat(goal.measures()).containsExactly(turnaround("45"));
        assertThat(goal.checkIns())
                .map(CheckIn::progress)
                .containsExactly(Optional.of(number("1")), Optional.of(number("0.5")));
    }

    @Test
    void thirds_add_up() {
        Measure third = Measure.change("a", "count", number("0"), number("3")).withCurrent(number("1"));
        Measure rest = third.withName("b").withCurrent(number("2"));
        assertThat(goal("g").withMeasures(third, rest).progress()).contains(number("0.5"));
    }

    @Test
    void the_smallest_step_short_of_all_is_not_all() {
        Measure heavy = turnaround("45").withWeight(number("9".repeat(30)));
        Measure light = turnaround("45.00000000000000000001").withName("light").withWeight(number("1E-20"));
        assertThat(goal("g").withMeasures(heavy, light).progress()).contains(number("0.9999"));
    }

    @Test
    void a_sketch_becomes_a_measure_with_its_numbers() {
        MeasureSketch sketch = MeasureSketch.of("turnaround", "min", Direction.DECREASE);
        assertThat(sketch.toMeasure(Optional.of(number("62")), number("45")).withCurrent(number("50")))
                .isEqualTo(turnaround("50"));
        assertThatThrownBy(() -> sketch.toMeasure(Optional.of(number("45")), number("62")))
                .isInstanceOf(InvalidGoalException.class);
        assertThat(List.of(sketch))
                .containsExactly(new MeasureSketch("turnaround", "min", Direction.DECREASE, Optional.empty()));
        assertThat(MeasureSketch.maintain("score", "%", Bound.AT_LEAST).toMeasure(Optional.empty(), number("95")))
                .isEqualTo(Measure.maintain("score", "%", Bound.AT_LEAST, number("95")));
    }
}
