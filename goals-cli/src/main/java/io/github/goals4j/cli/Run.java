package io.github.goals4j.cli;

import io.github.goals4j.cli.input.Inputs;
import io.github.goals4j.cli.terminal.ClosedPipe;
import io.github.goals4j.cli.terminal.DidYouMean;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Reason;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** One run of the command: whatever happens in it ends in one of the exit codes. */
final class Run {

    /** Where nobody says how wide the screen is. */
    private static final int USUAL_COLUMNS = 80;

    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    private final Shell shell;

    Run(Shell shell) {
        this.shell = shell;
    }

    int of(String... given) {
        String[] args = withCommand(given);
        CommandLine line = Goals.commandLine(shell, args.length == 0 ? "" : args[0]);
        line.setOut(new PrintWriter(shell.out(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(
                shell.isTerminal("out") ? Math.min(WIDEST, Math.max(NARROWEST, shell.columns())) : USUAL_COLUMNS);
        line.setParameterExceptionHandler((problem, all) -> usage(problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> ended(problem, args));
        try {
            return line.execute(args);
        } catch (RuntimeException | Error problem) {
            return ended(problem, args);
        }
    }

    /** What is no command is a file to check; help may also be asked for in a word. */
    private static String[] withCommand(String... args) {
        if (args.length > 0 && args[0].equals("help")) {
            List<String> asked = new ArrayList<>(List.of(args).subList(1, args.length));
            asked.add("--help");
            return asked.toArray(String[]::new);
        }
        if (args.length == 0 || Goals.isCommand(args[0]) || !isInput(args[0])) {
            return args;
        }
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(Arrays.asList(args));
        return all.toArray(String[]::new);
    }

    private static boolean isInput(String name) {
        return name.equals("-") || new File(name).exists();
    }

    private int usage(CommandLine.ParameterException problem) {
        shell.err().println("goals: " + Printable.of(told(problem)));
        shell.err()
                .println("How it is meant: "
                        + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.TROUBLE;
    }

    private static String told(CommandLine.ParameterException problem) {
        if (problem instanceof CommandLine.UnmatchedArgumentException surplus && !surplus.isUnknownOption()) {
            String first = surplus.getUnmatched().get(0);
            return surplus.getCommandLine().getParent() == null
                    ? "there is no command and no file called \"%s\".%s Nothing was checked.%s"
                            .formatted(first, DidYouMean.question(Goals.names(), first), Inputs.forSentence(first))
                    : "there is nothing to do with \"" + first + "\".";
        }
        if (problem instanceof CommandLine.UnmatchedArgumentException surplus) {
            String option = surplus.getUnmatched().get(0);
            return "there is no option %s.%s Nothing was done."
                    .formatted(
                            option,
                            DidYouMean.question(
                                    surplus.getCommandLine()
                                            .getCommandSpec()
                                            .optionsMap()
                                            .keySet(),
                                    option));
        }
        if (problem instanceof CommandLine.MissingParameterException missing) {
            CommandLine.Model.ArgSpec first = missing.getMissing().get(0);
            String what = String.join(" ", first.description());
            return first instanceof CommandLine.Model.OptionSpec option
                    ? "%s must be followed by %s. %s".formatted(option.longestName(), first.paramLabel(), what)
                    : "%s must be given. %s".formatted(first.paramLabel(), what);
        }
        CommandLine.Model.ArgSpec arg = problem.getArgSpec();
        if (arg instanceof CommandLine.Model.OptionSpec option && arg.typeInfo().isMap()) {
            return "%s must be followed by %s. %s"
                    .formatted(option.longestName(), arg.paramLabel(), String.join(" ", arg.description()));
        }
        return String.valueOf(problem.getMessage());
    }

    private int ended(Throwable problem, String... args) {
        Throwable cause = problem.getCause();
        if (problem instanceof UncheckedIOException && cause != null) {
            return ended(cause, args);
        }
        if (problem instanceof ClosedPipe) {
            return Exit.FINE;
        }
        if (problem instanceof UsageException || problem instanceof IOException) {
            String told = problem instanceof IOException file ? Reason.withFile(file) : problem.getMessage();
            shell.err().println("goals: " + Printable.of(String.valueOf(told)));
            return Exit.TROUBLE;
        }
        shell.err()
                .println("goals: this is a fault of the command, not of your goals: "
                        + Printable.of(problem.toString()));
        if (List.of(args).contains("-v") || List.of(args).contains("--verbose")) {
            problem.printStackTrace(shell.err());
        } else {
            shell.err().println("Run it again with -v to see where, and report it, please.");
        }
        return Exit.TROUBLE;
    }
}
