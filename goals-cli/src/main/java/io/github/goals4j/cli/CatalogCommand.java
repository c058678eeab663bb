package io.github.goals4j.cli;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.cli.output.Destination;
import io.github.goals4j.cli.page.CatalogPage;
import io.github.goals4j.cli.terminal.Invocation;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.examples.GoalCatalog;
import io.github.goals4j.json.GoalJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goals catalog}. */
@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        description = "Shows the example goals: all of them, one, or those about some words.",
        footer = {
            "",
            "  ${ROOT-COMMAND-NAME} catalog 9",
            "  ${ROOT-COMMAND-NAME} catalog turnaround",
            "  ${ROOT-COMMAND-NAME} catalog --level entry",
            "  ${ROOT-COMMAND-NAME} catalog --format html -o catalog.html"
        })
final class CatalogCommand implements Callable<Integer> {

    private enum Form {
        TEXT,
        JSON,
        HTML
    }

    private static final String NUMBER = "[0-9]{1,9}";

    private final Shell shell;

    @Parameters(
            arity = "0..*",
            paramLabel = "NUMBER|WORDS",
            description = "The number of an example, or words to look for.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only this type, for example quality-and-compliance.")
    private @Nullable String type;

    @Option(names = "--level", paramLabel = "LEVEL", description = "Only this level: entry, mid or senior.")
    private @Nullable CareerLevel level;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (default), json or html: a page to look at, with the plain and the worked wordings.")
    private Form format = Form.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the answer goes; otherwise to standard output.")
    private @Nullable Path output;

    @Mixin
    private final LookOptions lookOptions = new LookOptions();

    CatalogCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        GoalCatalog catalog =
                GoalCatalog.medicalTechnologist().in(lookOptions.words().locale());
        List<GoalTemplate> found = found(catalog);
        try (Destination destination = output == null ? Destination.stream(shell.out()) : Destination.file(output)) {
            if (format == Form.HTML) {
                new CatalogPage(catalog, found, lookOptions.words()).write(destination.text());
            } else {
                destination.text().write(written(catalog, found));
            }
            destination.finish();
        }
        return Exit.FINE;
    }

    private String written(GoalCatalog catalog, List<GoalTemplate> found) {
        Page page = new Page(shell.out());
        if (format == Form.JSON) {
            page.text(GoalJson.strict().indented().catalog().write(found));
        } else if (found.size() == 1 && !words.isEmpty()) {
            new CatalogText(lookOptions.look(shell, output == null), page).one(catalog.example(found.get(0)));
        } else {
            new CatalogText(lookOptions.look(shell, output == null), page).all(catalog, found);
        }
        return page.toString();
    }

    private List<GoalTemplate> found(GoalCatalog catalog) {
        String asked = String.join(" ", words);
        List<GoalTemplate> found = asked.isEmpty()
                ? catalog.all()
                : asked.matches(NUMBER) ? List.of(byNumber(catalog, asked)) : catalog.search(asked);
        Optional<GoalType> wanted = Optional.ofNullable(type).map(CatalogCommand::wellKnown);
        found = found.stream()
                .filter(each -> wanted.isEmpty() || each.type().equals(wanted.get()))
                .filter(each -> level == null || each.careerLevels().contains(level))
                .toList();
        if (found.isEmpty()) {
            throw new UsageException("no example goal has to do with that. All of them: " + Invocation.of("catalog"));
        }
        return found;
    }

    static GoalTemplate byNumber(GoalCatalog catalog, String number) {
        return Optional.of(number)
                .filter(digits -> digits.matches(NUMBER))
                .map(Integer::valueOf)
                .flatMap(catalog::byNumber)
                .orElseThrow(() -> new UsageException("there is no example " + number + ". They are numbered from 1 to "
                        + catalog.all().size() + ": " + Invocation.of("catalog")));
    }

    private static GoalType wellKnown(String code) {
        return Choice.of("the type ", GoalType.wellKnown(), GoalType::code, code);
    }
}
