package io.github.goals4j.cli.terminal;

/** How the command was called, so that what a hint says can be typed as it stands. */
public final class Invocation {

    /** What a name may consist of; anything else would have to be quoted, or could move the cursor. */
    private static final String PLAIN = "[A-Za-z0-9._/-]{1,40}";

    private static final String NAME = name(System.getProperty("goals.name", ""));

    private Invocation() {}

    /** {@return what was typed to start the command, for example {@code ./goals}; {@code goals} if nobody told} */
    public static String name() {
        return NAME;
    }

    /**
     * A call to type.
     *
     * @param rest what follows the name of the command
     * @return for example {@code ./goals explain}
     */
    public static String of(String rest) {
        return NAME + " " + rest;
    }

    static String name(String told) {
        return told.matches(PLAIN) ? told : "goals";
    }
}
