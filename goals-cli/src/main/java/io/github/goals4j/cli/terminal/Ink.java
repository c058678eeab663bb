package io.github.goals4j.cli.terminal;

/** How a piece of text stands out. Never by colour alone: what is coloured also has a sign or a word. */
public enum Ink {
    /** As the text around it. */
    PLAIN(""),
    /** What the eye should find first. */
    STRONG("1"),
    /** What may be passed over. */
    FAINT("2"),
    /** Met. */
    GOOD("32"),
    /** Partly met, a warning. */
    FAIR("33"),
    /** Missing, an error. */
    POOR("31"),
    /** Worth knowing. */
    NOTE("36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
