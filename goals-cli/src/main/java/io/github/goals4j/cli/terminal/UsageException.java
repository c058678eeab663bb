package io.github.goals4j.cli.terminal;

/** Something that the caller of the command has to change. The message says what, as a whole sentence. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a call.
     *
     * @param message what to do, for example {@code no such file: team.csv. Nothing was checked.}
     */
    public UsageException(String message) {
        super(message);
    }
}
