package io.github.goals4j;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value that cannot exist was asked for. It carries every problem that was found: what is missing together, and when
 * nothing is missing, all the rest together.
 */
public final class InvalidGoalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Transient, because no type of this library is meant for Java serialization. */
    private final transient @Nullable List<Problem> problems;

    /**
     * Refuses a value.
     *
     * @param problems why, at least one
     * @throws IllegalArgumentException if there is no problem
     */
    public InvalidGoalException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal must name at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * Refuses a value because some of it was not given.
     *
     * @param missing the names of the properties, not a message; at least one
     * @throws IllegalArgumentException if there is no name
     */
    public InvalidGoalException(String... missing) {
        this(Arrays.stream(missing).map(Problem::missing).toList());
    }

    /**
     * What is wrong.
     *
     * @return at least one problem, in the order of the properties; none after Java serialization, which keeps only the
     *     message
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
