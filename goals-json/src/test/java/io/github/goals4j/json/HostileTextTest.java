package io.github.goals4j.json;

import static io.github.goals4j.json.Refusals.assertRefused;
import static io.github.goals4j.json.Refusals.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.json.JsonProblem.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were made to be misread, to be lost or to never end. */
class HostileTextTest {

    private static final JsonForm<Goal> STRICT = GoalJson.strict().goal();
    private static final JsonForm<Goal> LENIENT = GoalJson.lenient().goal();

    private static void assertEnds(Runnable reading) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), reading::run);
    }

    /** A goal whose id is what these bytes are, each given as two hexadecimal digits. */
    private static byte[] goalOf(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"id\":\"".getBytes(StandardCharsets.UTF_8));
        for (String each : hex.split(" ")) {
            bytes.write(Integer.parseInt(each, 16));
        }
        bytes.writeBytes("\",\"title\":\"x\",\"type\":\"t\"}".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0 AF", // "/" in two bytes
                "E0 80 AF", // and in three
                "F0 80 80 AF", // and in four
                "C0 80", // NUL as Java's own streams write it
                "ED A0 80", // half a surrogate pair
                "ED A0 BD ED B8 80", // a pair, each half on its own
                "F4 90 80 80", // beyond the last code point
                "F8 88 80 80 80", // five bytes
                "80", // a middle without a start
                "E2 82", // a start without an end
                "FF"
            })
    void bytes_that_are_no_UTF_8_are_refused(String hex) {
        assertThat(catchRefusal(goalOf(hex)))
                .singleElement()
                .satisfies(each -> assertThat(each.kind()).isEqualTo(Kind.ENCODING))
                .satisfies(each -> assertThat(each.location()).isEqualTo(new Location(1, 8, 7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n  ", "\r\n\r\n  ", "\r\r  ", "\n\r\u00e4\u00e4"})
    void a_bad_byte_has_a_line_and_a_column(String before) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        assertThat(catchRefusal(bytes.toByteArray()))
                .extracting(JsonProblem::location)
                .containsExactly(new Location(3, 3, before.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2F", "C2 A9", "E2 82 AC", "F0 9F 98 80", "EF BF BD", "EF BB BF 78"})
    void bytes_that_are_UTF_8_are_read(String hex) {
        assertThat(STRICT.writeBytes(STRICT.read(goalOf(hex)).value())).startsWith(goalStart(hex));
    }

    private static byte[] goalStart(String hex) {
        byte[] goal = goalOf(hex);
        return java.util.Arrays.copyOf(goal, goal.length - 1 - "\"t\"}".length());
    }

    private static List<JsonProblem> catchRefusal(byte[] json) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(GoalJsonException.class, () -> STRICT.read(json))
                .problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C0 AF", "ED A0 80", "ED A0 BD ED B8 80", "F4 90 80 80", "80", "E2 82", "FF", "C3 A4 FF"})
    void bytes_that_are_no_UTF_8_are_refused_on_every_way(String hex) {
        Ways.assertAllRefuse(STRICT, goalOf(hex), Kind.ENCODING);
        Ways.assertAllRefuse(LENIENT, goalOf(hex), Kind.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void other_encodings_are_refused(String charset) {
        byte[] bytes = goal("").getBytes(Charset.forName(charset));
        assertThat(catchRefusal(bytes)).isNotEmpty();
        Ways.assertAllRefuse(STRICT, bytes, charset.equals("UTF-16") ? Kind.ENCODING : Kind.SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"description\":\"\u00e4\u20ac\ud83d\ude00\"",
                "\"description\":\"\\u00e4\\u20ac\\ud83d\\ude00\\n\\/\"",
                "\"description\":\"\u00e4\",\"owner\":5",
                "\"description\":\"\u20ac\",\"owner\":\"\u200b\"",
                "\"description\":\"\ufffd\"",
                "\"description\":\"\\ud83d\"",
                "\"description\":\"\u0000\"",
                "\"$schema\":\"\u00e4\ud83d\ude00.json\",\"owner\":\"\u00e4\"",
                "\"\ud83d\ude00\":{\"\u00e4\":[1.50, \"\u20ac\"]},\"y\":1E5",
                "\"\\ud83d\\ude00\":1",
                "\"\\ud83d\\ude00\":1,\"\ud83d\ude00\":2",
                "\"x\":\"\\ud83d\"",
                "\"\\ud83d\":1",
                "\"x\":[{\"\\ude00\":1}]",
                "\"x\":1,\"description\":\"\u00e4\"  ,  \"x\":2",
                "\"x\":tru",
                "\"\u00e4\":'",
            })
    void every_way_says_the_same(String properties) {
        for (JsonForm<Goal> form : List.of(STRICT, LENIENT)) {
            for (String around : List.of("%s", "\uFEFF%s", " %s ", "\u0000%s", "%s\u0000", "%s%<s", "%s \u00e4")) {
                Ways.assertAllAgree(form, around.formatted(goal(properties)));
            }
        }
    }

    @Test
    void names_that_a_parser_takes_for_one_are_read_on_every_way() {
        String names = namesOfOneHashCode();
        JsonForm<Goal> form =
                GoalJson.lenient().withLimit(Limit.UNKNOWN_KEYS, 1 << 10).goal();
        for (String json : List.of(goal(names), goal("\"x\":{" + names + "},\"y\":{" + names + "}"))) {
            Ways.assertAllRead(form, json);
            Ways.assertAllAgree(form, json);
        }
    }

    @Test
    void a_byte_order_mark_may_stand_before_the_whole_and_nowhere_else() {
        assertThat(STRICT.read("\uFEFF" + goal("")).location("id")).hasToString("line 1, column 7");
        assertRefused(STRICT, "\uFEFF\uFEFF" + goal("")).hasSize(1);
        assertRefused(STRICT, " \uFEFF" + goal("")).hasSize(1);
        assertRefused(STRICT, goal("") + "\uFEFF").hasSize(1);
        String lines = "\uFEFF\n" + goal("") + "\n\uFEFF" + goal("") + "\n";
        for (Ways way : List.of(Ways.LINES_OF_BYTES, Ways.LINES_OF_CHARACTERS)) {
            assertThat(way.read(STRICT, lines)).hasSize(2).first().isInstanceOf(Goal.class);
            assertThat(way.read(STRICT, lines)).last().isInstanceOf(JsonProblem.class);
        }
    }

    @Test
    void names_that_are_written_differently_are_the_same_name() {
        assertRefused(STRICT, goal("\"\\u0074itle\":\"y\"")).containsExactly("duplicate /title 1:56");
        assertRefused(LENIENT, goal("\"a\":1,\"\\u0061\":2")).containsExactly("duplicate /a 1:62");
        assertRefused(LENIENT, goal("\"x\":{\"a\":1,\"\\u0061\":2}")).containsExactly("duplicate /x/a 1:67");
        assertThat(STRICT.read("{\"\\u0069d\":\"g\",\"titl\\u0065\":\"x\",\"type\":\"t\"}")
                        .value()
                        .id())
                .isEqualTo("g");
    }

    @Test
    void a_mapper_may_refuse_names_that_its_parser_takes_for_one() {
        assertThatThrownBy(() -> new JacksonMapper(false).read(goal(namesOfOneHashCode()), Goal.class))
                .isInstanceOf(JacksonMapper.REFUSED)
                .hasMessageContaining("the document must be JSON");
    }

    /** Jackson's hash code of "Ab" and "BA" is the same. */
    private static String namesOfOneHashCode() {
        return IntStream.range(0, 1 << 10)
                .mapToObj(i -> IntStream.range(0, 10)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Ab" : "BA")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(","));
    }

    @Test
    void sixty_five_thousand_names_of_one_hash_code_cost_no_more_than_others() {
        // "Aa" and "BB" have one hash code, so have all words that are made of sixteen of them
        String names = IntStream.range(0, 1 << 16)
                .mapToObj(i -> IntStream.range(0, 16)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(","));
        assertNamesCostNoMore(names);
        assertNamesCostNoMore(names.replace("Aa", "Ab").replace("BB", "BA"));
    }

    private static void assertNamesCostNoMore(String names) {
        assertEnds(() -> Ways.assertAllRefuse(LENIENT, goal(names), Kind.LIMIT));
        assertEnds(() -> assertRefused(LENIENT, goal(names)).isNotEmpty());
        assertEnds(() -> assertRefused(LENIENT, goal("\"x\":{" + names + "}")).isNotEmpty());
        assertEnds(() -> assertRefused(STRICT, goal(names)).isNotEmpty());
    }

    @Test
    void looking_for_a_place_takes_no_longer_than_reading() {
        // the first goal has a problem whose place is looked up when all is read
        String first = "[{\"id\":\" \",\"title\":\"x\",\"type\":\"t\"},";
        assertEnds(() -> assertRefused(GoalJson.strict().goals(), first + "[".repeat(1_000_000))
                .startsWith("value /0/id 1:8"));
        String longName = "{\"" + "x".repeat(1_000_000) + "\":[" + "1,".repeat(1_000_000) + "1]}]";
        assertEnds(
                () -> assertRefused(GoalJson.strict().goals(), first + longName).startsWith("value /0/id 1:8"));
        assertEnds(() -> assertRefused(GoalJson.strict().goals(), first + "1,".repeat(5_000_000) + "1]")
                .startsWith("value /0/id 1:8"));
    }

    @Test
    void ten_megabytes_on_one_line_are_read_or_refused_in_time() {
        assertEnds(() -> assertRefused(STRICT, goal("\"description\":\"" + "x".repeat(10_000_000) + "\""))
                .containsExactly("limit /description 1:70"));
        assertEnds(() -> assertRefused(STRICT, Refusals.measure("\"target\":" + "1".repeat(10_000_000)))
                .contains("limit /measures/0/target 1:102"));
        assertEnds(() -> assertRefused(STRICT, goal("\"criteria\":[" + "\"a\",".repeat(2_000_000) + "\"a\"]"))
                .hasSize(100));
        assertEnds(() -> assertRefused(LENIENT, goal("\"x\":" + "{\"x\":".repeat(2_000_000)))
                .containsExactly("limit " + "/x".repeat(64) + " 1:" + (60 + 63 * 5)));
    }

    @Test
    void line_separators_and_NUL_are_text_like_any_other() {
        String odd = "a\u2028b\u2029c\u0085d\u0000e\u007ff";
        Goal goal = STRICT.read(goal("\"description\":\"" + odd.replace("\u0000", "\\u0000") + "\""))
                .value();
        assertThat(goal.description()).contains(odd);
        assertThat(Ways.LINES_OF_BYTES.read(STRICT, STRICT.write(goal))).containsExactly(goal);
        assertRefused(STRICT, goal("\"description\":\"\u0000\"")).hasSize(1);
    }

    @Test
    void half_a_surrogate_pair_survives_where_nobody_knows_it() {
        String odd = goal("\"x\":\"a\ud83dz\",\"y\":[\"\ude00\",\"\ud83d\ud83d\ude00\ude00\",\"\\ud83d\"]");
        String written = LENIENT.write(LENIENT.read(odd));
        assertThat(written)
                .contains("\"x\":\"a\\uD83Dz\",\"y\":[\"\\uDE00\",\"\\uD83D\ud83d\ude00\\uDE00\",\"\\ud83d\"]");
        assertThat(LENIENT.write(LENIENT.read(written))).isEqualTo(written);
    }

    @Test
    void half_a_surrogate_pair_is_no_part_of_a_name() {
        assertRefused(LENIENT, goal("\"\\ud83d\":1")).containsExactly("syntax  1:63");
        assertRefused(LENIENT, goal("\"\ude00\":2")).containsExactly("value  1:56");
        assertRefused(LENIENT, goal("\"x\":{\"\ude00\":2}")).containsExactly("value /x 1:61");
    }

    @Test
    void minus_nothing_is_nothing_and_zeros_at_the_end_are_none() {
        for (String zero : List.of("-0", "-0.0", "0", "0.00", "0e5", "-0E-20")) {
            assertThat(target(zero)).as(zero).isEqualTo("0");
        }
        for (String one : List.of("1", "1.0", "1.00", "100e-2", "0.1e1", "1E+0")) {
            assertThat(target(one)).as(one).isEqualTo("1");
        }
        assertThat(target("100000000000000000000")).isEqualTo("100000000000000000000");
        assertThat(target("1e20")).isEqualTo("100000000000000000000");
        assertThat(target("0.00000000000000000001")).isEqualTo("0.00000000000000000001");
    }

    private static String target(String number) {
        Goal goal = STRICT.read(Refusals.measure("\"direction\":\"increase\",\"target\":" + number))
                .value();
        String written = STRICT.write(goal);
        assertThat(STRICT.read(written).value()).isEqualTo(goal);
        return written.replaceAll(".*\"target\":([^,]*),.*", "$1");
    }

    @Test
    void a_text_that_looks_like_a_template_stays_a_text() {
        String title = "{jakarta.validation.constraints.NotNull.message} ${1+1} %s {0} <b> =1+1";
        assertThat(STRICT.read(goal("\"owner\":\"" + title + "\"")).value().owner())
                .contains(title);
        assertThat(Refusals.problems(STRICT, goal("\"status\":\"" + title + "\""))
                        .get(0)
                        .message())
                .contains(title);
    }

    @Test
    void a_plan_within_a_plan_is_no_plan() {
        JsonForm<GoalPlan> plan = GoalJson.strict().plan();
        assertRefused(plan, "{\"goals\":[{\"goals\":[]}]}").contains("unknown /goals/0/goals 1:12");
        assertRefused(plan, "[" + plan.write(Samples.fullPlan()) + "]").containsExactly("type  1:1");
    }
}
