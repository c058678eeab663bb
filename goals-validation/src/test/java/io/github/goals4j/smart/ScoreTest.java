package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.SmartCriterion;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the judgement to what it reaches on our own statements, a little below. */
class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "SPECIFIC, 0.945",
        "MEASURABLE, 0.945",
        "ACHIEVABLE, 0.96",
        "RELEVANT, 0.985",
        "TIME_BOUND, 0.985",
    })
    void the_mean_f1_of_each_criterion_stays_above_its_floor(SmartCriterion criterion, double floor) {
        assertThat(Statements.scores(criterion).stream()
                        .mapToDouble(Statements.Score::f1)
                        .average()
                        .orElseThrow())
                .isGreaterThan(floor);
    }

    @Test
    void every_trade_has_statements_with_and_without_each_criterion() {
        Map<String, Long> trades = Statements.all().stream()
                .collect(Collectors.groupingBy(Statements.Statement::trade, TreeMap::new, Collectors.counting()));
        assertThat(trades.keySet()).containsExactly("education", "general", "healthcare", "it", "lab", "sales");
        assertThat(trades.values()).allMatch(count -> count >= 50);
    }

    @Test
    void no_statement_is_there_twice() {
        assertThat(Statements.all()).extracting(Statements.Statement::id).doesNotHaveDuplicates();
        assertThat(Statements.all()).extracting(Statements.Statement::text).doesNotHaveDuplicates();
    }
}
