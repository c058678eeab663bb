package io.github.goals4j.examples;

/**
 * One reason why a text is not a catalog, and where.
 *
 * @param file the name of the text
 * @param line the line in it, from 1
 * @param expected what would be right, as the end of a sentence: {@code must say its type}
 */
public record CatalogProblem(String file, int line, String expected) {

    /** {@return the problem in one line, for example {@code nurse-educator.txt:12: must say its type}} */
    @Override
    public String toString() {
        return file + ":" + line + ": " + expected;
    }
}
