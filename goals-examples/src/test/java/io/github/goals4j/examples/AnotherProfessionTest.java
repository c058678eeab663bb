package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Finding;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.smart.SmartAnalyzer;
import io.github.goals4j.smart.SmartPolicy;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A catalog of nurse educators, found by its provider: data and four lines of code, nothing else. */
class AnotherProfessionTest {

    private final GoalCatalog catalog = GoalCatalog.find("nurse-educator").orElseThrow();
    private final SmartAnalyzer strict = SmartAnalyzer.english().withPolicy(SmartPolicy.strict());

    @Test
    void has_a_theme_and_a_criterion_of_its_own() {
        GoalType teaching = GoalType.of("teaching");
        assertThat(catalog.byType(teaching))
                .extracting(GoalTemplate::slug)
                .containsExactly("simulation-day", "preceptors");
        assertThat(catalog.guide(teaching)).map(Guide::title).contains("Teaching");
        assertThat(catalog.byCriterion(GoalCriterion.of("learner-outcomes"))).hasSize(2);
    }

    @Test
    void works_a_template_through_for_the_levels_that_it_has_time_for() {
        WorkedExample example = catalog.example(catalog.byNumber(1).orElseThrow());
        Goal goal = example.goal(CareerLevel.MID).orElseThrow();
        assertThat(strict.analyze(goal).isSmart()).isTrue();
        assertThat(example.goal(CareerLevel.SENIOR)).isEmpty();
        WeakWording weak = example.weak().orElseThrow();
        assertThat(strict.analyze(weak.text()).findings())
                .extracting(Finding::rule)
                .containsExactlyElementsOf(weak.findings());
        assertThat(catalog.example(catalog.byNumber(2).orElseThrow()).weak()).isEmpty();
    }

    @Test
    void no_longer_offers_a_retired_template_but_still_finds_it() {
        GoalTemplate retired = catalog.bySlug("journal-club").orElseThrow();
        assertThat(retired.retired()).isTrue();
        assertThat(catalog.byNumber(5)).contains(retired);
        assertThat(catalog.all()).hasSize(4).doesNotContain(retired);
        assertThat(catalog.byLevel(CareerLevel.ENTRY)).isEmpty();
        assertThat(catalog.search("journal club")).isEmpty();
    }

    @Test
    void says_where_it_comes_from_and_has_no_plan() {
        assertThat(catalog.title()).isEqualTo("Goals of nurse educators");
        assertThat(catalog.all())
                .extracting(GoalTemplate::source)
                .containsOnly("Written for the tests of this library")
                .contains(catalog.source());
        assertThat(catalog.plan(CareerLevel.MID)).isEmpty();
    }

    @Test
    void stays_as_it_was_written_where_nobody_translated_it() {
        assertThat(catalog.languages()).containsExactly("en");
        assertThat(catalog.in(Locale.GERMAN)).isSameAs(catalog);
    }
}
