package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.Place;
import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SmartRulesTest {

    private static final SmartMessages MESSAGES = new SmartMessages();

    /** These look at the fields of a goal or at a clock, so that no wording alone can show them. */
    private static final Set<String> BEYOND_WORDS = Set.of(
            "specific.empty",
            "measurable.measure",
            "measurable.steps",
            "measurable.contradicts-direction",
            "measurable.contradicts-target",
            "achievable.steps",
            "relevant.alignment",
            "time-bound.due-date",
            "time-bound.in-the-past",
            "time-bound.contradicts-due-date");

    @Test
    void the_ids_are_frozen() {
        assertThat(SmartRules.all().stream().map(SmartRule::id).sorted().toList())
                .containsExactlyElementsOf(Table.read("rule-ids.tsv").stream()
                        .map(row -> row.get(0))
                        .toList());
    }

    @Test
    void a_rule_is_found_by_its_id() {
        assertThat(SmartRules.find("time-bound.none"))
                .get()
                .extracting(SmartRule::criterion, SmartRule::severity)
                .containsExactly(SmartCriterion.TIME_BOUND, Severity.WARNING);
        assertThat(SmartRules.find("time-bound.nonsense")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> the_wordings_of_each_rule_show_it() {
        return Table.read("rules.tsv").stream()
                .filter(row -> !BEYOND_WORDS.contains(row.get(0)))
                .map(row -> dynamicTest(row.get(0), () -> {
                    boolean evidence = row.get(1).equals("evidence");
                    assertThat(rules(row.get(evidence ? 6 : 5)))
                            .as(row.get(evidence ? 6 : 5))
                            .contains(row.get(0));
                    assertThat(rules(row.get(evidence ? 5 : 6)))
                            .as(row.get(evidence ? 5 : 6))
                            .doesNotContain(row.get(0));
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_has_words_in_each_language() {
        return SmartRules.all().stream()
                .flatMap(rule -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                        .map(locale -> dynamicTest(rule.id() + " " + locale, () -> assertWords(rule.id(), locale))));
    }

    @TestFactory
    Stream<DynamicTest> each_question_to_a_plan_has_words_in_each_language() {
        return Stream.of(
                        "type-mix",
                        "horizon-balance",
                        "no-step",
                        "criteria-uncovered",
                        "soft-skill-absent",
                        "level-fit",
                        "review-due",
                        "feedback-unanswered",
                        "alignment-missing",
                        "wins-not-logged",
                        "dangling-id")
                .flatMap(code -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                        .map(locale ->
                                dynamicTest(code + " " + locale, () -> assertWords("portfolio." + code, locale))));
    }

    private static void assertWords(String rule, Locale locale) {
        Finding finding = new Finding(rule, Severity.WARNING, Place.whole());
        String message = MESSAGES.message(finding, locale);
        assertThat(message).isNotEqualTo(rule).doesNotEndWith(".").doesNotContain("{");
        if (locale.equals(Locale.ENGLISH)) {
            assertThat(message.charAt(0))
                    .satisfiesAnyOf(
                            first -> assertThat(Character.isLowerCase(first)).isTrue(),
                            first -> assertThat(first).isEqualTo('"'));
        }
        assertThat(MESSAGES.hint(finding, locale))
                .get()
                .asString()
                .isNotBlank()
                .doesNotEndWith(".")
                .doesNotContain("{");
    }

    private static Set<String> rules(String text) {
        Set<String> rules = new TreeSet<>();
        for (CriterionReport criterion : SmartAnalyzer.english().analyze(text).criteria()) {
            criterion.evidence().stream().map(Evidence::rule).forEach(rules::add);
            criterion.findings().stream().map(Finding::rule).forEach(rules::add);
        }
        return rules;
    }

    @Test
    void a_rule_tells_what_why_and_how_to_say_it_better() {
        for (SmartRule rule : SmartRules.all()) {
            assertThat(List.of(rule.since(), rule.what(), rule.why(), rule.weak(), rule.good()))
                    .as(rule.id())
                    .noneMatch(String::isBlank);
        }
    }
}
