package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ListAssert;

/** Asks what a reader has against a text. */
final class Refusals {

    private Refusals() {}

    /** Each problem as {@code kind pointer line:column}. */
    static ListAssert<String> assertRefused(JsonForm<?> form, String json) {
        return assertThat(problems(form, json).stream()
                .map(each -> each.kind().code() + " " + each.pointer() + " " + each.line() + ":" + each.column())
                .toList());
    }

    static ListAssert<String> assertMessages(JsonForm<?> form, String json) {
        return assertThat(
                problems(form, json).stream().map(JsonProblem::message).toList());
    }

    static List<JsonProblem> problems(JsonForm<?> form, String json) {
        GoalJsonException refused = catchThrowableOfType(GoalJsonException.class, () -> form.read(json));
        assertThat(refused).as("reading %s", json).isNotNull();
        return refused.problems();
    }

    /** A goal with these properties besides those that it must have. */
    static String goal(String properties) {
        return "{\"id\":\"g\",\"title\":\"Pass an SBB exam\",\"type\":\"teaching\""
                + (properties.isEmpty() ? "" : "," + properties) + "}";
    }

    static String measure(String properties) {
        return goal("\"measures\":[{\"name\":\"n\",\"unit\":\"min\"," + properties + "}]");
    }
}
