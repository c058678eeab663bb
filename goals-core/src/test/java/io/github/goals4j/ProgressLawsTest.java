package io.github.goals4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is true of the progress of every measure and every goal. */
@Domain(Anything.class)
@Domain(DomainContext.Global.class)
class ProgressLawsTest {

    @Property
    void a_measure_has_come_between_none_and_all_of_the_way(@ForAll Measure measure) {
        measure.progress().ifPresent(ProgressLawsTest::isShare);
    }

    @Property
    void a_goal_has_come_between_none_and_all_of_the_way(@ForAll Goal goal) {
        goal.progress().ifPresent(ProgressLawsTest::isShare);
    }

    private static void isShare(BigDecimal share) {
        assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(share.scale()).isBetween(0, 4);
        assertThat(share).isEqualTo(Check.plain(share));
    }

    @Property
    void a_number_that_moves_in_its_direction_never_loses_progress(
            @ForAll Measure measure, @ForAll BigDecimal one, @ForAll BigDecimal other) {
        BigDecimal worse = isUpwards(measure) ? one.min(other) : one.max(other);
        BigDecimal better = worse.equals(one) ? other : one;
        assertThat(known(measure.withCurrent(worse))).isLessThanOrEqualTo(known(measure.withCurrent(better)));
    }

    @Property
    void a_better_measure_never_makes_a_worse_goal(
            @ForAll Goal goal, @ForAll BigDecimal one, @ForAll BigDecimal other) {
        Assume.that(!goal.measures().isEmpty());
        Measure first = goal.measures().get(0);
        BigDecimal worse = isUpwards(first) ? one.min(other) : one.max(other);
        BigDecimal better = worse.equals(one) ? other : one;
        assertThat(withFirst(goal, first.withCurrent(worse)).progress().orElseThrow())
                .isLessThanOrEqualTo(
                        withFirst(goal, first.withCurrent(better)).progress().orElseThrow());
    }

    @Property
    void a_done_step_never_makes_a_worse_goal(@ForAll Goal goal, @ForAll LocalDate on) {
        Assume.that(!goal.milestones().isEmpty());
        List<Milestone> steps = new ArrayList<>(goal.milestones());
        steps.set(0, steps.get(0).withDoneOn(Optional.empty()));
        BigDecimal before = goal.withMilestones(steps).progress().orElseThrow();
        steps.set(0, steps.get(0).withDoneOn(on));
        assertThat(goal.withMilestones(steps).progress().orElseThrow()).isGreaterThanOrEqualTo(before);
    }

    /** With numbers as people have them, the exact mean is a fraction of whole numbers that fit a long. */
    @Property
    void a_goal_is_the_exact_mean_rounded_once(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 40) Integer> done,
            @ForAll @IntRange(min = 1, max = 40) int way) {
        List<Measure> measures = new ArrayList<>();
        long sum = 0;
        for (Integer each : done) {
            measures.add(Measure.change("m" + measures.size(), "count", BigDecimal.ZERO, BigDecimal.valueOf(way))
                    .withCurrent(BigDecimal.valueOf(each)));
            sum += Math.min(each, way);
        }
        assertThat(Examples.goal("g").withMeasures(measures).progress())
                .contains(Check.plain(BigDecimal.valueOf(sum * 10_000 / ((long) way * done.size()), 4)));
    }

    @Property
    void down_is_up_in_the_mirror(@ForAll Measure measure) {
        Measure mirrored = measure.toBuilder()
                .direction(mirrored(measure.direction()))
                .bound(measure.bound().map(side -> side == Bound.AT_LEAST ? Bound.AT_MOST : Bound.AT_LEAST))
                .baseline(measure.baseline().map(BigDecimal::negate))
                .target(measure.target().negate())
                .current(measure.current().map(BigDecimal::negate))
                .build();
        assertThat(mirrored.progress()).isEqualTo(measure.progress());
        assertThat(mirrored.isMet()).isEqualTo(measure.isMet());
    }

    @Property
    void a_measure_is_met_exactly_when_all_of_the_way_is_done(@ForAll Measure measure) {
        assertThat(measure.isMet()).isEqualTo(measure.progress().equals(Optional.of(BigDecimal.ONE)));
    }

    @Property
    void a_goal_is_met_exactly_when_all_of_it_is_done(@ForAll Goal goal) {
        assertThat(goal.isMet()).isEqualTo(goal.progress().equals(Optional.of(BigDecimal.ONE)));
    }

    @Property
    void silence_is_never_progress(@ForAll Measure measure) {
        Measure silent = measure.withCurrent(Optional.empty());
        assertThat(silent.progress()).contains(BigDecimal.ZERO);
        assertThat(silent.isMet()).isFalse();
    }

    @Property
    void the_order_of_measures_and_milestones_does_not_matter(@ForAll Goal goal) {
        Goal reversed = goal.withMeasures(reversed(goal.measures())).withMilestones(reversed(goal.milestones()));
        assertThat(reversed.progress()).isEqualTo(goal.progress());
        assertThat(reversed.isMet()).isEqualTo(goal.isMet());
    }

    @Property
    void a_check_in_keeps_the_progress_of_its_day(@ForAll Goal any, @ForAll BigDecimal now, @ForAll BigDecimal later) {
        Assume.that(!any.measures().isEmpty());
        Goal goal = any.withCheckIns(List.of());
        String name = goal.measures().get(0).name();
        CheckIn look = CheckIn.on(LocalDate.EPOCH);
        Goal once = goal.checkIn(look, Map.of(name, now));
        Goal twice = once.checkIn(look, Map.of(name, later));
        assertThat(once.checkIns().get(0).progress()).isEqualTo(once.progress());
        assertThat(twice.checkIns().get(0)).isEqualTo(once.checkIns().get(0));
        assertThat(twice.measures().get(0).current()).contains(Check.plain(later));
    }

    private static boolean isUpwards(Measure measure) {
        return measure.direction() == Direction.INCREASE || measure.bound().equals(Optional.of(Bound.AT_LEAST));
    }

    private static Direction mirrored(Direction direction) {
        return switch (direction) {
            case INCREASE -> Direction.DECREASE;
            case DECREASE -> Direction.INCREASE;
            case MAINTAIN -> Direction.MAINTAIN;
        };
    }

    /** Unknown counts as none, as it does in the progress of a goal. */
    private static BigDecimal known(Measure measure) {
        return measure.progress().orElse(BigDecimal.ZERO);
    }

    private static Goal withFirst(Goal goal, Measure first) {
        List<Measure> measures = new ArrayList<>(goal.measures());
        measures.set(0, first);
        return goal.withMeasures(measures);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
