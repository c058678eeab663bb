package io.github.goals4j.cli.input;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.json.GoalJsonException;
import io.github.goals4j.json.JsonProblem;
import io.github.goals4j.json.Limit;
import io.github.goals4j.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Goals as one document of JSON. A goal that is refused costs none of its neighbours. */
final class JsonGoals {

    private final String source;
    private final List<Item> items = new ArrayList<>();

    private JsonGoals(String source) {
        this.source = source;
    }

    static Stream<Item> of(String source, InputStream in) throws IOException {
        byte[] document = in.readNBytes(Limit.DOCUMENT.standard() + 1);
        JsonGoals goals = new JsonGoals(source);
        goals.read(document);
        return goals.items.stream();
    }

    private void read(byte[] document) {
        try {
            keep(GoalJson.strict().anyGoals().read(document), List.of());
        } catch (GoalJsonException refused) {
            report(refused);
            GoalList.of(document).ifPresent(list -> readOthers(list, refused));
        }
    }

    /** Reads again without what was refused, as often as something else is refused. */
    private void readOthers(GoalList all, GoalJsonException refused) {
        GoalList list = all;
        List<JsonProblem> problems = refused.problems();
        while (list.canDoWithout(problems)) {
            list = list.without(problems);
            try {
                keep(GoalJson.strict().anyGoals().read(list.text()), list.kept());
                return;
            } catch (GoalJsonException again) {
                problems = list.asBefore(again.problems());
                problems.forEach(each -> items.add(JsonLineGoals.unreadable(source, each, each.pointer())));
            }
        }
    }

    private void report(GoalJsonException refused) {
        refused.problems().forEach(each -> items.add(JsonLineGoals.unreadable(source, each, each.pointer())));
    }

    /** The list says which goals of the file were read, where some were not. */
    private void keep(ReadResult<GoalPlan> result, List<Integer> kept) {
        List<Goal> goals = result.value().goals();
        for (int i = 0; i < goals.size(); i++) {
            String path = "goals[" + i + "]";
            String pointer = result.pointer(path);
            String before = kept.isEmpty()
                    ? pointer
                    : pointer.replaceFirst("[0-9]+$", kept.get(i).toString());
            items.add(new JsonEntry(source, goals.get(i), result, path, before));
        }
    }
}
