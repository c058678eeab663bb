package io.github.goals4j.cli;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.cli.input.OwnTypes;
import io.github.goals4j.cli.table.GoalCells;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.smart.GoalDraft;
import io.github.goals4j.smart.SmartAnalyzer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goals draft}. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = "Makes a typed goal of a sentence: its numbers become a measure, its date the due date.",
        footer = {
            "",
            "What the sentence leaves open is named on standard error.",
            "",
            "  ${ROOT-COMMAND-NAME} draft \"Cut reruns from 6 %% to 3 %% by Q3 2027\" > reruns.json"
        })
final class DraftCommand implements Callable<Integer> {

    private static final String UNTOLD_ID = "draft";

    private final Shell shell;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The goal in words.")
    private List<String> words = List.of();

    @Option(names = "--id", paramLabel = "ID", description = "What the goal is called in your files (default: draft).")
    private @Nullable String id;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Its type (default: professional-development); ${ROOT-COMMAND-NAME} catalog shows them.")
    private @Nullable String type;

    @Option(names = "--today", paramLabel = "DATE", description = "The day that counts as today, as YYYY-MM-DD.")
    private @Nullable LocalDate today;

    DraftCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = today == null ? LocalDate.now(shell.clock()) : today;
        try {
            GoalDraft draft = SmartAnalyzer.english().draft(String.join(" ", words), day);
            Goal goal = draft.toBuilder()
                    .id(id == null ? UNTOLD_ID : id)
                    .type(type == null ? GoalType.PROFESSIONAL_DEVELOPMENT : GoalType.of(GoalCells.code("type", type)))
                    .build();
            OwnTypes.told(goal.type()).ifPresent(told -> shell.err().println("goals: --type: " + Printable.of(told)));
            Page page = new Page(shell.out());
            page.text(GoalJson.strict().indented().goal().write(goal));
            page.flush();
            tellMissing(draft);
            return Exit.FINE;
        } catch (InvalidGoalException | IllegalArgumentException refused) {
            throw new UsageException(Printable.of(String.valueOf(refused.getMessage())));
        }
    }

    private void tellMissing(GoalDraft draft) {
        String missing = draft.missing().stream()
                .filter(property -> id == null || !property.equals("id"))
                .filter(property -> type == null || !property.equals("type"))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            shell.err()
                    .println(
                            "goals: the sentence does not tell " + missing + ". Look at them before you use the goal.");
        }
    }
}
