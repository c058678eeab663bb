package io.github.goals4j;

import java.util.Objects;
import java.util.Optional;

/**
 * Where something was found: a property of a goal, a stretch of its text, or both.
 *
 * @param path the property as in {@code dueDate} or {@code measures[0].target}; empty for a whole text or goal
 * @param span the stretch of the judged text; absent where a field or the whole is meant
 */
public record Place(String path, Optional<TextSpan> span) {

    private static final Place WHOLE = new Place("", Optional.empty());

    /**
     * Refuses nulls.
     *
     * @param path the property as in {@code dueDate} or {@code measures[0].target}; empty for a whole text or goal
     * @param span the stretch of the judged text
     */
    public Place {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(span, "span");
    }

    /**
     * The text or goal as a whole.
     *
     * @return a place without path and span
     */
    public static Place whole() {
        return WHOLE;
    }

    /**
     * A property.
     *
     * @param path for example {@code measures[0].target}
     * @return a place without a span
     */
    public static Place field(String path) {
        return new Place(path, Optional.empty());
    }

    /**
     * A stretch of a text that belongs to no property.
     *
     * @param start the first UTF-16 unit
     * @param end the unit after the last
     * @return a place without a path
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public static Place text(int start, int end) {
        return new Place("", Optional.of(new TextSpan(start, end)));
    }
}
