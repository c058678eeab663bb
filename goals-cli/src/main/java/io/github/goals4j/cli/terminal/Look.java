package io.github.goals4j.cli.terminal;

import io.github.goals4j.Verdict;

/**
 * How results look on a screen.
 *
 * @param colored whether escape sequences may be used
 * @param ascii whether our own signs keep to ASCII
 * @param columns how wide a line may get
 */
public record Look(boolean colored, boolean ascii, int columns) {

    /**
     * A text in an ink.
     *
     * @param ink how it stands out
     * @param text what is written
     * @return the text alone where there is no colour
     */
    public String ink(Ink ink, String text) {
        return !colored || ink == Ink.PLAIN || text.isEmpty()
                ? text
                : "\u001b[" + ink.code() + "m" + text + "\u001b[0m";
    }

    /**
     * The sign of a verdict.
     *
     * @param verdict the verdict
     * @return one column wide
     */
    public String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> ascii ? "+" : "●";
            case PARTLY -> ascii ? "~" : "◐";
            case MISSING -> ascii ? "-" : "○";
        };
    }

    /**
     * The ink of a verdict.
     *
     * @param verdict the verdict
     * @return how its sign stands out
     */
    public static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case MET -> Ink.GOOD;
            case PARTLY -> Ink.FAIR;
            case MISSING -> Ink.POOR;
        };
    }

    /**
     * What underlines a stretch of text.
     *
     * @param columns how long it is
     * @return a line of that length
     */
    public String underline(int columns) {
        return (ascii ? "^" : "━").repeat(columns);
    }

    /**
     * Our own words, with signs that this screen has.
     *
     * @param text a message of the command
     * @return the text, in ASCII as far as its letters are
     */
    public String said(String text) {
        return ascii ? text.replace("…", "...").replace("–", "-").replace("·", "-") : text;
    }

    /**
     * What stands for words left out.
     *
     * @return three dots
     */
    public String ellipsis() {
        return ascii ? "..." : "…";
    }
}
