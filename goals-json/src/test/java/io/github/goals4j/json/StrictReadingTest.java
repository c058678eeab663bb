package io.github.goals4j.json;

import static io.github.goals4j.json.Refusals.assertMessages;
import static io.github.goals4j.json.Refusals.assertRefused;
import static io.github.goals4j.json.Refusals.goal;
import static io.github.goals4j.json.Refusals.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Goal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReadingTest {

    private static final JsonForm<Goal> GOAL = GoalJson.strict().goal();

    @Test
    void an_unknown_name_is_refused_with_its_place_and_what_was_meant() {
        assertMessages(GOAL, goal("\"" + "title".repeat(20) + "\":1"))
                .singleElement()
                .asString()
                .startsWith("/titletitle")
                .doesNotContain("did you mean");
        assertMessages(GOAL, "{\"id\":\"g\",\n  \"titel\":\"x\", \"type\":\"teaching\"}")
                .containsExactly(
                        "/titel must be a property of a goal (did you mean \"title\"?), not titel (line 2, column 3)",
                        "/title must be given (line 1, column 1)");
        assertMessages(GOAL, goal("\"due_date\":null"))
                .containsExactly("/due_date must be a property of a goal (did you mean \"dueDate\"?), not due_date"
                        + " (line 1, column 56)");
        assertMessages(GOAL, goal("\"quarter\":{\"of\":[2027]}"))
                .containsExactly("/quarter must be a property of a goal, not quarter (line 1, column 56)");
        assertMessages(GOAL, goal("\"status\":\"ACTIVE\""))
                .containsExactly("/status must be one of draft, active, on-hold, completed, cancelled"
                        + " (did you mean \"active\"?), not ACTIVE (line 1, column 65)");
    }

    @Test
    void all_problems_of_a_document_are_told_at_once() {
        assertRefused(GoalJson.strict().plan(), """
                        {
                          "ownr": "p-1",
                          "goals": [
                            {"id": "g", "title": 5, "type": "teaching", "owner": " "},
                            {"id": "g", "title": "x", "type": "Teaching", "dueDate": "2027-02-30"},
                            {"id": "h", "title": "x", "type": "teaching", "startDate": "2027-01-02",
                             "dueDate": "2027-01-01", "measures": [
                               {"name": "n", "unit": "min", "direction": "increase", "baseline": 62, "target": 45},
                               {"name": "n", "unit": "min", "direction": "increase", "baseline": 45, "target": 45},
                               {"name": "n", "unit": "min", "direction": "increase", "target": 45},
                               {"name": "n", "unit": "min", "direction": "increase", "target": 45}]},
                            {"id": "h", "title": "x", "type": "teaching"},
                            {"id": "h", "title": "x", "type": "teaching"}
                          ]
                        }
                        """)
                .containsExactly(
                        "unknown /ownr 2:3",
                        "type /goals/0/title 4:26",
                        "value /goals/0/owner 4:58",
                        "value /goals/1/type 5:39",
                        "value /goals/1/dueDate 5:62",
                        "value /goals/2/measures/0/direction 8:50",
                        "value /goals/2/measures/1/target 9:88",
                        "value /goals/2/dueDate 7:17",
                        "value /goals/2/measures/3/name 11:17",
                        "value /goals/4/id 13:12");
    }

    @Test
    void a_value_that_could_not_be_read_accuses_no_other() {
        assertRefused(GOAL, goal("\"status\":\"complete\",\"outcome\":\"achieved\""))
                .containsExactly("value /status 1:65");
        assertRefused(GOAL, goal("\"status\":\"completed\",\"outcome\":5")).containsExactly("type /outcome 1:87");
        assertRefused(GOAL, measure("\"direction\":5,\"bound\":\"at-most\",\"target\":1"))
                .containsExactly("type /measures/0/direction 1:105");
        assertRefused(GOAL, measure("\"direction\":\"increase\",\"baseline\":5,\"target\":\"4\""))
                .containsExactly("type /measures/0/target 1:138");
        assertRefused(GOAL, measure("\"direction\":\"decrease\",\"baseline\":5,\"unti\":\"4\""))
                .containsExactly("unknown /measures/0/unti 1:129", "missing /measures/0/target 1:68");
    }

    @Test
    void what_is_wrong_anyway_is_told_beside_what_could_not_be_read() {
        assertRefused(GOAL, "{\"id\":5,\"title\":\" \",\"reviewEvery\":\"P0D\",\"status\":\"on-hold\"}")
                .containsExactly(
                        "type /id 1:7",
                        "missing /type 1:1",
                        "value /title 1:17",
                        "missing /statusReason 1:1",
                        "value /reviewEvery 1:35");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5", "true", "false", "null", "[]", "{}", "1.0", "[\"x\"]",
            })
    void nothing_is_made_into_a_text(String value) {
        assertThat(Refusals.problems(GOAL, "{\"id\":\"g\",\"type\":\"teaching\",\"title\":" + value + "}"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).startsWith("/title must be a text, not "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-1-1",
                "2027-01-1",
                "20270101",
                "2027-02-30",
                "2027-13-01",
                "2027-00-10",
                "2027-06-31",
                "2027-01-01T00:00",
                "2027-01-01Z",
                " 2027-01-01",
                "2027-01-01 ",
                "2027/01/01",
                "27-01-01",
                "12027-01-01",
                "+2027-01-01",
                "+02027-01-01",
                "-0000-01-01",
                "2027-01-01\\u0000",
                "",
                "P6M",
                "\u0662\u0660\u0662\u0667-\u0660\u0661-\u0660\u0661",
                "2027-W01-1",
                "2027-001",
                "+9999999999-01-01",
                "+-027-01-01",
                "--2027-01-01",
                "tomorrow",
                "2027-01.01",
                "2027-o1-01",
                "2027-01-o1",
                "2o27-01-01",
                "+12o27-01-01"
            })
    void bad_dates_are_refused(String value) {
        assertRefused(GOAL, goal("\"dueDate\":\"" + value + "\"")).containsExactly("value /dueDate 1:66");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20000", "1798675200000", "[2026,12,31]", "true", "{}", "{\"year\":2027}"})
    void nothing_is_made_into_a_date(String value) {
        assertRefused(GOAL, goal("\"dueDate\":" + value)).containsExactly("type /dueDate 1:66");
    }

    @Test
    void every_day_of_the_calendar_can_be_read() {
        assertThat(GOAL.read(goal("\"dueDate\":\"2028-02-29\"")).value().dueDate())
                .contains(LocalDate.of(2028, 2, 29));
        for (LocalDate day :
                new LocalDate[] {LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1), LocalDate.of(-1, 1, 1)}) {
            assertThat(GOAL.read(goal("\"dueDate\":\"" + day + "\"")).value().dueDate())
                    .contains(day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "P6",
                "6M",
                "p6m",
                "P-6M",
                "-P6M",
                "P6M ",
                "P1W",
                "PT6H",
                "P6M1Y",
                "P6M6M",
                "P99999999999M",
                "P1Y2M3D4",
                "P\u0666M",
                "P1.5M"
            })
    void bad_periods_are_refused(String value) {
        assertRefused(GOAL, goal("\"reviewEvery\":\"" + value + "\"")).containsExactly("value /reviewEvery 1:70");
    }

    @Test
    void periods_are_years_months_and_days() {
        assertRefused(GOAL, goal("\"reviewEvery\":6")).containsExactly("type /reviewEvery 1:70");
        assertThat(GOAL.read(goal("\"reviewEvery\":\"P1Y2M10D\"")).value().reviewEvery())
                .isEqualTo(Period.of(1, 2, 10));
        assertThat(GOAL.read(goal("\"reviewEvery\":\"P90D\"")).value().reviewEvery())
                .isEqualTo(Period.ofDays(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"45\"", "true", "[]", "{}", "\"NaN\""})
    void nothing_is_made_into_a_number(String value) {
        assertRefused(GOAL, measure("\"direction\":\"increase\",\"target\":" + value))
                .containsExactly("type /measures/0/target 1:125");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "+45", "045", ".5", "5.", "0x10", "1_000", "1e", "'5'"})
    void what_is_not_a_JSON_number_breaks_the_text(String value) {
        assertThat(Refusals.problems(GOAL, measure("\"direction\":\"increase\",\"target\":" + value)))
                .last()
                .satisfies(each -> assertThat(each.kind()).isEqualTo(JsonProblem.Kind.SYNTAX));
    }

    @Test
    void numbers_keep_their_digits() {
        assertThat(GOAL.read(measure("\"direction\":\"increase\",\"target\":123456789012345678901.234567890"))
                        .value()
                        .measures()
                        .get(0)
                        .target())
                .isEqualTo(new BigDecimal("123456789012345678901.23456789"));
        assertThat(GOAL.write(GOAL.read(measure("\"direction\":\"increase\",\"target\":1e-10,\"current\":2E3"))
                        .value()))
                .contains("\"target\":0.0000000001,\"current\":2000,");
    }

    @Test
    void an_ordinal_is_not_a_code() {
        assertRefused(GOAL, goal("\"status\":0")).containsExactly("type /status 1:65");
        assertRefused(GOAL, goal("\"status\":\"\"")).containsExactly("value /status 1:65");
        assertRefused(GOAL, "{\"id\":\"g\",\"title\":\"x\",\"type\":0}").containsExactly("type /type 1:30");
    }

    @Test
    void null_is_absent_where_a_value_may_be() {
        assertThat(GOAL.read(goal("\"description\":null,\"status\":null,\"dueDate\":null,\"measures\":null,"
                                + "\"criteria\":null,\"alignment\":null,\"reviewEvery\":null,\"$schema\":null"))
                        .value())
                .isEqualTo(GOAL.read(goal("")).value());
        assertRefused(GOAL, "{\"id\":null,\"title\":\"x\",\"type\":\"teaching\"}")
                .containsExactly("type /id 1:7");
        assertRefused(GOAL, goal("\"measures\":[null]")).containsExactly("type /measures/0 1:68");
        assertRefused(GOAL, goal("\"criteria\":[null]")).containsExactly("type /criteria/0 1:68");
        assertRefused(GoalJson.strict().goals(), "[null]").containsExactly("type /0 1:2");
        assertRefused(GOAL, "null").containsExactly("type  1:1");
        assertRefused(GoalJson.strict().plan(), "null").containsExactly("type  1:1");
    }

    @Test
    void nothing_may_be_given_twice() {
        assertRefused(GOAL, goal("\"title\":\"y\"")).containsExactly("duplicate /title 1:56");
        assertRefused(GOAL, goal("\"criteria\":[\"a\",\"b\",\"a\"]")).containsExactly("duplicate /criteria/2 1:76");
        assertRefused(GOAL, goal("\"x\":1,\"x\":{\"y\":1,\"y\":2}"))
                .containsExactly("unknown /x 1:56", "duplicate /x 1:62", "duplicate /x/y 1:73");
        assertRefused(GOAL, goal("\"skills\":[{\"name\":\"a\",\"kind\":\"soft\"},{\"name\":\"a\",\"kind\":\"soft\"}]"))
                .containsExactly("duplicate /skills/1 1:93");
    }

    @Test
    void a_document_is_one_value() {
        assertRefused(GOAL, goal("") + goal("")).containsExactly("syntax  1:56");
        assertRefused(GOAL, goal("") + " x").hasSize(1).allMatch(each -> each.startsWith("syntax  1:"));
        assertRefused(GOAL, goal("") + "\n\n}").hasSize(1).allMatch(each -> each.startsWith("syntax  3:"));
        assertRefused(GOAL, "").containsExactly("syntax  1:1");
        assertRefused(GOAL, " \n ").hasSize(1);
        assertRefused(GOAL, "[]").containsExactly("type  1:1");
        assertRefused(GoalJson.strict().goals(), "[{\"id\":5,\"title\":\"x\",\"type\":\"t\"}]")
                .containsExactly("type /0/id 1:8");
        assertRefused(GoalJson.strict().goals(), "5").containsExactly("type  1:1");
        assertRefused(GoalJson.strict().goals(), "{}").containsExactly("type  1:1");
        assertThat(GOAL.read(" \r\n" + goal("") + "\n \t").value().id()).isEqualTo("g");
        assertThat(GOAL.read("\uFEFF" + goal("")).value().id()).isEqualTo("g");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"id\":\"g\"",
                "{\"id\":\"g",
                "{\"id\"}",
                "{id:\"g\"}",
                "{'id':'g'}",
                "{\"id\":\"g\",}",
                "[{]",
                "{\"id\":\"a\tb\"}",
                "{\"id\":\"\\x\"}",
                "{\"id\":\"\\u12\"}",
                "//\n{}",
                "/**/{}",
                "\u0000{}",
                "\uFEFF\uFEFF{}"
            })
    void what_is_not_JSON_is_refused(String text) {
        assertThat(Refusals.problems(GOAL, text))
                .anySatisfy(each -> assertThat(each.kind()).isEqualTo(JsonProblem.Kind.SYNTAX));
    }

    @Test
    void problems_before_a_break_are_told_too() {
        assertRefused(GOAL, "{\"id\":5,\n\"title\"").startsWith("type /id 1:7").hasSize(2);
    }

    @Test
    void after_a_hundred_problems_reading_stops() {
        String many = IntStream.range(0, 150).mapToObj(i -> "\"x" + i + "\":1").collect(Collectors.joining(","));
        assertThat(Refusals.problems(GOAL, goal(many))).hasSize(100);
        assertThat(Refusals.problems(
                        GoalJson.strict().withLimit(Limit.PROBLEMS, 3).goal(), goal(many)))
                .hasSize(3);
    }

    @Test
    void a_found_value_is_cut_at_eighty_characters() {
        String longCode = "x".repeat(200) + "!";
        assertThat(Refusals.problems(GOAL, goal("\"status\":\"" + longCode + "\""))
                        .get(0)
                        .value())
                .hasValueSatisfying(value -> assertThat(value).hasSize(80).endsWith("…"));
    }

    @Test
    void half_a_surrogate_pair_is_lost_on_no_way() {
        String odd = goal("\"description\":\"a\\ud83dz\"");
        Goal goal = GOAL.read(odd).value();
        assertThat(goal.description()).contains("a\ud83dz");
        assertThat(GOAL.read(GOAL.write(goal)).value()).isEqualTo(goal);
        assertThat(GOAL.read(GOAL.writeBytes(goal)).value()).isEqualTo(goal);
        assertThat(GOAL.writeBytes(goal)).asString().contains("\"a\\uD83Dz\"").isEqualTo(GOAL.write(goal));
        Goal smile = GOAL.read(goal("\"description\":\"\\ud83d\\ude00\"")).value();
        assertThat(GOAL.write(smile)).contains("\"\ud83d\ude00\"");
        assertThat(GOAL.writeBytes(smile)).asString().contains("\"\ud83d\ude00\"");
    }
}
