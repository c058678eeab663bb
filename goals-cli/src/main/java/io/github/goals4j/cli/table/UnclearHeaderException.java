package io.github.goals4j.cli.table;

import java.util.Optional;

/** The first row does not tell which column holds what. */
public final class UnclearHeaderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // Transient, because no type here is meant for Java serialization.
    private final transient String expected;
    private final transient Optional<String> value;

    UnclearHeaderException(String expected, Optional<String> value) {
        super(expected + value.map(found -> ", not " + found).orElse(""));
        this.expected = expected;
        this.value = value;
    }

    /**
     * What would be right.
     *
     * @return the end of a sentence about the table
     */
    public String expected() {
        return expected;
    }

    /**
     * What was found.
     *
     * @return the headers, if they are the trouble
     */
    public Optional<String> value() {
        return value;
    }
}
