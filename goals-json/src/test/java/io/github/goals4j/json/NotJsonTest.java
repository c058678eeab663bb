package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** What people slip into when they write JSON by hand, and what they are told, where. */
class NotJsonTest {

    private static void told(String json, long line, long column, String words) {
        GoalJsonException refused = catchThrowableOfType(
                GoalJsonException.class, () -> GoalJson.strict().anyGoals().read(json));
        // What was read before may have problems of its own.
        JsonProblem last = refused.problems().get(refused.problems().size() - 1);
        assertThat(last.kind()).isEqualTo(JsonProblem.Kind.SYNTAX);
        assertThat(last.expected()).startsWith("must be JSON: ").contains(words);
        assertThat(last.line()).as(json).isEqualTo(line);
        assertThat(last.column()).as(json).isEqualTo(column);
    }

    @Test
    void commas() {
        told("[{\"id\":\"a\"},]", 1, 13, "no comma stands before ]");
        told("{\"id\":\"a\",\n}", 2, 1, "no comma stands before }");
        told("[,1]", 1, 2, "here is one too many");
        told("[{},,{}]", 1, 5, "here is one too many");
        told("[{} -1]", 1, 5, "a comma is missing");
        told("{\"title\":true \"id\":\"a\"}", 1, 15, "a comma is missing");
        told("{\"id\":\"a\"\n \"title\":\"b\"}", 2, 2, "a comma is missing");
        told("[{}{}]", 1, 4, "a comma is missing");
        told("{\"id\" 1}", 1, 7, "a colon after a name");
    }

    @Test
    void quotes() {
        told("{'id':'a'}", 1, 2, "straight double quotes, not in '");
        told("{\"id\":“a”}", 1, 7, "straight double quotes, not in “");
        told("{id:1}", 1, 2, "stand in double quotes, unlike \"id\"");
        told("hello", 1, 1, "unlike \"hello\"");
        told("[hello there]", 1, 2, "unlike \"hello\"");
        told("x".repeat(50), 1, 1, "unlike \"" + "x".repeat(40) + "\"");
        told("{\"id\":True}", 1, 7, "unlike \"True\"");
    }

    @Test
    void texts_and_numbers() {
        told("{\"id\":\"a\nb\"}", 1, 9, "a line break within it is written \\n");
        told("{\"id\":\"\\x\"}", 1, 9, "a backslash in a text is written twice");
        told("{\"id\":01}", 1, 8, "no number begins with 0");
    }

    @Test
    void comments_and_ends() {
        told("// why\n{}", 1, 1, "no comments");
        told("# why\n{}", 1, 1, "no comments");
        told("{=}", 1, 2, "not expected here: =");
        told("{\"id\":\"a", 1, 9, "ends before all that was opened is closed");
        told("[{}", 1, 4, "ends before all that was opened is closed");
        told("[}", 1, 2, "not expected here: }");
    }
}
