package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Finding;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static final SmartAnalyzer ANALYZER = SmartAnalyzer.english();
    private static final Map<String, Verdict> LEVELS =
            Map.of("1", Verdict.MET, "0.5", Verdict.PARTLY, "0", Verdict.MISSING);

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void timesAreTakenAsACarefulReaderTakesThem(String level, String text) {
        assertThat(ANALYZER.analyze(text).criterion(SmartCriterion.TIME_BOUND).verdict())
                .isEqualTo(LEVELS.get(level));
    }

    static Stream<Arguments> timesAreTakenAsACarefulReaderTakesThem() {
        return Table.read("times.tsv").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Complete the SBB application no later than March 15, 2027.              | 2027-03-15
            Finish the LIS validation plan by 2027-01-31.                           | 2027-01-31
            Draft three new SOPs by the end of the fiscal year.                     | 2026-12-31
            Over the next 12 weeks, shadow the microbiology lead every Friday.      | 2027-02-16
            Earn 36 CEUs before my certification expires in December 2026.          | 2026-12-31
            Have all competency assessments signed off by year-end.                 | 2026-12-31
            Move from bench tech to lead technologist in the next two years.        | 2028-11-24
            Publish one case report in FY27.                                        | 2027-12-31
            Close every open nonconformance within 30 days of detection until December 2027. | 2027-12-31
            Complete the leadership course by the end of next quarter.              | 2027-03-31
            Log in to the proficiency-testing portal daily through 31 March 2027.   | 2027-03-31
            """)
    void deadlinesBecomeTheirLastDay(String text, LocalDate expected) {
        assertThat(ANALYZER.timeframe(text, LocalDate.of(2026, 11, 24)).map(Timeframe::end))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Validate the analyzer soon.                       | time-bound.vague
            Validate the analyzer as soon as possible.        | time-bound.vague
            Become a manager one day.                         | time-bound.vague
            Review goals biannually.                          | time-bound.ambiguous-frequency
            Hold bi-weekly meetings.                          | time-bound.ambiguous-frequency
            Hand in the form by 31 June.                      | time-bound.impossible-date
            Hand in the form by 29 February 2027.             | time-bound.impossible-date
            Review charts weekly.                             | time-bound.recurrence-only
            Write an SOP.                                     | time-bound.none
            """)
    void whatIsWrongWithATimeIsFound(String text, String rule) {
        assertThat(rules(text)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work from home one day a week until June 2027.",
                "Review charts weekly until June 2027.",
                "Hand in the form by 29 February 2028."
            })
    void nothingIsWrongWithAGoodTime(String text) {
        assertThat(rules(text)).isEmpty();
    }

    private static List<String> rules(String text) {
        SmartReport report = ANALYZER.analyze(text);
        return report.criterion(SmartCriterion.TIME_BOUND).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
