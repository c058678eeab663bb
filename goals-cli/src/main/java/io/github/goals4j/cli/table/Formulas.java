package io.github.goals4j.cli.table;

/** Keeps a spreadsheet from computing what somebody wrote: an apostrophe before it says that it is text. */
public final class Formulas {

    private Formulas() {}

    /**
     * Marks a text that a spreadsheet could take for a formula.
     *
     * @param text what the cell is to hold
     * @return what is written
     */
    public static String defused(String text) {
        return looksLikeFormula(text, 0) ? "'" + text : text;
    }

    /**
     * Takes the mark off again.
     *
     * @param cell what was written
     * @return what the cell holds
     */
    public static String restored(String cell) {
        return isDefused(cell) ? cell.substring(1) : cell;
    }

    /** Whether a mark stands before it. */
    static boolean isDefused(String cell) {
        return cell.startsWith("'") && looksLikeFormula(cell, 1);
    }

    /** Marks may also be meant as such: then one more stands before them. */
    private static boolean looksLikeFormula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && "=+-@\t\r".indexOf(text.charAt(at)) >= 0;
    }
}
