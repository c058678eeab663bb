package io.github.goals4j.cli.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.goals4j.Goal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes goals as rows: all columns, in the order of the properties, so that nothing is lost. */
public final class TableWriter {

    /** Without it, spreadsheets on Windows take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter out;

    /**
     * Begins a table with the names of its columns.
     *
     * @param writer gets the rows; stays open
     * @param separator the sign between cells
     * @param marked whether a byte order mark goes first
     * @throws IOException if nothing can be written
     */
    public TableWriter(Writer writer, char separator, boolean marked) throws IOException {
        writer.write(marked ? BYTE_ORDER_MARK : "");
        out = CsvWriter.builder().fieldSeparator(separator).build(writer);
        out.writeRecord(Column.all().stream().map(Column::property).toList());
    }

    /**
     * Writes a goal.
     *
     * @param goal what to write
     * @throws IOException if it cannot be written
     */
    public void write(Goal goal) throws IOException {
        Map<String, String> cells = GoalCells.of(goal);
        List<String> row = new ArrayList<>();
        for (Column column : Column.all()) {
            String cell = cells.getOrDefault(column.property(), "");
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(cell)) {
                throw new IOException("the " + column.property() + " of " + goal.id()
                        + " holds half a character, which only JSON can write");
            }
            row.add(Formulas.defused(cell));
        }
        try {
            out.writeRecord(row);
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    /**
     * Hands on all rows.
     *
     * @throws IOException if they cannot be written
     */
    public void finish() throws IOException {
        out.flush();
    }
}
