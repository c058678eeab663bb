package io.github.goals4j.cli;

import io.github.goals4j.cli.terminal.Shell;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command as a whole. */
@Command(
        name = "goals",
        description = "Checks how SMART goals are, and shows, explains and converts them.",
        mixinStandardHelpOptions = true,
        version = "goals 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
final class Goals {

    private Goals() {}

    static CommandLine commandLine(Shell shell) {
        return new CommandLine(new Goals()).addSubcommand(new CheckCommand(shell));
    }
}
