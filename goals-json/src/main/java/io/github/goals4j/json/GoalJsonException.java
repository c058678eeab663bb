package io.github.goals4j.json;

import java.util.List;
import java.util.stream.Collectors;

/** A text could not be read. It carries every problem that was found, up to {@link Limit#PROBLEMS}. */
public final class GoalJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int TOLD_IN_MESSAGE = 10;

    /** Transient, because no type of this library is meant for Java serialization. */
    private final transient List<JsonProblem> problems;

    /**
     * Refuses a text.
     *
     * @param problems why, at least one
     */
    public GoalJsonException(List<JsonProblem> problems) {
        super(told(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return at least one problem, in the order in which they were found
     */
    public List<JsonProblem> problems() {
        return problems;
    }

    private static String told(List<JsonProblem> problems) {
        String first = problems.stream()
                .limit(TOLD_IN_MESSAGE)
                .map(JsonProblem::message)
                .collect(Collectors.joining("; "));
        return problems.size() <= TOLD_IN_MESSAGE
                ? first
                : first + "; and " + (problems.size() - TOLD_IN_MESSAGE) + " more";
    }
}
