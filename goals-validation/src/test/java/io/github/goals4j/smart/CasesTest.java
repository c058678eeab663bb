package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.Place;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Small cases and traps, one criterion each: the verdict, and words that evidence or findings must touch. */
class CasesTest {

    /** A limit that belongs to the process is a measure, so that it is evidence of measurable and not of time-bound. */
    private static final Set<String> TOUCHED_ELSEWHERE = Set.of("T15");

    @TestFactory
    Stream<DynamicTest> each_case_comes_out_as_expected() {
        return Table.read("cases.tsv").stream()
                .map(row -> dynamicTest(row.get(0) + " " + row.get(4), () -> assertCase(row)));
    }

    private static void assertCase(List<String> row) {
        String text = row.get(4);
        SmartCriterion criterion = Arrays.stream(SmartCriterion.values())
                .filter(each -> each.name().startsWith(row.get(1)))
                .findFirst()
                .orElseThrow();
        CriterionReport report = SmartAnalyzer.english().analyze(text).criterion(criterion);
        assertThat(report.verdict().code()).as("%s", report).isEqualTo(row.get(3));
        if (!TOUCHED_ELSEWHERE.contains(row.get(0)) && !row.get(5).isEmpty()) {
            for (String words : row.get(5).split("\\|", -1)) {
                int start = text.indexOf(words);
                assertThat(spans(report))
                        .as(words)
                        .anyMatch(span -> span.start() < start + words.length() && start < span.end());
            }
        }
    }

    private static List<TextSpan> spans(CriterionReport report) {
        return Stream.concat(
                        report.evidence().stream().map(Evidence::place),
                        report.findings().stream().map(Finding::place))
                .map(Place::span)
                .flatMap(Optional::stream)
                .toList();
    }
}
