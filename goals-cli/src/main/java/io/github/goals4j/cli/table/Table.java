package io.github.goals4j.cli.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows one after another, as spreadsheets write them. */
public final class Table {

    private static final int LONGEST_HEADER = 1 << 16;
    /** No cell has more characters. */
    public static final int LONGEST_CELL = 1 << 20;

    private final Iterator<Row> rows;
    private long number;
    private long line;
    /** Where the cell begins that comes next. */
    private long cellLine;

    private long cellColumn;

    /**
     * Opens a table.
     *
     * @param in its characters
     * @throws IOException if they cannot be read
     */
    public Table(Reader in) throws IOException {
        BufferedReader text = new BufferedReader(in, LONGEST_HEADER);
        char separator = separator(text);
        rows = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(new Rows(), text)
                .iterator();
    }

    /**
     * The next row.
     *
     * @return null at the end
     * @throws IOException if the characters cannot be read
     * @throws BrokenTableException if what follows is no table; nothing can be read after that
     */
    public @Nullable Row next() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException broken) {
            throw new BrokenTableException(number, cellLine, cellColumn, isTooLong(broken), broken);
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    /** FastCSV tells its two refusals apart in words alone. */
    private static boolean isTooLong(CsvParseException broken) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            if (String.valueOf(at.getMessage()).contains("maximum buffer size")) {
                return true;
            }
        }
        return false;
    }

    /** The sign between cells that the first row uses most; spreadsheets may also name it in a row of its own. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        StringBuilder row = new StringBuilder();
        boolean quoted = false;
        for (int c = text.read(); c >= 0 && row.length() < LONGEST_HEADER - 1; c = text.read()) {
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            if (!quoted) {
                row.append((char) c);
            }
        }
        text.reset();
        if (row.length() == "sep=;".length() && row.indexOf("sep=") == 0) {
            return row.charAt(4);
        }
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            most = count(row, candidate) > count(row, most) ? candidate : most;
        }
        return most;
    }

    private static long count(CharSequence text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** Makes rows of what FastCSV finds, and keeps count of columns. */
    private final class Rows extends AbstractBaseCsvCallbackHandler<Row> {

        private List<Cell> cells = new ArrayList<>();

        @Override
        protected void handleBegin(long startingLineNumber) {
            number++;
            line = startingLineNumber;
            cells = new ArrayList<>();
            cellLine = startingLineNumber;
            cellColumn = 1;
        }

        @Override
        protected void handleField(int index, char[] buffer, int from, int length, boolean quoted) {
            String written = new String(buffer, from, length);
            cells.add(new Cell(Row.letters(index) + number, written, cellLine, cellColumn, quoted));
            int lastBreak = written.lastIndexOf('\n');
            String lastLine = written.substring(lastBreak + 1);
            long inQuotes = quoted ? 1 + count(lastLine, '"') : 0;
            cellLine += count(written, '\n');
            cellColumn = (lastBreak < 0 ? cellColumn + (quoted ? 1 : 0) : 1) + lastLine.length() + inQuotes + 1;
        }

        @Override
        protected Row buildRecord() {
            return new Row(number, line, cells);
        }
    }
}
