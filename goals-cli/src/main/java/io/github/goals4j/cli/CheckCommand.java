package io.github.goals4j.cli;

import io.github.goals4j.Severity;
import io.github.goals4j.cli.input.Input;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.output.Outputs;
import io.github.goals4j.cli.terminal.Shell;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goals check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judges how SMART goals are, and says what would make them better.")
final class CheckCommand implements Callable<Integer> {

    private enum FailOn {
        ERROR,
        WARNING,
        INFO,
        NEVER
    }

    private final Shell shell;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders of goals; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The lightest finding that makes the exit code 1: error (default), warning, info or never.")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    @Mixin
    private final InputOptions inputOptions = new InputOptions();

    @Mixin
    private final JudgeOptions judgeOptions = new JudgeOptions();

    @Mixin
    private final LookOptions lookOptions = new LookOptions();

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = inputOptions.find(files, shell);
        Checking checking = new Checking(shell, inputOptions, judgeOptions);
        try (Outputs outputs = outputOptions.open(inputs, shell, lookOptions)) {
            return exit(checking.run(inputs, outputs));
        }
    }

    private int exit(Tally tally) {
        if (tally.unreadable() > 0) {
            return Exit.TROUBLE;
        }
        boolean failed = switch (failOn) {
            case NEVER -> false;
            case INFO -> tally.hasAtLeast(Severity.INFO);
            case WARNING -> tally.hasAtLeast(Severity.WARNING);
            case ERROR -> tally.hasAtLeast(Severity.ERROR);
        };
        return failed ? Exit.FINDINGS : Exit.FINE;
    }
}
