package io.github.goals4j;

/**
 * A stretch of a text, counted in UTF-16 units as {@link String#substring(int, int)} counts.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last one, at least {@code start}
 */
public record TextSpan(int start, int end) {

    /**
     * Checks the bounds.
     *
     * @param start the first unit, 0 or more
     * @param end the unit after the last one, at least {@code start}
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span must have 0 <= start <= end, not " + start + ".." + end);
        }
    }

    /**
     * The words that the span covers.
     *
     * @param text the text that the span was found in
     * @return the part of the text
     * @throws IndexOutOfBoundsException if the text is shorter than the span
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
