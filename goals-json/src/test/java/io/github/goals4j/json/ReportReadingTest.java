package io.github.goals4j.json;

import static io.github.goals4j.json.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReadingTest {

    private static final JsonForm<SmartReport> REPORT = GoalJson.strict().report();

    /** A report on "Pass the SBB exam" with these verdicts, and with this evidence and these findings for the first. */
    private static String report(String verdicts, String evidence, String findings, String whole) {
        String[] each = verdicts.split(" ");
        return "{\"text\":\"Pass the SBB exam\"," + whole + ",\"criteria\":{\"specific\":{\"verdict\":\"" + each[0]
                + "\",\"evidence\":[" + evidence + "],\"findings\":[" + findings + "]},"
                + Stream.of("measurable", "achievable", "relevant", "time-bound")
                        .map(name -> "\"" + name + "\":{\"verdict\":\""
                                + each[
                                        Stream.of("", "measurable", "achievable", "relevant", "time-bound")
                                                .toList()
                                                .indexOf(name)]
                                + "\",\"evidence\":[],\"findings\":[]}")
                        .collect(Collectors.joining(","))
                + "},\"ruleset\":\"en-1\"}";
    }

    private static String withEvidence(String evidence) {
        return report("met met met met met", evidence, "", "\"smart\":true");
    }

    private static String withFinding(String properties) {
        return report(
                "met met met met met",
                "",
                "{\"rule\":\"r\",\"severity\":\"info\"," + properties + "}",
                "\"smart\":true");
    }

    @ParameterizedTest
    @CsvSource({
        "met met met met met, true, MET",
        "met met partly partly met, true, MET",
        "partly partly partly partly partly, false, PARTLY",
        "met met missing missing met, false, PARTLY",
        "met missing met met met, false, MISSING",
    })
    void a_report_that_does_not_say_its_verdict_is_taken_at_its_letters(
            String verdicts, boolean smart, Verdict verdict) {
        String json = report(verdicts, "", "", "\"smart\":" + smart);
        assertThat(REPORT.read(json).value().verdict()).isEqualTo(verdict);
    }

    @Test
    void smart_and_verdict_say_the_same() {
        assertRefused(REPORT, report("met met met met met", "", "", "\"smart\":false,\"verdict\":\"met\""))
                .containsExactly("value /smart 1:37");
        assertRefused(REPORT, report("met met met met met", "", "", "\"smart\":1"))
                .containsExactly("type /smart 1:37");
    }

    @Test
    void a_span_has_a_start_and_an_end_within_the_text() {
        String pointer = "/criteria/specific/evidence/0";
        assertThat(REPORT.read(withEvidence("{\"rule\":\"r\",\"start\":0,\"end\":17}"))
                        .value())
                .isNotNull();
        assertRefused(REPORT, withEvidence("{\"rule\":\"r\",\"start\":0}"))
                .containsExactly("missing " + pointer + "/end 1:94");
        assertRefused(REPORT, withEvidence("{\"rule\":\"r\",\"end\":0}"))
                .containsExactly("missing " + pointer + "/start 1:94");
        assertRefused(REPORT, withEvidence("{\"rule\":\"r\",\"start\":2,\"end\":1}"))
                .containsExactly("value " + pointer + "/end 1:122");
        assertRefused(REPORT, withEvidence("{\"rule\":\"r\",\"start\":0,\"end\":18}"))
                .containsExactly("value " + pointer + "/end 1:122");
        assertRefused(REPORT, withEvidence("{\"rule\":\"r\",\"start\":0,\"end\":4,\"text\":\"Fail\"}"))
                .containsExactly("value " + pointer + "/text 1:131");
        assertRefused(REPORT, withEvidence("{\"rule\":\"r\",\"text\":\"Pass\"}"))
                .containsExactly("value " + pointer + "/text 1:113");
    }

    @Test
    void arguments_are_texts_by_name() {
        assertThat(REPORT.read(withFinding("\"arguments\":{\"b\":\"2\",\"a\":\"1\"}"))
                        .value()
                        .findings()
                        .get(0)
                        .arguments())
                .containsEntry("a", "1");
        assertRefused(REPORT, withFinding("\"arguments\":[]")).hasSize(1);
        assertRefused(REPORT, withFinding("\"arguments\":{\"a\":1,\"b\":null}")).hasSize(2);
        assertRefused(REPORT, withFinding("\"arguments\":{\"a\":\"1\",\"a\":\"2\"}"))
                .containsExactly("duplicate /criteria/specific/findings/0/arguments/a 1:159");
        assertRefused(REPORT, withFinding("\"arguments\":{\"" + "x".repeat(257) + "\":\"1\"}"))
                .containsExactly("limit /criteria/specific/findings/0/arguments 1:151");
        String many = IntStream.rangeClosed(0, 200)
                .mapToObj(i -> "\"a" + i + "\":\"\"")
                .collect(Collectors.joining(","));
        assertRefused(REPORT, withFinding("\"arguments\":{" + many + "}"))
                .hasSize(1)
                .allMatch(each -> each.startsWith("limit "));
        assertThat(REPORT.read(withFinding("\"arguments\":{"
                                + many.replace("\"a200\":\"\"", "\"b\":\"\"").replace("\"a199\":\"\",", "") + "}"))
                        .value())
                .isNotNull();
    }

    @Test
    void what_is_not_part_of_the_report_is_kept_beside_it() {
        String json =
                withFinding("\"message\":\"m\",\"hint\":null").replaceFirst("\\{", "{\"source\":\"a.txt\",\"line\":0,");
        assertThat(REPORT.read(json).extras()).extracting(Extra::name).containsExactly("source", "line", "message");
        assertRefused(REPORT, withFinding("\"message\":5"))
                .containsExactly("type /criteria/specific/findings/0/message 1:148");
        assertRefused(REPORT, json.replace("\"line\":0", "\"line\":-1")).containsExactly("type /line 1:26");
        assertRefused(REPORT, json.replace("\"line\":0", "\"line\":1.0")).containsExactly("type /line 1:26");
        assertRefused(REPORT, json.replace("\"line\":0", "\"line\":12345678901"))
                .containsExactly("type /line 1:26");
    }
}
