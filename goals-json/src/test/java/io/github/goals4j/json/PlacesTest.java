package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final String TEXT = """
            { "goals": [
                {"id": "g", "title": "Cut \\"TAT\\" \\u00e4 soon", "type": "t",
                 "measures": [ {"name": "n", "unit": "min", "direction": "decrease", "target": 45} ]}
            ] }
            """;

    @Test
    void every_value_has_a_place() {
        ReadResult<GoalPlan> read = GoalJson.strict().plan().read(TEXT);
        assertThat(read.places().keySet())
                .containsExactly(
                        "",
                        "/goals",
                        "/goals/0",
                        "/goals/0/id",
                        "/goals/0/title",
                        "/goals/0/type",
                        "/goals/0/measures",
                        "/goals/0/measures/0",
                        "/goals/0/measures/0/name",
                        "/goals/0/measures/0/unit",
                        "/goals/0/measures/0/direction",
                        "/goals/0/measures/0/target");
        assertThat(read.places().get("/goals/0/measures/0/target")).isEqualTo(new Location(3, 84, TEXT.indexOf("45}")));
    }

    @Test
    void findings_and_violations_get_the_place_that_they_come_from() {
        ReadResult<GoalPlan> read = GoalJson.strict().plan().read(TEXT);
        assertThat(read.location("goals[0].measures[0].target")).hasToString("line 3, column 84");
        assertThat(read.pointer("goals[0].measures[0].target")).isEqualTo("/goals/0/measures/0/target");
        assertThat(read.location("goals[0].dueDate")).hasToString("line 2, column 5");
        assertThat(read.location("goals[0].measures[0].baseline.x")).hasToString("line 3, column 20");
        assertThat(read.location("")).hasToString("line 1, column 1");
    }

    @Test
    void a_word_in_a_text_has_a_place_even_after_escapes() {
        ReadResult<GoalPlan> read = GoalJson.strict().plan().read(TEXT);
        int soon = read.value().goals().get(0).title().indexOf("soon");
        Location place = read.location("goals[0].title", soon).orElseThrow();
        assertThat(TEXT.substring((int) place.offset())).startsWith("soon");
        assertThat(TEXT.lines().toList().get(1).substring((int) place.column() - 1))
                .startsWith("soon");
        assertThat(read.lineAt(place)).isEqualTo(TEXT.lines().toList().get(1));
        assertThat(read.lineAt(read.location(""))).isEqualTo("{ \"goals\": [");
        assertThat(read.location("goals[0].title", 1000)).isEmpty();
        assertThat(read.location("goals[0].title", -1)).isEmpty();
        assertThat(read.location("goals[0].measures[0].target", 0)).isEmpty();
        assertThat(read.location("goals[0].owner", 0)).isEmpty();
    }

    @Test
    void what_was_found_in_the_words_of_a_goal_has_the_place_of_the_word() {
        String text = """
                { "goals": [ {"id": "g", "type": "t", "title": "Cut \\"TAT\\" soon",
                  "description": "Ask the\\nnight shift"} ] }
                """;
        ReadResult<GoalPlan> read = GoalJson.strict().plan().read(text);
        Goal goal = read.value().goals().get(0);
        String judged = goal.title() + "\n" + goal.description().orElseThrow();
        for (String word : List.of("Cut", "soon", "Ask", "night", "shift")) {
            int start = judged.indexOf(word);
            Location place = read.location("goals[0]", Place.text(start, start + word.length()));
            assertThat(text.substring((int) place.offset())).startsWith(word);
        }
        assertThat(read.location("goals[0]", Place.text(14, 15))).isEqualTo(read.location("goals[0]"));
        assertThat(read.location("goals[0]", Place.text(1000, 1001))).isEqualTo(read.location("goals[0]"));
        assertThat(read.location("goals[0]", Place.whole())).isEqualTo(read.location("goals[0]"));
        assertThat(read.location("goals[0]", Place.field("title"))).isEqualTo(read.location("goals[0].title"));
        assertThat(read.location("", Place.text(0, 1))).isEqualTo(read.location(""));
        ReadResult<Goal> alone = GoalJson.strict().goal().read(Refusals.goal(""));
        assertThat(alone.location("", Place.text(5, 7))).hasToString("line 1, column 25");
        assertThat(alone.location("", Place.field("owner"))).hasToString("line 1, column 1");
        assertThat(alone.location("", Place.text(17, 18))).hasToString("line 1, column 1");
    }

    @Test
    void a_line_is_shown_without_its_end() {
        for (String end : List.of("", "\n", "\r\n", "\r")) {
            ReadResult<Goal> read = GoalJson.strict().goal().read(Refusals.goal("") + end);
            assertThat(read.lineAt(read.location("title"))).isEqualTo(Refusals.goal(""));
        }
    }

    @Test
    void a_list_or_a_single_goal_is_read_as_a_plan_and_keeps_its_places() {
        JsonForm<GoalPlan> any = GoalJson.strict().anyGoals();
        String goal = Refusals.goal("\"owner\":\"p\"");
        assertPlace(any.read(goal), "line 1, column 64", "/owner");
        assertPlace(any.read("[" + goal + "]"), "line 1, column 65", "/0/owner");
        assertPlace(any.read("{\"goals\":[" + goal + "]}"), "line 1, column 74", "/goals/0/owner");
        assertPlace(any.read("{\"owner\":\"q\",\"goals\":[" + goal + "]}"), "line 1, column 86", "/goals/0/owner");
        assertPlace(any.read("{\"owner\":\"p\"," + Refusals.goal("").substring(1)), "line 1, column 10", "/owner");
        assertThat(any.read("{\"owner\":\"q\"}").value())
                .isEqualTo(GoalPlan.builder().owner("q").build());
        assertThat(any.read("{}").value()).isEqualTo(GoalPlan.builder().build());
        Refusals.assertRefused(any, "[" + goal + "," + goal + "]").containsExactly("value /1/id 1:76");
        Refusals.assertRefused(any, "{\"title\":5}")
                .containsExactly("type /title 1:10", "missing /id 1:1", "missing /type 1:1");
        Refusals.assertRefused(any, "5").containsExactly("type  1:1");
        Refusals.assertRefused(any, "{").hasSize(1);
        assertThat(any.write(GoalPlan.of(List.of()))).isEqualTo("{}");
    }

    private static void assertPlace(ReadResult<GoalPlan> read, String place, String pointer) {
        assertThat(read.location("goals[0].owner")).hasToString(place);
        assertThat(read.pointer("goals[0].owner")).isEqualTo(pointer);
    }
}
