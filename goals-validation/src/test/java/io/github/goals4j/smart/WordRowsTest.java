package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.SmartReport;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each row of the word files carries an example that earns its rule and a trap that does not. */
class WordRowsTest {

    @TestFactory
    Stream<DynamicTest> the_rows_of_the_library_fire_and_keep_still() {
        return check(Words.english(), SmartAnalyzer.english());
    }

    @TestFactory
    Stream<DynamicTest> the_rows_of_a_pack_fire_and_keep_still() {
        return check(new SoftwareTeams().rows(), SmartAnalyzer.english().withPack("software-teams"));
    }

    @Test
    void a_phrase_is_short_enough_to_be_looked_up() {
        assertThat(rows(Words.english()).flatMap(row -> Stream.of(row.split("\t", -1)[2].split(" ", -1))))
                .allMatch(word -> word.split("_", -1).length <= Lexicon.LONGEST_PHRASE);
    }

    @Test
    void no_word_stands_twice_in_its_class() {
        assertThat(rows(Words.english())
                        .map(row -> row.split("\t", -1))
                        .flatMap(row ->
                                Stream.of(row[2].split(" ", -1)).map(word -> row[0] + " " + row[1] + " " + word)))
                .doesNotHaveDuplicates();
    }

    private static Stream<DynamicTest> check(List<String> lines, SmartAnalyzer analyzer) {
        return rows(lines).map(row -> {
            String[] columns = row.split("\t", -1);
            return dynamicTest(columns[0] + " " + columns[2].split(" ", -1)[0], () -> {
                assertThat(columns).hasSize(6);
                assertThat(holdsWordOf(row, columns[4])).as(columns[4]).isTrue();
                assertThat(rules(analyzer.analyze(columns[4]))).as(columns[4]).contains(columns[3]);
                assertThat(rules(analyzer.analyze(columns[5]))).as(columns[5]).doesNotContain(columns[3]);
            });
        });
    }

    private static Stream<String> rows(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static boolean holdsWordOf(String row, String example) {
        Tokens tokens = Tokens.of(example, Lexicon.of(List.of(row)));
        for (int i = 0; i < tokens.size(); i++) {
            boolean known = (tokens.classes(i) & ~WordClass.OPENS.bit()) != 0;
            if (known || tokens.times(i) != 0 || tokens.isAmount(i, -1)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> rules(SmartReport report) {
        Set<String> rules = new TreeSet<>();
        for (CriterionReport criterion : report.criteria()) {
            criterion.evidence().stream().map(Evidence::rule).forEach(rules::add);
            criterion.findings().stream().map(Finding::rule).forEach(rules::add);
        }
        return rules;
    }
}
