package io.github.goals4j.cli;

import static java.util.Objects.requireNonNull;

import io.github.goals4j.cli.terminal.Shell;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command as a whole. */
@Command(
        name = "goals",
        mixinStandardHelpOptions = true,
        version = "goals 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "Says how SMART goals are: specific, measurable, achievable, relevant, time-bound. Offline; nothing leaves",
            "this machine.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Begin with one of these:",
            "  goals check team.csv                     judge a file: txt, md, csv, tsv, json, jsonl, or a folder",
            "  echo \"Pass the exam by June\" | goals -   judge one sentence",
            "  goals explain time-bound.vague           why a rule says what it says",
            "  goals report team.csv -o team.html       a page to share",
            "  goals catalog                            twelve example goals, each worked through",
            "",
            "Marks: ● met  ◐ partly  ○ missing (with --ascii: + ~ -)",
            "Exit code: 0 fine; 1 goals fall short (--fail-on); 2 wrong usage, unreadable input or a fault of ours;",
            "130 interrupted."
        })
final class Goals implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    private Goals(Shell shell) {
        this.shell = shell;
    }

    static CommandLine commandLine(Shell shell) {
        return new CommandLine(new Goals(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new ExplainCommand(shell))
                .addSubcommand(new CatalogCommand(shell))
                .addSubcommand(new StartCommand(shell))
                .addSubcommand(new DraftCommand(shell))
                .addSubcommand(new ReportCommand(shell))
                .addSubcommand(new ConvertCommand(shell))
                .addSubcommand(new SchemaCommand(shell))
                .addSubcommand(new CompletionCommand(shell));
    }

    /** Without a command there is nothing to do; the help goes where complaints go. */
    @Override
    public Integer call() {
        shell.err().print(requireNonNull(spec).commandLine().getUsageMessage());
        return Exit.TROUBLE;
    }
}
