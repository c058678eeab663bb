package io.github.goals4j.cli;

import static io.github.goals4j.cli.Command.goals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.cli.Command.Result;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.json.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The forms that machines read, each held to what others say of it. */
class OutputsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Weak, hostile, and one that is no goal. */
    private static final String GOALS = """
            Goal;Due;Owner
            Improve turnaround times soon;;Ana
            "<script>alert(1)</script> & ""::error::"" ]]> | `x` \u202Etfel\u0000 %0A soon";;Ben
            Validate the analyzer;never;Chiara
            Pass the MLS exam by 15 May 2027 by studying six hours a week, to lead the bench.;15.05.2027;Deniz
            """;

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("team 1.csv"), GOALS).toString();
    }

    private Result check(String... options) {
        return goals(Stream.concat(Stream.of("check", file), Stream.of(options)).toArray(String[]::new));
    }

    private static List<String> errors(String schema, String document, Map<String, String> others) {
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(others));
        Schema validator = schemas.getSchema(schema, com.networknt.schema.InputFormat.JSON);
        return validator.validate(document, com.networknt.schema.InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void sarif_is_what_its_official_schema_says() throws IOException {
        String sarif = check("--format", "sarif").out();
        try (InputStream schema = OutputsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String official = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(errors(official, sarif, Map.of())).isEmpty();
            assertThat(errors(official, sarif.replace("\"2.1.0\"", "\"2.2\""), Map.of()))
                    .isNotEmpty();
        }
        JsonNode run = JSON.readTree(sarif).at("/runs/0");
        assertThat(run.at("/tool/driver/rules").size()).isGreaterThan(30);
        assertThat(run.at("/tool/driver/rules/0/helpUri").asText()).startsWith("https://");
        for (JsonNode result : run.at("/results")) {
            int index = result.at("/ruleIndex").asInt();
            assertThat(run.at("/tool/driver/rules/" + index + "/id")).isEqualTo(result.at("/ruleId"));
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asText())
                    .endsWith("/team%201.csv");
        }
        assertThat(run.at("/results").findValuesAsText("ruleId")).contains("unreadable", "time-bound.vague");
    }

    @Test
    void a_fingerprint_stays_with_its_goal_when_the_goal_moves() throws IOException {
        List<String> before = JSON.readTree(check("--format", "sarif").out()).findValuesAsText("goal/v1");
        Files.writeString(folder.resolve("team 1.csv"), GOALS.replaceFirst("\n", "\n\n;;;\n"));
        List<String> after = JSON.readTree(check("--format", "sarif").out()).findValuesAsText("goal/v1");
        assertThat(before).doesNotHaveDuplicates();
        assertThat(after).containsExactlyElementsOf(before);
    }

    @Test
    void junit_is_what_its_official_schema_says() throws Exception {
        String xml = check("--format", "junit").out();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document report = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        Path official;
        try (Stream<Path> unpacked = Files.walk(Path.of("target/schemas"))) {
            official = unpacked.filter(path -> path.endsWith("surefire-test-report.xsd"))
                    .findFirst()
                    .orElseThrow();
        }
        NodeList suites = report.getDocumentElement().getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(1);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(official.toFile())
                .newValidator()
                .validate(new DOMSource(suites.item(0)));
        assertThat(xml).contains("tests=\"4\" failures=\"2\" errors=\"1\"", "type=\"time-bound.vague\"");
    }

    @Test
    void json_is_what_its_own_schema_says() throws IOException {
        String document = check("--format", "json").out();
        Map<String, String> others = Map.of(JsonSchema.REPORT.id(), JsonSchema.REPORT.text());
        String schema = goals("schema", "check").out();
        assertThat(errors(schema, document, others)).isEmpty();
        assertThat(errors(schema, document.replace("\"summary\"", "\"sum\""), others))
                .isNotEmpty();
        JsonNode read = JSON.readTree(document);
        assertThat(read.at("/format").asText()).isEqualTo("goals-check-1");
        assertThat(read.at("/goals").size())
                .isEqualTo(3)
                .isEqualTo(read.at("/summary/goals").asInt());
        assertThat(read.at("/unreadable/0/place").asText()).isEqualTo("B4");
        assertThat(read.at("/unreadable/0/line").asInt()).isEqualTo(4);
    }

    @Test
    void json_lines_are_reports_that_json_reads() {
        List<String> lines = check("--format", "jsonl").lines();
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            SmartReport report = GoalJson.strict().report().read(line).value();
            assertThat(report.goalId()).isEmpty();
        }
        assertThat(lines.get(0))
                .startsWith("{\"source\":")
                .contains("\"line\":2,\"text\":\"Improve turnaround times soon\"");
        assertThat(lines.get(0)).contains("\"message\":\"\\\"soon\\\" is not a date\"");
    }

    @Test
    void github_gets_the_worst_ten_and_the_number_of_the_rest() throws IOException {
        Files.writeString(folder.resolve("team 1.csv"), GOALS + "Improve things soon;;\n".repeat(5));
        List<String> lines = check("--format", "github").lines();
        assertThat(lines).hasSize(11);
        assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error file="));
        assertThat(lines.get(10)).matches("::notice title=goals::[0-9]+ more findings, counted but not shown\\.");
        assertThat(lines).noneMatch(line -> line.contains("%0A"));
        assertThat(String.join("\n", lines)).contains("%250A", "\\u202E");
    }

    @Test
    void markdown_shows_words_and_not_marks() {
        String page = check("--format", "markdown").out();
        assertThat(page)
                .contains(
                        "## ",
                        "| row 2 | Improve turnaround times soon | ",
                        "&lt;script&gt;",
                        "\\`x\\`",
                        "\\|",
                        "\\\\u202E");
        assertThat(page).contains("`time-bound.vague`").doesNotContain("<script", "\u202E");
        assertThat(page.lines().filter(line -> line.startsWith("| row")))
                .allMatch(line ->
                        line.replace("\\|", "").chars().filter(c -> c == '|').count() == 9);
    }

    @Test
    void several_forms_are_written_in_one_pass() throws IOException {
        Path sarif = folder.resolve("out.sarif");
        Path lines = folder.resolve("out.jsonl");
        Result result = new Command()
                .withInput("Validate it soon\n")
                .run("check", "-", "--format", "compact", "--format", "sarif=" + sarif, "--format", "jsonl=" + lines);
        assertThat(result.out()).contains("[time-bound.vague]");
        assertThat(sarif).content().contains("time-bound.vague");
        assertThat(lines).content().contains("time-bound.vague");
    }

    @Test
    void a_file_is_replaced_as_a_whole_or_not_at_all() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), "old");
        Result result = goals("check", file, folder.resolve("none.txt").toString(), "-o", out.toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(out).hasContent("old");
        assertThat(goals("convert", file, "-o", out.resolveSibling("out.json").toString())
                        .exit())
                .isEqualTo(2);
        assertThat(check("-o", out.toString()).exit()).isEqualTo(2);
        assertThat(out).content().contains("3 goals:");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("team 1.csv", "out.txt");
        }
    }

    @Test
    void what_is_no_plain_file_is_written_to_and_not_replaced() throws IOException {
        Path nothing = Path.of("/dev/null");
        assumeTrue(Files.exists(nothing), "needs a device");
        check("-o", nothing.toString());
        assertThat(Files.isRegularFile(nothing)).isFalse();
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real.getFileName());
        check("-o", link.toString());
        assertThat(link).isSymbolicLink();
        assertThat(real).content().contains("3 goals:");
    }

    @Test
    void nobodys_words_are_in_an_anonymous_answer() throws IOException {
        for (String format : List.of("text", "compact", "json", "jsonl", "sarif", "junit", "github", "markdown")) {
            String answer =
                    check("--anonymous", "--verbose", "--format", format).out();
            // The rules are explained with words of their own.
            answer = answer.substring(Math.max(0, answer.indexOf("\"results\"")));
            assertThat(answer)
                    .as(format)
                    .contains("time-bound.vague")
                    .doesNotContain("turnaround", "soon", "script", "Ana", "never");
        }
        assertThat(goals("report", "--anonymous", file).out())
                .doesNotContain("turnaround", "soon", "alert", "Ana", "never");
        String json = Files.writeString(
                        folder.resolve("t.json"),
                        "[{\"id\":\"7\",\"title\":\"Improve turnaround soon\",\"type\":\"t\"}]")
                .toString();
        assertThat(goals("check", "--anonymous", json).out()).contains("/0").doesNotContain("turnaround", "soon");
    }
}
