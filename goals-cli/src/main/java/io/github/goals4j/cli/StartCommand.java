package io.github.goals4j.cli;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.MeasureSketch;
import io.github.goals4j.cli.table.TableWriter;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.examples.GoalCatalog;
import io.github.goals4j.json.GoalJson;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goals start}. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Starts a goal of your own from an example; what only you can say is marked ‹like this?›.",
        footer = {
            "",
            "  ${ROOT-COMMAND-NAME} start 9 --level entry > tat.json",
            "  ${ROOT-COMMAND-NAME} start 9 --format markdown"
        })
final class StartCommand implements Callable<Integer> {

    private enum Form {
        JSON,
        CSV,
        MARKDOWN
    }

    private static final String HOW =
            "How: ‹with which steps, hours or helpers?›.\nWhy: so that ‹what gets better, for whom?›.";

    private final Shell shell;

    @Parameters(
            paramLabel = "NUMBER",
            description = "The number of an example; ${ROOT-COMMAND-NAME} catalog lists them.")
    private String number = "";

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "The level that the goal is for: entry, mid or senior.")
    private @Nullable CareerLevel level;

    @Option(names = "--id", paramLabel = "ID", description = "What the goal is called in your files.")
    private @Nullable String id;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "json (default), csv or markdown.")
    private Form format = Form.JSON;

    StartCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        GoalTemplate template = CatalogCommand.byNumber(GoalCatalog.medicalTechnologist(), number);
        Goal goal;
        try {
            goal = goal(template);
        } catch (InvalidGoalException refused) {
            throw new UsageException(String.valueOf(refused.getMessage()));
        }
        Page page = new Page(shell.out());
        switch (format) {
            case JSON -> page.text(GoalJson.strict().indented().goal().write(goal));
            case CSV -> page.text(csv(goal));
            case MARKDOWN -> page.text(markdown(template, goal));
        }
        page.flush();
        return Exit.FINE;
    }

    private Goal goal(GoalTemplate template) {
        String name = id == null ? template.slug() : id;
        Goal started = template.start(name).build();
        return started.toBuilder()
                .title(template.title() + ": ‹from what to what?› by ‹by when?›")
                .description(HOW + measures(template))
                .careerLevel(level == null ? started.careerLevel() : Optional.of(level))
                .build();
    }

    /** A sketch has no numbers, so it cannot be a measure yet. */
    private static String measures(GoalTemplate template) {
        return template.measures().stream()
                .map(StartCommand::said)
                .collect(
                        Collectors.joining(";", template.measures().isEmpty() ? "" : "\nMeasures to choose from:", ""));
    }

    private static String said(MeasureSketch sketch) {
        return " " + sketch.name() + " (" + sketch.unit() + "), from ‹today?› to ‹which number?›";
    }

    private static String csv(Goal goal) throws IOException {
        StringWriter text = new StringWriter();
        TableWriter table = new TableWriter(text, ',', true);
        table.write(goal);
        table.finish();
        return text.toString();
    }

    /** The goal is the one line that is read back as a goal; notes stand in a block, which is passed over. */
    private static String markdown(GoalTemplate template, Goal goal) {
        StringBuilder text = new StringBuilder("## ").append(template.title()).append("\n\n");
        text.append("- [ ] ").append(goal.title()).append(". ");
        text.append(HOW.replace('\n', ' ')).append("\n\n```text\n");
        text.append("Type: ").append(goal.type().displayName()).append('\n');
        goal.careerLevel()
                .ifPresent(each ->
                        text.append("Level: ").append(each.displayName()).append('\n'));
        template.measures()
                .forEach(each ->
                        text.append("Measure to choose:").append(said(each)).append('\n'));
        goal.milestones()
                .forEach(each -> text.append("Step: ").append(each.title()).append(", by ‹by when?›\n"));
        return text.append("```\n").toString();
    }
}
