package io.github.goals4j.cli;

import io.github.goals4j.cli.terminal.Shell;

/** Starts the command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args what was typed after {@code goals}
     */
    public static void main(String... args) {
        System.exit(new Run(Shell.system()).of(args));
    }
}
