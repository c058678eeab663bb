package io.github.goals4j.json;

import static io.github.goals4j.json.Refusals.assertRefused;
import static io.github.goals4j.json.Refusals.goal;
import static io.github.goals4j.json.Refusals.measure;
import static io.github.goals4j.json.Ways.assertAllRead;
import static io.github.goals4j.json.Ways.assertAllRefuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.goals4j.Goal;
import io.github.goals4j.json.JsonProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each limit just inside and just outside, on every way in, as it stands and as it is set. */
class LimitsTest {

    private static final GoalJson STRICT = GoalJson.strict();
    private static final GoalJson LENIENT = GoalJson.lenient();

    private interface Text {
        String ofSize(int size);
    }

    private static void assertLimit(GoalJson json, Limit limit, Text text) {
        assertAllRead(json.goal(), text.ofSize(limit.standard()));
        assertAllRefuse(json.goal(), text.ofSize(limit.standard() + 1), Kind.LIMIT);
        int lower = limit.standard() - 3;
        assertAllRead(json.withLimit(limit, lower).goal(), text.ofSize(lower));
        assertAllRefuse(json.withLimit(limit, lower).goal(), text.ofSize(lower + 1), Kind.LIMIT);
    }

    @Test
    void depth() {
        // the goal itself is one deep
        assertLimit(LENIENT, Limit.DEPTH, size -> goal("\"x\":" + "[".repeat(size - 1) + "]".repeat(size - 1)));
        assertLimit(
                LENIENT, Limit.DEPTH, size -> goal("\"x\":" + "{\"y\":".repeat(size - 1) + "1" + "}".repeat(size - 1)));
        assertAllRefuse(STRICT.withLimit(Limit.DEPTH, 2).goal(), measure("\"target\":1"), Kind.LIMIT);
        assertAllRefuse(STRICT.goal(), "[".repeat(100_000), Kind.LIMIT);
    }

    @Test
    void title() {
        assertLimit(STRICT, Limit.TITLE, size -> goal("\"owner\":\"" + "x".repeat(size) + "\""));
        assertLimit(STRICT, Limit.TITLE, size -> goal("\"owner\":\"" + "\ud83d\ude00".repeat(size) + "\""));
        assertLimit(
                STRICT, Limit.TITLE, size -> "{\"id\":\"g\",\"title\":\"x\",\"type\":\"" + "x".repeat(size) + "\"}");
    }

    @Test
    void text() {
        assertLimit(STRICT, Limit.TEXT, size -> goal("\"description\":\"" + "x".repeat(size) + "\""));
    }

    @Test
    void key() {
        assertLimit(LENIENT, Limit.KEY, size -> goal("\"" + "x".repeat(size) + "\":1"));
        assertLimit(LENIENT, Limit.KEY, size -> goal("\"x\":{\"" + "x".repeat(size) + "\":1}"));
        assertAllRefuse(STRICT.goal(), goal("\"" + "x".repeat(257) + "\":1"), Kind.LIMIT);
    }

    @Test
    void digits() {
        assertLimit(STRICT, Limit.DIGITS, size -> measure("\"direction\":\"increase\",\"target\":" + "7".repeat(size)));
        assertAllRefuse(
                STRICT.goal(), measure("\"direction\":\"increase\",\"target\":" + "1".repeat(100_000)), Kind.LIMIT);
    }

    @Test
    void scale() {
        assertLimit(STRICT, Limit.SCALE, size -> measure("\"direction\":\"increase\",\"target\":1e-" + size));
        assertLimit(
                STRICT,
                Limit.SCALE,
                size -> measure("\"direction\":\"increase\",\"target\":0." + "0".repeat(size - 1) + "1"));
        for (String huge :
                new String[] {"1e21", "1e999999999", "1e-999999999", "1e99999999999999999999", "1E+2147483648"}) {
            assertAllRefuse(STRICT.goal(), measure("\"direction\":\"increase\",\"target\":" + huge), Kind.LIMIT);
        }
    }

    @Test
    void items() {
        assertLimit(STRICT, Limit.ITEMS, size -> goal("\"criteria\":[" + numbered(size, i -> "\"c" + i + "\"") + "]"));
        assertLimit(LENIENT, Limit.ITEMS, size -> goal("\"x\":[" + numbered(size, i -> "1") + "]"));
        assertLimit(LENIENT, Limit.ITEMS, size -> goal("\"x\":[" + numbered(size, i -> "{\"a\":[1,2]}") + "]"));
    }

    @Test
    void unknown_keys() {
        assertLimit(LENIENT, Limit.UNKNOWN_KEYS, size -> goal(numbered(size, i -> "\"k" + i + "\":1")));
        assertLimit(
                LENIENT, Limit.UNKNOWN_KEYS, size -> goal("\"x\":{" + numbered(size, i -> "\"k" + i + "\":1") + "}"));
    }

    @Test
    void only_the_first_beyond_a_limit_is_told() {
        assertRefused(STRICT.goal(), goal("\"criteria\":[" + numbered(1005, i -> "\"c" + i + "\"") + "]"))
                .hasSize(1);
        assertRefused(LENIENT.goal(), goal("\"x\":[" + numbered(1005, i -> "1") + "]"))
                .hasSize(1);
        assertRefused(LENIENT.goal(), goal("\"x\":{" + numbered(205, i -> "\"k" + i + "\":1") + "}"))
                .hasSize(1);
        assertRefused(LENIENT.goal(), goal(numbered(205, i -> "\"k" + i + "\":1")))
                .hasSize(1);
    }

    @Test
    void document() {
        GoalJson small = STRICT.withLimit(Limit.DOCUMENT, 100).withLimit(Limit.LINE, 100);
        String goal = goal("");
        assertAllRead(small.goal(), goal + " ".repeat(100 - goal.length()));
        assertAllRefuse(small.goal(), goal + " ".repeat(101 - goal.length()), Kind.LIMIT);
    }

    @Test
    void an_endless_stream_ends() throws Exception {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] block, int from, int length) {
                java.util.Arrays.fill(block, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                GoalJsonException.class, () -> STRICT.goal().read(endless))
                        .problems())
                .singleElement()
                .satisfies(each -> assertThat(each.kind()).isEqualTo(Kind.LIMIT));
    }

    @Test
    void a_long_line_costs_only_itself() {
        GoalJson small = STRICT.withLimit(Limit.LINE, 100);
        String lines = goal("") + "\n" + "x".repeat(200_000) + "\n" + goal("") + "\n";
        try (var read = small.goal().lines(new ByteArrayInputStream(lines.getBytes()))) {
            assertThat(read.map(JsonLine<Goal>::isRead)).containsExactly(true, false, true);
        }
    }

    @Test
    void the_largest_limit_is_no_limit() throws Exception {
        GoalJson endless = STRICT.withLimit(Limit.DOCUMENT, Integer.MAX_VALUE);
        assertThat(endless.goal()
                        .read(new ByteArrayInputStream(goal("").getBytes()))
                        .value()
                        .id())
                .isEqualTo("g");
    }

    @Test
    void a_limit_is_at_least_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> STRICT.withLimit(Limit.DEPTH, 0));
    }

    private static String numbered(int size, java.util.function.IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(","));
    }
}
