package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents as each version wrote them. They are never changed: a release adds a folder, and every later build must
 * read all folders as meaning what they meant.
 */
class StoredSamplesTest {

    private static final GoalJson JSON = GoalJson.strict().indented();

    private record Kind<T>(JsonForm<T> form, T meaning) {

        void assertMeans(Path file) throws IOException {
            ReadResult<T> read = form.read(file);
            assertThat(read.value()).isEqualTo(meaning);
            assertThat(form.read(form.write(read)).value()).isEqualTo(meaning);
        }

        void assertWritesAgain(Path file) throws IOException {
            assertThat(form.write(form.read(file))).isEqualTo(Files.readString(file));
        }
    }

    private static final Map<String, Kind<?>> KINDS = Map.of(
            "goal.json", new Kind<>(JSON.goal(), Samples.fullGoal()),
            "goals.json", new Kind<>(JSON.goals(), List.of(Samples.fullGoal(), Samples.plainGoal())),
            "plan.json", new Kind<>(JSON.plan(), Samples.fullPlan()),
            "report.json", new Kind<>(JSON.report(), Samples.report()),
            "catalog.json", new Kind<>(JSON.catalog(), Samples.catalog()));

    static Stream<Path> versions() throws IOException, URISyntaxException {
        return Files.list(
                Path.of(StoredSamplesTest.class.getResource("/samples").toURI()));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void what_a_version_wrote_means_what_it_meant(Path version) throws IOException {
        for (Map.Entry<String, Kind<?>> each : KINDS.entrySet()) {
            each.getValue().assertMeans(version.resolve(each.getKey()));
        }
        try (var lines = JSON.goal().lines(version.resolve("goals.jsonl"))) {
            assertThat(lines.map(JsonLine::value)).containsExactly(Samples.plainGoal(), Samples.fullGoal());
        }
    }

    @Test
    void what_the_last_version_wrote_is_written_again_to_the_byte() throws Exception {
        Path last = versions().max(Comparator.naturalOrder()).orElseThrow();
        for (Map.Entry<String, Kind<?>> each : KINDS.entrySet()) {
            each.getValue().assertWritesAgain(last.resolve(each.getKey()));
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void each_is_what_its_schema_asks_for(Path version) throws IOException {
        for (JsonSchema schema : JsonSchema.values()) {
            SchemaTest.assertPasses(schema, Files.readString(version.resolve(schema.code() + ".json")));
        }
    }
}
