package io.github.goals4j.cli.table;

/** The first row does not tell which column holds what. */
public final class UnclearHeaderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // Transient, because no type here is meant for Java serialization.
    private final transient String expected;

    UnclearHeaderException(String expected) {
        super(expected);
        this.expected = expected;
    }

    /**
     * What would be right.
     *
     * @return the end of a sentence about the table
     */
    public String expected() {
        return expected;
    }
}
