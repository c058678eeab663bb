package io.github.goals4j.cli.input;

import io.github.goals4j.Goal;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.json.JsonLine;
import io.github.goals4j.json.JsonProblem;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** Goals as JSON Lines. */
final class JsonLineGoals {

    private JsonLineGoals() {}

    static Stream<Item> of(String source, InputStream in) {
        return GoalJson.strict().goal().lines(in).flatMap(line -> items(source, line));
    }

    private static Stream<Item> items(String source, JsonLine<Goal> line) {
        return line.isRead()
                ? Stream.of(new JsonEntry(source, line.value(), line.result(), "", ""))
                : line.problems().stream().map(problem -> unreadable(source, problem, problem.pointer()));
    }

    static Unreadable unreadable(String source, JsonProblem problem, String pointer) {
        return new Unreadable(
                source,
                problem.line(),
                problem.column(),
                Optional.of(pointer).filter(named -> !named.isEmpty()),
                problem.value(),
                problem.expected());
    }
}
