package io.github.goals4j.cli;

import io.github.goals4j.cli.input.Input;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.output.Destination;
import io.github.goals4j.cli.page.ReportPage;
import io.github.goals4j.cli.terminal.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goals report}. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Makes a page to look at, to print and to share: one file, which loads and runs nothing.",
        footer = {"", "  ${ROOT-COMMAND-NAME} report team.csv -o team.html"})
final class ReportCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders of goals; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the page goes; otherwise to standard output.")
    private @Nullable Path output;

    @Mixin
    private final InputOptions inputOptions = new InputOptions();

    @Mixin
    private final JudgeOptions judgeOptions = new JudgeOptions();

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "The language of the page: en or de.")
    private String language = "en";

    ReportCommand(Shell shell) {
        this.shell = shell;
    }

    /** A page was asked for, not a verdict: goals that fall short are no reason to fail. */
    @Override
    public Integer call() throws IOException {
        List<Input> inputs = inputOptions.find(files, shell);
        Checking checking = new Checking(shell, inputOptions, judgeOptions);
        Path file = output;
        if (file != null) {
            Input.mustNotBe(inputs, file);
        }
        try (Destination destination = output == null ? Destination.stream(shell.out()) : Destination.file(output)) {
            LocalDate today = LocalDate.now(judgeOptions.clock(shell));
            Tally tally = checking.run(inputs, new ReportPage(destination.text(), LookOptions.words(language), today));
            destination.finish();
            if (tally.unreadable() > 0) {
                shell.err()
                        .println("goals: " + LookOptions.words("en").count("unreadable", tally.unreadable())
                                + "; the page says which. Everything else is in it.");
                return Exit.TROUBLE;
            }
            return Exit.FINE;
        }
    }
}
