package io.github.goals4j.cli.table;

/** What was read is no table from some row on. */
public final class BrokenTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // Transient, because no type here is meant for Java serialization.
    private final transient long row;
    private final transient long line;
    private final transient long column;
    private final transient boolean tooLong;

    BrokenTableException(long row, long line, long column, boolean tooLong, Throwable cause) {
        super((cause.getCause() == null ? cause : cause.getCause()).getMessage(), cause);
        this.row = row;
        this.line = line;
        this.column = column;
        this.tooLong = tooLong;
    }

    /**
     * Whether a cell has more than {@link Table#LONGEST_CELL} characters; otherwise a quote is not closed.
     *
     * @return whether it is the length
     */
    public boolean isTooLong() {
        return tooLong;
    }

    /**
     * Where that is in the file.
     *
     * @return the line that the cell begins in which cannot be read
     */
    public long line() {
        return line;
    }

    /**
     * Where that is in its line.
     *
     * @return the column that the cell begins at which cannot be read
     */
    public long column() {
        return column;
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
