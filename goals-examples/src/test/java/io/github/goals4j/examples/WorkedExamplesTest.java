package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.CriterionReport;
import io.github.goals4j.Finding;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalStatus;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.Milestone;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import io.github.goals4j.smart.SmartAnalyzer;
import io.github.goals4j.smart.SmartPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalog shows as good is good, and what it shows as weak is weak for the reasons that it names. */
class WorkedExamplesTest {

    private static final GoalCatalog CATALOG = GoalCatalog.medicalTechnologist();

    private final SmartAnalyzer strict = SmartAnalyzer.english().withPolicy(SmartPolicy.strict());

    static Stream<WorkedExample> examples() {
        return CATALOG.all().stream().map(CATALOG::example);
    }

    static Stream<Goal> goals() {
        return examples().flatMap(each -> each.goals().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_template_is_worked_through_for_exactly_the_levels_that_it_names(WorkedExample example) {
        assertThat(example.goals())
                .extracting(Goal::careerLevel)
                .containsExactlyElementsOf(Stream.of(CareerLevel.values())
                        .filter(example.template().careerLevels()::contains)
                        .map(Optional::of)
                        .toList());
        assertThat(example.template().careerLevels())
                .allSatisfy(level -> assertThat(example.goal(level)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("goals")
    void each_worked_goal_meets_all_five_criteria_and_nothing_is_found_in_it(Goal goal) {
        assertSmart(strict.analyze(goal));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void each_worked_goal_says_all_five_in_its_words_alone(Goal goal) {
        assertSmart(strict.analyze(goal.title() + "\n" + goal.description().orElseThrow()));
    }

    private static void assertSmart(SmartReport report) {
        assertThat(report.findings()).as(report.text()).isEmpty();
        assertThat(report.criteria())
                .as(report.text())
                .extracting(CriterionReport::verdict)
                .containsOnly(Verdict.MET);
        assertThat(report.isSmart()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_weak_wording_breaks_exactly_the_rules_that_the_catalog_names(WorkedExample example) {
        WeakWording weak = example.weak().orElseThrow();
        assertThat(strict.analyze(weak.text()).findings())
                .as(weak.text())
                .extracting(Finding::rule)
                .containsExactlyElementsOf(weak.findings());
        assertThat(weak.findings()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("goals")
    void each_worked_goal_is_a_draft_that_is_complete_and_keeps_its_template(Goal goal) {
        GoalTemplate template = CATALOG.bySlug(goal.derivedFrom().orElseThrow()).orElseThrow();
        assertThat(goal.status()).isEqualTo(GoalStatus.DRAFT);
        assertThat(goal.type()).isEqualTo(template.type());
        assertThat(goal.criteria()).isEqualTo(template.criteria());
        assertThat(goal.skills()).isEqualTo(template.skills());
        assertThat(goal.measures()).isNotEmpty();
        assertThat(goal.alignment()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("goals")
    void the_steps_of_each_worked_goal_lie_between_its_start_and_its_end_and_in_their_order(Goal goal) {
        List<LocalDate> days = goal.milestones().stream()
                .map(Milestone::dueDate)
                .map(Optional::orElseThrow)
                .toList();
        assertThat(days).isSorted().hasSizeGreaterThan(1);
        assertThat(days).allMatch(day -> !day.isBefore(goal.startDate().orElseThrow()));
        assertThat(days).allMatch(day -> !day.isAfter(goal.dueDate().orElseThrow()));
    }

    @Test
    void every_fact_names_its_source_and_the_day_on_which_it_was_looked_up() {
        assertThat(examples())
                .allSatisfy(example -> assertThat(example.facts()).isNotEmpty().allSatisfy(fact -> {
                    assertThat(fact.text()).isNotBlank();
                    assertThat(fact.source()).isNotBlank();
                    assertThat(fact.checked())
                            .hasValueSatisfying(day -> assertThat(day).isBetween("2026-11-01", "2030-12-31"));
                }));
    }

    @Test
    void the_figures_are_said_to_be_illustrative_and_the_choices_to_be_ours() {
        assertThat(CATALOG.summary()).contains("illustrative").contains("choice of this catalog");
        assertThat(examples()).extracting(each -> each.template().source()).containsOnly(CATALOG.source());
        assertThat(CATALOG.source()).contains("choice of this catalog");
    }
}
