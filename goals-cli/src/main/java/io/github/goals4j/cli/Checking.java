package io.github.goals4j.cli;

import io.github.goals4j.cli.input.Entry;
import io.github.goals4j.cli.input.Input;
import io.github.goals4j.cli.input.Item;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judge;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.output.Output;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Progress;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** One pass over inputs: each goal is read, judged, counted and handed on before the next is read. */
final class Checking {

    private final Shell shell;
    private final InputOptions options;
    private final Judge judge;
    private final boolean isAnonymous;
    private final boolean showsProgress;
    private final Tally tally = new Tally();

    Checking(Shell shell, InputOptions options, JudgeOptions judgeOptions) {
        this.shell = shell;
        this.options = options;
        this.judge = judgeOptions.judge(shell);
        this.isAnonymous = judgeOptions.isAnonymous();
        this.showsProgress = options.showsProgress(shell);
    }

    /** Judges all goals; inputs without any are nobody's wish. */
    Tally run(List<Input> inputs, Output output) throws IOException {
        for (Input input : inputs) {
            run(input, output);
        }
        if (tally.goals() == 0 && tally.unreadable() == 0) {
            throw new UsageException("there is no goal in "
                    + String.join(
                            ", ",
                            inputs.stream()
                                    .map(input ->
                                            input.name().equals("-") ? "standard input" : Printable.of(input.name()))
                                    .toList())
                    + ". Nothing was checked.");
        }
        output.end(tally);
        return tally;
    }

    private void run(Input input, Output output) throws IOException {
        try (Progress progress = new Progress(shell, showsProgress);
                Stream<Item> items = input.items(
                        options.reading(this::notice, read -> progress.read(input.name(), read, input.size())))) {
            for (Iterator<Item> each = items.iterator(); each.hasNext(); ) {
                Item item = each.next();
                if (item instanceof Entry entry) {
                    Judged judged = judge.judge(entry);
                    tally.add(judged);
                    output.judged(judged);
                } else if (item instanceof Unreadable problem) {
                    tally.addUnreadable();
                    output.unreadable(judge.asAsked(problem));
                }
            }
        }
    }

    /** A notice may quote a cell, so there is none where nobody's words are to be shown. */
    private void notice(String text) {
        if (!isAnonymous) {
            shell.err().println("goals: " + Printable.of(text));
        }
    }
}
