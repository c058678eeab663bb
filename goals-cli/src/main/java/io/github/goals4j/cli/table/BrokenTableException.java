package io.github.goals4j.cli.table;

/** What was read is no table from some row on. */
public final class BrokenTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // Transient, because no type here is meant for Java serialization.
    private final transient long row;
    private final transient long line;

    BrokenTableException(long row, long line, Throwable cause) {
        super((cause.getCause() == null ? cause : cause.getCause()).getMessage(), cause);
        this.row = row;
        this.line = line;
    }

    /**
     * Where that is in the file.
     *
     * @return the line that the row begins in
     */
    public long line() {
        return line;
    }

    /**
     * Where it breaks.
     *
     * @return the number of the first row that cannot be read
     */
    public long row() {
        return row;
    }
}
