package io.github.goals4j.cli.input;

import io.github.goals4j.GoalPlan;
import io.github.goals4j.json.ReadResult;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of JSON that holds goals.
 *
 * @param plan its goals, with what else a plan says
 * @param kind what the document itself is
 */
public record Document(GoalPlan plan, Kind kind) {

    /** What a document can be. */
    public enum Kind {
        /** A plan. */
        PLAN,
        /** A list of goals. */
        GOALS,
        /** A single goal. */
        GOAL
    }

    static Document of(ReadResult<GoalPlan> result) {
        Kind kind = switch (result.pointer("goals[0]")) {
            case "" -> Kind.GOAL;
            case "/0" -> Kind.GOALS;
            default -> Kind.PLAN;
        };
        return new Document(result.value(), kind);
    }

    /**
     * What it says beyond its goals.
     *
     * @return the names of properties of a plan
     */
    public List<String> beyondGoals() {
        List<String> beyond = new ArrayList<>();
        plan.owner().ifPresent(owner -> beyond.add("owner"));
        plan.careerLevel().ifPresent(level -> beyond.add("careerLevel"));
        if (!plan.feedback().isEmpty()) {
            beyond.add("feedback");
        }
        if (!plan.achievements().isEmpty()) {
            beyond.add("achievements");
        }
        return beyond;
    }
}
