package io.github.goals4j.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON Lines: either a result or problems.
 *
 * @param <T> the type of its value
 */
public final class JsonLine<T> {

    private final long number;
    private final @Nullable ReadResult<T> result;
    private final List<JsonProblem> problems;

    private JsonLine(long number, @Nullable ReadResult<T> result, List<JsonProblem> problems) {
        this.number = number;
        this.result = result;
        this.problems = problems;
    }

    static <T> JsonLine<T> read(long number, ReadResult<T> result) {
        return new JsonLine<>(number, result, List.of());
    }

    static <T> JsonLine<T> refused(long number, List<JsonProblem> problems) {
        return new JsonLine<>(number, null, problems);
    }

    /**
     * Which line it is.
     *
     * @return from 1; blank lines count
     */
    public long number() {
        return number;
    }

    /**
     * Whether it could be read.
     *
     * @return {@code true} if there is a result, {@code false} if there are problems
     */
    public boolean isRead() {
        return result != null;
    }

    /**
     * What was read, with places in the whole file.
     *
     * @return the result
     * @throws GoalJsonException if the line could not be read
     */
    public ReadResult<T> result() {
        if (result == null) {
            throw new GoalJsonException(problems);
        }
        return result;
    }

    /**
     * The value.
     *
     * @return what was read
     * @throws GoalJsonException if the line could not be read
     */
    public T value() {
        return result().value();
    }

    /**
     * Why the line could not be read, with places in the whole file.
     *
     * @return none if it could be read
     */
    public List<JsonProblem> problems() {
        return problems;
    }

    /** {@return the number with the value or the problems} */
    @Override
    public String toString() {
        return number + ": " + (result == null ? problems : result);
    }
}
