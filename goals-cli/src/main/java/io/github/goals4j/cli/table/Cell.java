package io.github.goals4j.cli.table;

/** A cell of a table, and where it stands in its file. */
public final class Cell {

    private final String name;
    private final String text;
    private final long line;
    private final long column;
    /** How many characters of the file stand before the text: a quote, an apostrophe. */
    private final int before;

    private final boolean quoted;

    Cell(String name, String written, long line, long column, boolean quoted) {
        this.name = name;
        this.text = Formulas.restored(written);
        this.line = line;
        this.column = column;
        this.quoted = quoted;
        this.before = (quoted ? 1 : 0) + written.length() - text.length();
    }

    /**
     * What people call it.
     *
     * @return for example {@code C7}
     */
    public String name() {
        return name;
    }

    /**
     * What it holds.
     *
     * @return the text; empty if nothing
     */
    public String text() {
        return text;
    }

    /**
     * The line of the file that a character of its text is in.
     *
     * @param index which character
     * @return from 1
     */
    public long line(int index) {
        return line + text.substring(0, index).chars().filter(c -> c == '\n').count();
    }

    /**
     * The column of the file that a character of its text is in.
     *
     * @param index which character
     * @return from 1
     */
    public long column(int index) {
        int start = lineStart(index);
        long quotes = quoted
                ? text.substring(start, index).chars().filter(c -> c == '"').count()
                : 0;
        return (start == 0 ? column + before : 1) + (index - start) + quotes;
    }

    /**
     * Where the line that a character is in begins.
     *
     * @param index which character
     * @return the index of the first character of that line
     */
    public int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    /**
     * Where the line that a character is in ends.
     *
     * @param index which character
     * @return the index after its last character
     */
    public int lineEnd(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end;
    }
}
