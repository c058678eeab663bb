package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Alignment;
import io.github.goals4j.Direction;
import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.Measure;
import io.github.goals4j.Milestone;
import io.github.goals4j.Outcome;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields of a goal speak first, and where its text says something else, that is a finding. */
class FieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final SmartAnalyzer ANALYZER = SmartAnalyzer.english();
    private static final SmartAnalyzer WITH_CLOCK = ANALYZER.withPolicy(SmartPolicy.standard()
            .withClock(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));

    private static Goal.Builder goal(String title) {
        return Goal.builder().id("g").title(title).type(GoalType.QUALITY_AND_COMPLIANCE);
    }

    private static Measure.Builder measure(String name, String unit, Direction direction, int target) {
        return Measure.builder().name(name).unit(unit).direction(direction).target(BigDecimal.valueOf(target));
    }

    @Test
    void everyFieldProvesItsCriterionAtItsPlace() {
        Goal goal = goal("Write the sampling guide")
                .dueDate(LocalDate.of(2027, 6, 30))
                .addMeasure(measure("pages", "count", Direction.INCREASE, 12).build())
                .addMilestone(Milestone.builder().id("m").title("outline").build())
                .alignment(Alignment.builder()
                        .objective("fewer rejected samples")
                        .contribution("clear rules for the wards")
                        .build())
                .build();

        assertThat(ANALYZER.analyze(goal).isSmart()).isTrue();
        assertThat(evidence(goal, SmartCriterion.MEASURABLE)).contains("measurable.measure measures[0].target");
        assertThat(evidence(goal, SmartCriterion.MEASURABLE)).contains("measurable.steps milestones");
        assertThat(evidence(goal, SmartCriterion.ACHIEVABLE)).contains("achievable.steps milestones");
        assertThat(evidence(goal, SmartCriterion.RELEVANT)).contains("relevant.alignment alignment");
        assertThat(evidence(goal, SmartCriterion.TIME_BOUND)).contains("time-bound.due-date dueDate");
    }

    private static List<String> evidence(Goal goal, SmartCriterion criterion) {
        return ANALYZER.analyze(goal).criterion(criterion).evidence().stream()
                .map(FieldsTest::shown)
                .toList();
    }

    private static String shown(Evidence evidence) {
        return evidence.rule() + " " + evidence.place().path();
    }

    @Test
    void theTextFillsTheGapsAndSaysWhere() {
        Goal goal = goal("Write the sampling guide")
                .description("Ready by June 2027.")
                .build();

        assertThat(evidence(goal, SmartCriterion.TIME_BOUND)).containsExactly("time-bound.deadline description");
        assertThat(ANALYZER.analyze(goal).text()).isEqualTo("Write the sampling guide\nReady by June 2027.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write the guide by June           | 2027-03-31 | true
            Write the guide by June           | 2027-07-01 | true
            Write the guide by June           | 2027-06-30 | false
            Write the guide by June           | 2027-06-01 | false
            Write the guide by June 2027      | 2028-06-30 | true
            Write the guide by 30 June 2027   | 2027-06-15 | true
            Write the guide before June       | 2027-05-31 | false
            Write the guide before June       | 2027-08-01 | true
            Write the guide in Q3             | 2027-09-30 | false
            Write the guide in Q3             | 2027-12-31 | true
            Write the guide by the end of 2027| 2027-11-30 | false
            Write the guide by Easter         | 2027-11-30 | false
            Write the guide by 31 June        | 2027-11-30 | false
            Write the guide within six months | 2027-11-30 | false
            """)
    void aDueDateOutsideOfWhatTheTextNamesContradictsIt(String title, LocalDate due, boolean contradicts) {
        Goal goal = goal(title).dueDate(due).build();

        assertThat(places(ANALYZER, goal, "time-bound.contradicts-due-date"))
                .isEqualTo(contradicts ? List.of("dueDate") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2027-05-24, false", "2027-05-25, true", "2027-01-01, false"})
    void aLengthCountsFromTheStartOrElseFromToday(LocalDate due, boolean contradicts) {
        Goal started = goal("Write the guide within six months")
                .startDate(TODAY)
                .dueDate(due)
                .build();
        Goal unstarted = goal("Write the guide within six months").dueDate(due).build();

        assertThat(places(ANALYZER, started, "time-bound.contradicts-due-date")).hasSize(contradicts ? 1 : 0);
        assertThat(places(WITH_CLOCK, unstarted, "time-bound.contradicts-due-date"))
                .hasSize(contradicts ? 1 : 0);
    }

    @Test
    void aDueDateInThePastIsFoundOnlyWithAClockAndOnlyWhileTheGoalIsOpen() {
        Goal goal = goal("Write the guide").dueDate(TODAY.minusDays(1)).build();
        Goal today = goal("Write the guide").dueDate(TODAY).build();
        Goal done = goal.activate(TODAY.minusYears(1)).complete(Outcome.ACHIEVED, TODAY);
        Goal given = goal.cancel("no need", TODAY);

        assertThat(places(WITH_CLOCK, goal, "time-bound.in-the-past")).containsExactly("dueDate");
        assertThat(places(ANALYZER, goal, "time-bound.in-the-past")).isEmpty();
        assertThat(places(WITH_CLOCK, today, "time-bound.in-the-past")).isEmpty();
        assertThat(places(WITH_CLOCK, done, "time-bound.in-the-past")).isEmpty();
        assertThat(places(WITH_CLOCK, given, "time-bound.in-the-past")).isEmpty();
    }

    @Test
    void anEndInThePastIsFoundInTextsToo() {
        Goal goal = goal("Write the guide by March 2019").build();

        assertThat(places(WITH_CLOCK, goal, "time-bound.in-the-past")).containsExactly("title");
        assertThat(places(ANALYZER, goal, "time-bound.in-the-past")).isEmpty();
        assertThat(WITH_CLOCK.analyze("Write the guide by March 2019.").findings())
                .filteredOn(each -> each.rule().equals("time-bound.in-the-past"))
                .singleElement()
                .satisfies(each -> assertThat(each.arguments()).containsEntry("date", "2019-03-31"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reduce labelling errors            | labelling errors | INCREASE | true
            Reduce labelling errors            | share of errors  | INCREASE | true
            Reduce labelling errors            | labelling errors | DECREASE | false
            Increase the number of donors      | donors           | DECREASE | true
            Reduce labelling errors            | staff trained    | INCREASE | false
            Write a guide on errors            | labelling errors | INCREASE | false
            """)
    void aVerbAndAMeasureThatGoApartContradictEachOther(
            String title, String name, Direction direction, boolean contradicts) {
        Goal goal = goal(title)
                .addMeasure(measure(name, "count", direction, 3).build())
                .build();

        assertThat(places(ANALYZER, goal, "measurable.contradicts-direction"))
                .isEqualTo(contradicts ? List.of("measures[0].direction") : List.of());
    }

    @Test
    void aVerbContradictsAMeasureWhoseUnitItsNumberHas() {
        Goal goal = goal("Reduce the turnaround to 45 minutes")
                .addMeasure(measure("time until the report", "min", Direction.INCREASE, 45)
                        .build())
                .build();

        assertThat(places(ANALYZER, goal, "measurable.contradicts-direction")).containsExactly("measures[0].direction");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reduce the turnaround from 62 to 45 minutes | 62 | 50 | min     | true
            Reduce the turnaround from 62 to 45 minutes | 60 | 45 | minutes | true
            Reduce the turnaround from 62 to 45 minutes | 62 | 45 | min     | false
            Reduce the turnaround to 45 minutes         | 62 | 45 | min     | false
            Reduce the turnaround from 62 to 45 minutes | 9  | 5  | %       | false
            """)
    void aNumberInTheTextAndATargetOfTheSameUnitMustAgree(
            String title, int baseline, int target, String unit, boolean contradicts) {
        Goal goal = goal(title)
                .addMeasure(
                        Measure.change("turnaround", unit, BigDecimal.valueOf(baseline), BigDecimal.valueOf(target)))
                .build();

        assertThat(places(ANALYZER, goal, "measurable.contradicts-target"))
                .isEqualTo(contradicts ? List.of("measures[0].target") : List.of());
    }

    @Test
    void anEffortIsHeldAgainstTheDaysThatTheFieldsGive() {
        Goal short_ = goal("Finish a PhD in immunology")
                .startDate(TODAY)
                .dueDate(TODAY.plusMonths(3))
                .build();
        Goal long_ = goal("Finish a PhD in immunology")
                .startDate(TODAY)
                .dueDate(TODAY.plusYears(6))
                .build();

        assertThat(places(ANALYZER, short_, "achievable.effort")).hasSize(1);
        assertThat(places(ANALYZER, long_, "achievable.effort")).isEmpty();
    }

    private static List<String> places(SmartAnalyzer analyzer, Goal goal, String rule) {
        return analyzer.analyze(goal).findings().stream()
                .filter(each -> each.rule().equals(rule))
                .map(Finding::place)
                .map(place -> place.path())
                .toList();
    }

    @Test
    void aDayThatDoesNotExistIsOnlyHalfAnEnd() {
        assertThat(ANALYZER.analyze("Write the guide by 31 June.")
                        .criterion(SmartCriterion.TIME_BOUND)
                        .verdict())
                .isEqualTo(Verdict.PARTLY);
    }
}
