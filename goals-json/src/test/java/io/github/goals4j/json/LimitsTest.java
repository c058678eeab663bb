package io.github.goals4j.json;

import static io.github.goals4j.json.Refusals.assertRefused;
import static io.github.goals4j.json.Refusals.goal;
import static io.github.goals4j.json.Refusals.measure;
import static io.github.goals4j.json.Ways.assertAllRead;
import static io.github.goals4j.json.Ways.assertAllRefuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.goals4j.Goal;
import io.github.goals4j.SmartReport;
import io.github.goals4j.json.JsonProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A text of a size for each limit that is about what a goal says. */
    private static String ofSize(Limit limit, int size) {
        return switch (limit) {
            case DEPTH -> goal("\"x\":" + "[".repeat(size - 1) + "1" + "]".repeat(size - 1));
            case TITLE -> "{\"id\":\"g\",\"title\":\"" + "x".repeat(size) + "\",\"type\":\"t\"}";
            case TEXT -> goal("\"description\":\"" + "x".repeat(size) + "\"");
            case KEY -> goal("\"" + "x".repeat(size) + "\":1");
            case DIGITS -> measure("\"direction\":\"increase\",\"target\":0." + "1" + "0".repeat(size - 1));
            case SCALE -> measure("\"direction\":\"increase\",\"target\":1." + "0".repeat(size));
            case ITEMS -> goal("\"criteria\":[" + numbered(size, i -> "\"c" + i + "\"") + "]");
            case UNKNOWN_KEYS -> goal(numbered(size, i -> "\"k" + i + "\":1"));
            case LINE, DOCUMENT, PROBLEMS -> throw new IllegalArgumentException("not about what a goal says");
        };
    }

    private static GoalJson with(Limit limit, int value) {
        GoalJson json = LENIENT.withLimit(limit, value);
        return switch (limit) {
            case DIGITS -> json.withLimit(Limit.SCALE, Integer.MAX_VALUE);
            case SCALE -> json.withLimit(Limit.DIGITS, Integer.MAX_VALUE);
            default -> json;
        };
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LINE", "DOCUMENT", "PROBLEMS"})
    void a_limit_may_be_one_or_the_largest(Limit limit) {
        assertAllRead(with(limit, 1).goal(), ofSize(limit, 1));
        assertAllRefuse(with(limit, 1).goal(), ofSize(limit, 2), Kind.LIMIT);
        JsonForm<Goal> endless = with(limit, Integer.MAX_VALUE).goal();
        assertAllRead(endless, ofSize(limit, 1));
        assertAllRead(endless, ofSize(limit, limit.standard() + 1));
    }

    @Test
    void what_is_read_at_once_may_have_one_byte_or_any_number() {
        GoalJson one = STRICT.withLimit(Limit.DOCUMENT, 1).withLimit(Limit.LINE, 1);
        assertAllRefuse(one.goal(), "5", Kind.TYPE);
        assertAllRefuse(one.goal(), "{}", Kind.LIMIT);
        GoalJson any = STRICT.withLimit(Limit.DOCUMENT, Integer.MAX_VALUE).withLimit(Limit.LINE, Integer.MAX_VALUE);
        assertAllRead(any.goal(), goal("") + " ".repeat(200_000));
    }

    @Test
    void one_problem_may_be_told_or_all() {
        assertRefused(STRICT.withLimit(Limit.PROBLEMS, 1).goal(), "{}").hasSize(1);
        assertRefused(STRICT.withLimit(Limit.PROBLEMS, 1).goal(), "{").hasSize(1);
        String many = goal("\"criteria\":[" + numbered(200, i -> "5") + "]");
        assertRefused(STRICT.goal(), many).hasSize(100);
        assertRefused(STRICT.withLimit(Limit.PROBLEMS, 199).goal(), many).hasSize(199);
        assertRefused(STRICT.withLimit(Limit.PROBLEMS, Integer.MAX_VALUE).goal(), many)
                .hasSize(200);
    }

    @Test
    void texts_that_are_joined_may_have_any_length() {
        SmartReport sample = Samples.report();
        String report = STRICT.report()
                .write(new SmartReport(
                        sample.goalId(),
                        sample.text() + "x".repeat(30 - sample.text().length()),
                        sample.verdict(),
                        sample.criteria(),
                        sample.ruleset()));
        for (Limit limit : new Limit[] {Limit.TITLE, Limit.TEXT}) {
            assertAllRead(STRICT.withLimit(limit, Integer.MAX_VALUE).report(), report);
        }
        GoalJson small = STRICT.withLimit(Limit.TITLE, 20).withLimit(Limit.TEXT, 9);
        assertAllRead(small.report(), report);
        assertAllRefuse(small.withLimit(Limit.TEXT, 8).report(), report, Kind.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e10000000",
                "1e-10000000",
                "1e999999999",
                "1e-999999999",
                "100e2147483647",
                "1e2147483647",
                "1e-2147483647",
                "1e-2147483648",
                "0e999999999",
                "0e-999999999",
                "1e1001",
                "1e-1001"
            })
    void a_number_costs_no_more_than_its_text_whatever_the_limits(String number) {
        String json = measure("\"direction\":\"increase\",\"baseline\":1,\"target\":" + number);
        for (int most : new int[] {1_000_000, Integer.MAX_VALUE}) {
            JsonForm<Goal> form = STRICT.withLimit(Limit.DIGITS, most)
                    .withLimit(Limit.SCALE, most)
                    .goal();
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertAllRefuse(form, json, Kind.LIMIT));
        }
    }

    @Test
    void no_reader_takes_more_than_a_thousand_digits() {
        GoalJson endless = STRICT.withLimit(Limit.DIGITS, Integer.MAX_VALUE).withLimit(Limit.SCALE, Integer.MAX_VALUE);
        String start = "\"direction\":\"increase\",\"target\":";
        assertAllRead(endless.goal(), measure(start + "0." + "0".repeat(1_000)));
        assertAllRefuse(endless.goal(), measure(start + "0." + "0".repeat(1_001)), Kind.LIMIT);
        // what a reader takes may still be too much for the types
        assertAllRefuse(endless.goal(), measure(start + "1".repeat(1_000)), Kind.VALUE);
        assertAllRefuse(endless.goal(), measure(start + "1".repeat(1_001)), Kind.LIMIT);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertAllRefuse(endless.goal(), measure(start + "1".repeat(1_000_000)), Kind.LIMIT));
    }

    @ParameterizedTest
    @EnumSource
    void a_limit_is_at_least_one(Limit limit) {
        for (int less : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STRICT.withLimit(limit, less))
                    .withMessage("a limit must be 1 or more, not " + less);
        }
    }

    private static String numbered(int size, java.util.function.IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(","));
    }
}
