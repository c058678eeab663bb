package io.github.goals4j.json;

import io.github.goals4j.Coded;
import io.github.goals4j.Problem;
import java.util.Locale;
import java.util.Optional;

/**
 * One reason why a text cannot be read.
 *
 * @param kind what sort of reason
 * @param pointer which value, as a JSON Pointer, for example {@code /goals/2/measures/0/target}; empty for the whole
 * @param location where the value, or the name that is wrong, starts; for a value that is missing, where its object
 *     starts
 * @param value what was found, cut at {@value Problem#LONGEST_VALUE} characters; absent if there was nothing
 * @param expected what would be right, as the end of a sentence: {@code must be another number than the baseline}
 */
public record JsonProblem(Kind kind, String pointer, Location location, Optional<String> value, String expected) {

    /** The sorts of reasons. */
    public enum Kind implements Coded {
        /** The text is not JSON. */
        SYNTAX,
        /** The bytes are not UTF-8. */
        ENCODING,
        /** The value is of another JSON type; nothing is converted. */
        TYPE,
        /** The value must be given. */
        MISSING,
        /** Nothing has this name. */
        UNKNOWN,
        /** The name, or the item of a set, was there before. */
        DUPLICATE,
        /** The value is impossible. */
        VALUE,
        /** The value is beyond a {@link Limit}. */
        LIMIT;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Cuts the value.
     *
     * @param kind what sort of reason
     * @param pointer which value, as a JSON Pointer
     * @param location where it is
     * @param value what was found, cut at {@value Problem#LONGEST_VALUE} characters
     * @param expected what would be right, as the end of a sentence
     */
    public JsonProblem {
        value = value.flatMap(found -> Problem.of("", found, "").value());
    }

    /**
     * The line that the place is on.
     *
     * @return from 1
     */
    public long line() {
        return location.line();
    }

    /**
     * The column that the place is at.
     *
     * @return from 1
     */
    public long column() {
        return location.column();
    }

    /**
     * The problem in a sentence.
     *
     * @return for example {@code /goals/2/title must be a text, not 5 (line 41, column 17)}
     */
    public String message() {
        return (pointer.isEmpty() ? "the document" : pointer)
                + " "
                + expected
                + value.map(found -> ", not " + found).orElse("")
                + (location.line() < 1 ? "" : " (" + location + ")");
    }

    JsonProblem inLine(long number) {
        return new JsonProblem(kind, pointer, location.inLine(number), value, expected);
    }

    /** {@return the {@link #message()}} */
    @Override
    public String toString() {
        return message();
    }
}
