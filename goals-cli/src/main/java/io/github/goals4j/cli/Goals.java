package io.github.goals4j.cli;

import static java.util.Objects.requireNonNull;

import io.github.goals4j.cli.terminal.Invocation;
import io.github.goals4j.cli.terminal.Shell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
            "Says how SMART goals are: specific, measurable, achievable, relevant, time-bound. Offline; nothing leaves "
                    + "this machine.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Begin with one of these:",
            "  ${ROOT-COMMAND-NAME} check team.csv",
            "      judge a file: txt, md, csv, tsv, json, jsonl, or a folder",
            "  echo \"Pass the exam by June\" | ${ROOT-COMMAND-NAME} -",
            "      judge one sentence",
            "  ${ROOT-COMMAND-NAME} explain time-bound.vague",
            "      why a rule says what it says",
            "  ${ROOT-COMMAND-NAME} report team.csv -o team.html",
            "      a page to share",
            "  ${ROOT-COMMAND-NAME} catalog",
            "      twelve example goals, each worked through",
            "",
            "What a command can do: ${ROOT-COMMAND-NAME} check --help",
            "Marks: ● met  ◐ partly  ○ missing (with --ascii: + ~ -)",
            "Exit code: 0 fine; 1 goals fall short (--fail-on); 2 wrong usage, unreadable input or a fault of ours; "
                    + "130 interrupted."
        })
final class Goals implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    private Goals(Shell shell) {
        this.shell = shell;
    }

    private static Map<String, Function<Shell, Object>> commands() {
        Map<String, Function<Shell, Object>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("catalog", CatalogCommand::new);
        commands.put("start", StartCommand::new);
        commands.put("draft", DraftCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /** The whole command. */
    static CommandLine commandLine(Shell shell) {
        CommandLine line = new CommandLine(new Goals(shell));
        commands().forEach((name, command) -> line.addSubcommand(name, command.apply(shell)));
        return set(line);
    }

    /** As much of the command as one call needs: looking through the options of all others would take longer than a goal. */
    static CommandLine commandLine(Shell shell, String name) {
        Function<Shell, Object> command = commands().get(name);
        return command == null
                ? commandLine(shell)
                : set(new CommandLine(new Goals(shell)).addSubcommand(name, command.apply(shell)));
    }

    private static CommandLine set(CommandLine line) {
        line.setCommandName(Invocation.name());
        Choice.readIn(line);
        line.getSubcommands().values().forEach(each -> {
            // The options follow one by one anyhow.
            each.getCommandSpec().usageMessage().abbreviateSynopsis(true);
            each.getCommandSpec().version(line.getCommandSpec().version());
        });
        return line;
    }

    static Set<String> names() {
        return commands().keySet();
    }

    static boolean isCommand(String name) {
        return commands().containsKey(name);
    }

    /** Without a command there is nothing to do; the help goes where complaints go. */
    @Override
    public Integer call() {
        shell.err().print(requireNonNull(spec).commandLine().getUsageMessage());
        return Exit.TROUBLE;
    }
}
