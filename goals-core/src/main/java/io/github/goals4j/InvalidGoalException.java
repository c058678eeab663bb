package io.github.goals4j;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that cannot exist was asked for. It carries every problem that was found: what is missing together, and when
 * nothing is missing, all the rest together.
 */
public final class InvalidGoalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Transient, because no type of this library is meant for Java serialization. */
    private final transient List<Problem> problems;

    /**
     * Refuses a value.
     *
     * @param problems why, at least one
     */
    public InvalidGoalException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Refuses a value because some of it was not given.
     *
     * @param missing the names of the properties, at least one
     */
    public InvalidGoalException(String... missing) {
        this(Arrays.stream(missing).map(Problem::missing).toList());
    }

    /**
     * What is wrong.
     *
     * @return at least one problem, in the order of the properties
     */
    public List<Problem> problems() {
        return problems;
    }
}
