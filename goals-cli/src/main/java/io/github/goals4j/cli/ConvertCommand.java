package io.github.goals4j.cli;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.cli.input.Document;
import io.github.goals4j.cli.input.Entry;
import io.github.goals4j.cli.input.Input;
import io.github.goals4j.cli.input.InputFormat;
import io.github.goals4j.cli.input.Item;
import io.github.goals4j.cli.input.OwnTypes;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.output.Destination;
import io.github.goals4j.cli.table.GoalCells;
import io.github.goals4j.cli.terminal.Invocation;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.json.GoalJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goals convert}. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Turns JSON, JSON Lines and tables into one another. What would be lost is refused.",
        footer = {
            "",
            "A table has a column for each property; nested parts stand in their cell as JSON. A cell that a "
                    + "spreadsheet could take for a formula gets an apostrophe, which reading takes off again. "
                    + "What is there already is replaced, but never the file that is read.",
            "",
            "  ${ROOT-COMMAND-NAME} convert team.json -o team.csv",
            "  ${ROOT-COMMAND-NAME} convert plan.csv --type quality-and-compliance -o plan.json"
        })
final class ConvertCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", description = "A file of goals; - is standard input.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the goals go; its ending says the format.")
    private @Nullable Path output;

    @Option(names = "--to", paramLabel = "FORMAT", description = "json, jsonl, csv or tsv, if no file name tells.")
    private @Nullable InputFormat to;

    @Option(names = "--type", paramLabel = "TYPE", description = "The type of goals in a table that does not say it.")
    private String type = "";

    @Option(names = "--goals-only", description = "Leave out what belongs to no goal: owner, feedback, other columns.")
    private boolean goalsOnly;

    @Mixin
    private final InputOptions inputOptions = new InputOptions();

    ConvertCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Input input = inputOptions.find(List.of(file), shell).get(0);
        InputFormat format = target();
        Path target = output;
        if (target != null) {
            Input.mustNotBe(List.of(input), target);
        }
        try (Destination destination = output == null ? Destination.stream(shell.out()) : Destination.file(output)) {
            if (!type.isEmpty()) {
                OwnTypes.told(GoalType.of(GoalCells.code("type", type))).ifPresent(told -> notice("--type: " + told));
            }
            boolean read = input.format() == InputFormat.JSON
                    ? copyDocument(input, format, destination.text())
                    : copyGoals(input, format, destination.text());
            if (read) {
                destination.finish();
            }
            return read ? Exit.FINE : Exit.TROUBLE;
        } catch (InvalidGoalException invalid) {
            throw new UsageException(Printable.of(String.valueOf(invalid.getMessage())));
        }
    }

    private InputFormat target() {
        Path file = output;
        return Optional.ofNullable(to)
                .or(() -> file == null ? Optional.empty() : InputFormat.of(file.toString()))
                .orElseThrow(() -> new UsageException((file == null ? "" : file + ": ")
                        + "goals are converted into json, jsonl, csv and tsv. Say -o FILE.csv, or --to csv."));
    }

    /** A document stays what it is: a plan, a list or a goal. Other formats hold goals and nothing else. */
    private boolean copyDocument(Input input, InputFormat format, Writer out) throws IOException {
        Optional<Document> read = input.document(this::complain);
        if (read.isEmpty()) {
            return false;
        }
        Document document = read.get();
        List<String> beyond = document.beyondGoals();
        if (format == InputFormat.JSON && !goalsOnly) {
            GoalJson json = GoalJson.strict().indented();
            List<Goal> goals = document.plan().goals();
            out.write(
                    switch (document.kind()) {
                        case PLAN -> json.plan().write(document.plan());
                        case GOALS -> json.goals().write(goals);
                        case GOAL -> json.goal().write(goals.get(0));
                    });
            return true;
        }
        if (!beyond.isEmpty() && !goalsOnly) {
            throw new UsageException(
                    "%s has no place for %s of the plan. Leave it out with --goals-only, or stay with json."
                            .formatted(format, String.join(", ", beyond)));
        }
        GoalFile target = GoalFile.of(format, out);
        for (Goal goal : document.plan().goals()) {
            target.write(goal);
        }
        target.finish();
        return true;
    }

    private boolean copyGoals(Input input, InputFormat format, Writer out) throws IOException {
        if (input.format() == InputFormat.TEXT || input.format() == InputFormat.MARKDOWN) {
            throw new UsageException(
                    "a text is not a typed goal yet. " + Invocation.of("draft TEXT") + " makes one of a sentence.");
        }
        GoalFile target = GoalFile.of(format, out);
        boolean read = true;
        try (Stream<Item> items = input.items(inputOptions.whole(type, goalsOnly, this::notice))) {
            for (Iterator<Item> each = items.iterator(); each.hasNext(); ) {
                Item item = each.next();
                if (item instanceof Entry entry) {
                    target.write(entry.goal().orElseThrow());
                } else if (item instanceof Unreadable problem) {
                    complain(problem);
                    read = false;
                }
            }
        }
        target.finish();
        return read;
    }

    private void complain(Unreadable problem) {
        notice(problem.source() + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
    }

    private void notice(String text) {
        shell.err().println("goals: " + Printable.of(text));
    }
}
