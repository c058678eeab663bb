package io.github.goals4j.cli;

import io.github.goals4j.Severity;
import io.github.goals4j.cli.input.Entry;
import io.github.goals4j.cli.input.Input;
import io.github.goals4j.cli.input.Item;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judge;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.output.Outputs;
import io.github.goals4j.cli.terminal.Shell;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
        Judge judge = judgeOptions.judge(shell);
        List<Input> inputs = inputOptions.find(files, shell);
        Tally tally = new Tally();
        try (Outputs outputs = outputOptions.open(shell, lookOptions)) {
            for (Input input : inputs) {
                check(input, judge, tally, outputs);
            }
            outputs.end(tally);
        }
        return exit(tally);
    }

    private void check(Input input, Judge judge, Tally tally, Outputs outputs) throws IOException {
        try (Stream<Item> items = input.items(inputOptions.reading(this::notice, read -> {}))) {
            for (Iterator<Item> each = items.iterator(); each.hasNext(); ) {
                Item item = each.next();
                if (item instanceof Entry entry) {
                    Judged judged = judge.judge(entry);
                    tally.add(judged);
                    outputs.judged(judged);
                } else if (item instanceof Unreadable problem) {
                    tally.addUnreadable();
                    outputs.unreadable(problem);
                }
            }
        }
    }

    private void notice(String text) {
        shell.err().println("goals: " + text);
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
