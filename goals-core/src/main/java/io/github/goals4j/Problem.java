package io.github.goals4j;

import java.util.Objects;
import java.util.Optional;

/**
 * One reason why a value cannot exist.
 *
 * @param path the property, for example {@code measures[0].target}
 * @param value what was given, cut at {@value #LONGEST_VALUE} characters; absent if nothing was
 * @param expected what would be right, as the end of a sentence: {@code must differ from the baseline}
 */
public record Problem(String path, Optional<String> value, String expected) {

    /** The longest value that a problem repeats, in UTF-16 units. */
    public static final int LONGEST_VALUE = 80;

    /**
     * Cuts the value.
     *
     * @param path the property, for example {@code measures[0].target}
     * @param value what was given, cut at {@value #LONGEST_VALUE} characters
     * @param expected what would be right, as the end of a sentence
     */
    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(expected, "expected");
        value = value.map(Problem::cut);
    }

    /**
     * A problem with a value.
     *
     * @param path the property
     * @param value what was given
     * @param expected what would be right
     * @return the problem
     */
    public static Problem of(String path, Object value, String expected) {
        return new Problem(path, Optional.of(value.toString()), expected);
    }

    /**
     * A required value was not given.
     *
     * @param path the property
     * @return the problem
     */
    public static Problem missing(String path) {
        return new Problem(path, Optional.empty(), "must be given");
    }

    /**
     * The same problem, seen from the value that holds this one.
     *
     * @param prefix where this value is held, for example {@code measures[0]}
     * @return a problem whose path starts with the prefix
     */
    public Problem under(String prefix) {
        return new Problem(path.isEmpty() ? prefix : prefix + "." + path, value, expected);
    }

    /**
     * The problem in one line.
     *
     * @return for example {@code weight must be more than 0, not -1}; characters of the value that cannot be seen or would
     *     break the line are written as Java escapes
     */
    @Override
    public String toString() {
        return (path.isEmpty() ? "the value" : path)
                + " "
                + expected
                + value.map(given -> ", not " + Texts.inOneLine(given)).orElse("");
    }

    private static String cut(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 2)) ? LONGEST_VALUE - 2 : LONGEST_VALUE - 1;
        return value.substring(0, end) + "…";
    }
}
