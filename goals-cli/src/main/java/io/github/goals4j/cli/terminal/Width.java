package io.github.goals4j.cli.terminal;

import org.jline.utils.WCWidth;

/**
 * How many columns a text takes on a screen: Asian full-width forms and emoji take two, marks that are drawn over others
 * none.
 */
public final class Width {

    private static final int JOINER = 0x200D;

    private Width() {}

    /**
     * The columns of a text.
     *
     * @param text a text of one line
     * @return how many columns it takes
     */
    public static int of(String text) {
        int columns = 0;
        boolean joined = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += joined ? 0 : Math.max(0, WCWidth.wcwidth(c));
            joined = c == JOINER;
            i += Character.charCount(c);
        }
        return columns;
    }

    /**
     * Cuts a text that is too wide.
     *
     * @param text a text of one line
     * @param columns how many it may take
     * @param ellipsis what stands for the rest
     * @return a text that fits
     */
    public static String cut(String text, int columns, String ellipsis) {
        if (of(text) <= columns) {
            return text;
        }
        int room = columns - of(ellipsis);
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            room -= Math.max(0, WCWidth.wcwidth(c));
            if (room < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end).stripTrailing() + ellipsis;
    }

    /**
     * Fills a text up with spaces.
     *
     * @param text a text of one line
     * @param columns how many it should take
     * @return a text of that width, or the text if it is wider
     */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
