package io.github.goals4j.cli.table;

/** What was read is no table from some row on. */
public final class BrokenTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long row;

    BrokenTableException(long row, Throwable cause) {
        super(cause.getMessage(), cause);
        this.row = row;
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
