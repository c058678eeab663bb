package io.github.goals4j.cli.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number its number, as a spreadsheet counts: a row may take several lines
 * @param line the line of the file that it begins in
 * @param cells its cells, from A on
 */
public record Row(long number, long line, List<Cell> cells) {

    /**
     * A cell.
     *
     * @param index which, from 0
     * @return an empty one if the row is shorter
     */
    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : new Cell(letters(index) + number, "", line, 1, false);
    }

    /**
     * Whether nothing is in it.
     *
     * @return {@code true} if all cells are blank
     */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }

    /** A, B … Z, AA, AB … */
    static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
