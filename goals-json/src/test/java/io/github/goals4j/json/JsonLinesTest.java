package io.github.goals4j.json;

import static io.github.goals4j.json.Refusals.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goals4j.Goal;
import io.github.goals4j.json.JsonProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    private static final JsonForm<Goal> GOAL = GoalJson.strict().goal();

    private static List<JsonLine<Goal>> lines(String text) {
        try (Stream<JsonLine<Goal>> fromBytes = GOAL.lines(stream(text));
                Stream<JsonLine<Goal>> fromText = GOAL.lines(new StringReader(text))) {
            List<JsonLine<Goal>> lines = fromBytes.toList();
            assertThat(fromText.map(JsonLine::toString))
                    .containsExactlyElementsOf(
                            lines.stream().map(JsonLine::toString).toList());
            return lines;
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_bad_line_costs_none_of_its_neighbours() {
        List<JsonLine<Goal>> lines = lines(goal("") + "\n{\"id\":\n" + goal("") + goal("") + "\n\n \t\r\n" + goal("")
                + "\r\n]\n" + goal("\"owner\":5,\"x\":1") + "\n" + goal(""));
        assertThat(lines.stream().map(line -> line.number() + " " + line.isRead()))
                .containsExactly("1 true", "2 false", "3 false", "6 true", "7 false", "8 false", "9 true");
        assertThat(lines.get(5).problems().stream().map(JsonProblem::toString))
                .containsExactly(
                        "/owner must be a text, not 5 (line 8, column 64)",
                        "/x must be a property of a goal, not x (line 8, column 66)");
        assertThatExceptionOfType(GoalJsonException.class)
                .isThrownBy(() -> lines.get(5).value())
                .satisfies(refused ->
                        assertThat(refused.problems()).isEqualTo(lines.get(5).problems()));
    }

    @Test
    void only_a_line_feed_ends_a_line() {
        String odd = "a\u2028b\u2029c\u0085d";
        List<JsonLine<Goal>> lines = lines(goal("\"description\":\"" + odd + "\"") + "\n" + goal(""));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).value().description()).contains(odd);
        assertThat(lines(goal("") + "\r" + goal(""))).hasSize(1).noneMatch(JsonLine::isRead);
    }

    @Test
    void places_are_those_of_the_file() {
        JsonLine<Goal> third = lines("\n\n " + goal("\"owner\":\"p\"")).get(0);
        assertThat(third.result().location("owner").toString()).isEqualTo("line 3, column 65");
        assertThat(third.result().places().get("/owner").toString()).isEqualTo("line 3, column 65");
        assertThat(third.result().location("owner", 0).orElseThrow().toString()).isEqualTo("line 3, column 66");
    }

    @Test
    void bad_bytes_cost_only_their_line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((goal("") + "\n{\"id\":\"").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC0);
        bytes.write(0xAF);
        bytes.writeBytes(("\"}\n" + goal("")).getBytes(StandardCharsets.UTF_8));
        try (Stream<JsonLine<Goal>> lines = GOAL.lines(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<JsonLine<Goal>> all = lines.toList();
            assertThat(all.stream().map(JsonLine::isRead)).containsExactly(true, false, true);
            assertThat(all.get(1).problems())
                    .singleElement()
                    .satisfies(each -> assertThat(each.kind()).isEqualTo(Kind.ENCODING))
                    .satisfies(each -> assertThat(each.message())
                            .isEqualTo(
                                    "the document must be UTF-8: wrong byte 0xC0 at byte offset 7 (line 2, column 8)"));
        }
    }

    @Test
    void nothing_is_nothing() {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\r\n  \n")).isEmpty();
        assertThat(lines("\uFEFF" + goal("") + "\n")).hasSize(1).allMatch(JsonLine::isRead);
        for (String noMark : List.of("\uFFFD", "\uFEC0", "\u00ef")) {
            assertThat(lines(noMark + goal("") + "\n")).hasSize(1).noneMatch(JsonLine::isRead);
        }
    }

    @Test
    void lines_are_read_as_they_are_asked_for() {
        InputStream breaksLater = new InputStream() {
            private final InputStream good = stream(goal("") + "\n");

            @Override
            public int read() throws IOException {
                int next = good.read();
                if (next < 0) {
                    throw new IOException("unplugged");
                }
                return next;
            }

            @Override
            public int read(byte[] block, int from, int length) throws IOException {
                block[from] = (byte) read();
                return 1;
            }
        };
        assertThat(GOAL.lines(breaksLater).findFirst()).isPresent();
        assertThatThrownBy(() -> GOAL.lines(breaksLater).toList()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void many_threads_give_the_same_lines(@TempDir Path folder) throws IOException {
        String text = String.join(
                "\n",
                IntStream.range(0, 9000)
                        .mapToObj(i -> i % 7 == 0 ? "{" : i % 11 == 0 ? "" : goal("\"owner\":\"p" + i + "\""))
                        .toList());
        for (String end : List.of("", "\n", "\n\n", "\n" + " ".repeat(300_000))) {
            Path file = Files.writeString(folder.resolve("goals.jsonl"), "\uFEFF" + text + end);
            List<String> expected = lines(text).stream().map(JsonLine::toString).toList();
            try (Stream<JsonLine<Goal>> one = GOAL.lines(file);
                    Stream<JsonLine<Goal>> many = GOAL.lines(file)) {
                assertThat(one.map(JsonLine::toString)).containsExactlyElementsOf(expected);
                assertThat(many.parallel().map(JsonLine::toString).toList()).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_stream_is_read_by_one_thread_whoever_asks() {
        String text = (goal("") + "\n").repeat(100);
        try (Stream<JsonLine<Goal>> bytes = GOAL.lines(stream(text));
                Stream<JsonLine<Goal>> characters = GOAL.lines(new StringReader(text))) {
            assertThat(bytes.parallel().filter(JsonLine::isRead).count()).isEqualTo(100);
            assertThat(characters.parallel().map(JsonLine::number).reduce(Math::max))
                    .contains(100L);
        }
    }

    @Test
    void a_file_is_cut_at_line_ends_and_nowhere_else(@TempDir Path folder) throws IOException {
        String longGoal = goal("\"description\":\"" + "x".repeat(99_000) + "\"");
        Path file = Files.writeString(folder.resolve("goals.jsonl"), longGoal + "\n" + goal("") + "\n" + longGoal);
        try (Stream<JsonLine<Goal>> lines = GOAL.lines(file)) {
            assertThat(lines.parallel().map(JsonLine::isRead).toList()).containsExactly(true, true, true);
        }
        Files.writeString(file, longGoal);
        try (Stream<JsonLine<Goal>> lines = GOAL.lines(file)) {
            assertThat(lines.parallel().map(JsonLine::number).toList()).containsExactly(1L);
        }
    }

    @Test
    void what_is_no_file_is_read_all_the_same(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> GOAL.lines(folder.resolve("none"))).isInstanceOf(IOException.class);
        Stream<JsonLine<Goal>> closed = GOAL.lines(Files.writeString(folder.resolve("goals.jsonl"), goal("")));
        closed.close();
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            try (Stream<JsonLine<Goal>> lines = GOAL.lines(device)) {
                assertThat(lines).isEmpty();
            }
        }
    }

    @Test
    void a_file_is_closed_with_its_stream(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("goals.jsonl"), goal("") + "\n");
        try (Stream<JsonLine<Goal>> lines = GOAL.lines(file)) {
            assertThat(lines).hasSize(1);
        }
        AtomicBoolean closed = new AtomicBoolean();
        Reader reader = new StringReader("") {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        GOAL.lines(reader).close();
        assertThat(closed).isTrue();
    }

    @Test
    void a_stream_that_cannot_be_closed_says_so() {
        Reader stuck = new StringReader("") {
            @Override
            public void close() {
                throw new UncheckedIOException(new IOException("stuck"));
            }
        };
        InputStream stuckToo = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                throw new IOException("stuck");
            }
        };
        assertThatThrownBy(() -> GOAL.lines(stuck).close()).hasRootCauseMessage("stuck");
        assertThatThrownBy(() -> GOAL.lines(stuckToo).close())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("stuck");
    }

    @Test
    void long_lines_and_long_blanks_are_cut_and_passed_over() {
        String longGoal = goal("\"description\":\"" + "x".repeat(90_000) + "\"");
        List<JsonLine<Goal>> lines = lines(" ".repeat(200_000) + "\n" + longGoal + "\n" + longGoal + "\r\n" + goal(""));
        assertThat(lines).hasSize(3).allMatch(JsonLine::isRead);
    }

    @Test
    void a_written_goal_is_a_line() {
        assertThat(GOAL.write(Samples.fullGoal())).doesNotContain("\n");
        ReadResult<Goal> odd = GoalJson.lenient().goal().read(goal("\"x\":[\n1,\r\n 2]"));
        assertThat(GoalJson.lenient().goal().write(odd)).doesNotContain("\n").doesNotContain("\r");
    }
}
