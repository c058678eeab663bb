package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Finding;
import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmartPolicyTest {

    private static final String FULL =
            "Cut reruns to 3 % by June 2027 by training the night shift, so that results arrive sooner.";
    private static final String NO_WHY = "Cut reruns to 3 % by June 2027.";

    @Test
    void the_standard_asks_for_what_where_to_and_by_when() {
        assertThat(judge(SmartPolicy.standard(), "Cut hemolysed samples to 3 % by June 2027.")
                        .isSmart())
                .isTrue();
        assertThat(judge(SmartPolicy.standard(), NO_WHY).verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(judge(SmartPolicy.standard(), "Be happy.").verdict()).isEqualTo(Verdict.MISSING);
    }

    @Test
    void the_strict_one_asks_for_all_five() {
        assertThat(judge(SmartPolicy.strict(), FULL).isSmart()).isTrue();
        assertThat(judge(SmartPolicy.strict(), "Cut hemolysed samples to 3 % by June 2027.")
                        .isSmart())
                .isFalse();
    }

    @Test
    void what_is_asked_can_be_changed_one_by_one() {
        SmartPolicy modest = SmartPolicy.standard().withRequired(SmartCriterion.RELEVANT, Verdict.MISSING);
        assertThat(judge(modest, NO_WHY).isSmart()).isTrue();
        assertThat(modest.required(SmartCriterion.RELEVANT)).isEqualTo(Verdict.MISSING);
        assertThat(SmartPolicy.standard().required(SmartCriterion.RELEVANT)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void a_finding_is_an_error_where_the_policy_is_not_content() {
        assertThat(severity(judge(SmartPolicy.standard(), NO_WHY), "achievable.no-means"))
                .contains(Severity.INFO);
        assertThat(severity(judge(SmartPolicy.strict(), NO_WHY), "achievable.no-means"))
                .contains(Severity.ERROR);
    }

    @Test
    void a_rule_that_is_switched_off_is_not_asked() {
        String text = "Report zero errors.";
        SmartPolicy lenient = SmartPolicy.standard().withDisabled("achievable.absolute");
        assertThat(judge(SmartPolicy.standard(), text)
                        .criterion(SmartCriterion.ACHIEVABLE)
                        .verdict())
                .isEqualTo(Verdict.MISSING);
        CriterionReport report = judge(lenient, text).criterion(SmartCriterion.ACHIEVABLE);
        assertThat(report.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("achievable.no-means");
    }

    @Test
    void a_verdict_without_its_explanation_stays() {
        SmartPolicy silent =
                SmartPolicy.standard().withDisabled("time-bound.none").withDisabled("relevant.no-purpose");
        CriterionReport report = judge(silent, "Write an SOP.").criterion(SmartCriterion.TIME_BOUND);
        assertThat(report.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(report.findings()).isEmpty();
        assertThat(silent.disabled()).containsExactlyInAnyOrder("time-bound.none", "relevant.no-purpose");
    }

    @Test
    void words_of_ones_own_count_at_once() {
        SmartPolicy own = SmartPolicy.standard().withWords("term", "five alive").withWords("term", "zero g");
        assertThat(judge(SmartPolicy.standard(), "Report zero g runs.")
                        .criterion(SmartCriterion.ACHIEVABLE)
                        .verdict())
                .isEqualTo(Verdict.MISSING);
        assertThat(judge(own, "Report zero g runs.")
                        .criterion(SmartCriterion.ACHIEVABLE)
                        .verdict())
                .isEqualTo(Verdict.PARTLY);
        assertThat(own.words()).containsExactly(Map.entry("term", Set.of("five alive", "zero g")));
    }

    @Test
    void an_example_of_a_date_is_given_only_where_it_is_known_what_day_it_is() {
        assertThat(arguments(SmartPolicy.standard())).isEmpty();
        assertThat(arguments(on("2026-11-25"))).containsExactly(Map.entry("example", "2027-06-30"));
        assertThat(arguments(on("2026-03-01"))).containsExactly(Map.entry("example", "2026-12-31"));
    }

    @Test
    void what_does_not_exist_is_refused() {
        SmartPolicy standard = SmartPolicy.standard();
        assertThatThrownBy(() -> standard.withDisabled("specific.nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("specific.nonsense");
        assertThatThrownBy(() -> standard.withWords("nonsense", "word")).isInstanceOf(IllegalArgumentException.class);
        Map<SmartCriterion, Verdict> four = new HashMap<>(standard.required());
        four.remove(SmartCriterion.RELEVANT);
        assertThatThrownBy(() -> new SmartPolicy(four, Set.of(), Optional.empty(), Month.JANUARY, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("five");
    }

    @Test
    void a_policy_is_a_value() {
        assertThat(SmartPolicy.standard().withFiscalYearStart(Month.JULY))
                .isEqualTo(SmartPolicy.standard().withFiscalYearStart(Month.JULY))
                .isNotEqualTo(SmartPolicy.standard());
        assertThatThrownBy(() -> SmartPolicy.standard().required().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static SmartPolicy on(String day) {
        return SmartPolicy.standard().withClock(Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
    }

    private static Map<String, String> arguments(SmartPolicy policy) {
        return judge(policy, "Write an SOP.").findings().stream()
                .filter(finding -> finding.rule().equals("time-bound.none"))
                .findFirst()
                .orElseThrow()
                .arguments();
    }

    private static Optional<Severity> severity(SmartReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::severity)
                .findFirst();
    }

    private static SmartReport judge(SmartPolicy policy, String text) {
        return SmartAnalyzer.english().withPolicy(policy).analyze(text);
    }
}
