package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import org.junit.jupiter.api.Test;

class WordPackTest {

    private static final SmartAnalyzer PLAIN = SmartAnalyzer.english();
    private static final SmartAnalyzer TEAMS = PLAIN.withPack("software-teams");

    @Test
    void a_pack_is_found_by_name_and_changes_what_is_known() {
        String text = "Keep the two pizza team for billing.";
        assertThat(measurable(PLAIN.analyze(text))).isEqualTo(Verdict.MET);
        assertThat(measurable(TEAMS.analyze(text))).isEqualTo(Verdict.MISSING);
    }

    @Test
    void a_pack_changes_nothing_for_those_who_do_not_ask_for_it() {
        assertThat(PLAIN.analyze("Shorten the rollback.")
                        .criterion(SmartCriterion.RELEVANT)
                        .evidence())
                .isEmpty();
        assertThat(TEAMS.analyze("Shorten the rollback.")
                        .criterion(SmartCriterion.RELEVANT)
                        .evidence())
                .hasSize(1);
    }

    @Test
    void a_report_says_which_packs_judged() {
        assertThat(PLAIN.analyze("Rest.").ruleset()).isEqualTo("en-1");
        assertThat(TEAMS.analyze("Rest.").ruleset()).isEqualTo("en-1+software-teams");
    }

    @Test
    void an_unknown_pack_is_refused() {
        assertThatThrownBy(() -> PLAIN.withPack("poets"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("poets");
    }

    @Test
    void a_policy_keeps_the_words_of_the_pack() {
        assertThat(TEAMS.withPolicy(SmartPolicy.strict())
                        .analyze("Shorten the rollback.")
                        .criterion(SmartCriterion.RELEVANT)
                        .evidence())
                .hasSize(1);
    }

    private static Verdict measurable(SmartReport report) {
        return report.criterion(SmartCriterion.MEASURABLE).verdict();
    }
}
