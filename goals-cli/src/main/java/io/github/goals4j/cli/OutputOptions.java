package io.github.goals4j.cli;

import io.github.goals4j.cli.input.Input;
import io.github.goals4j.cli.output.Destination;
import io.github.goals4j.cli.output.OutputFormat;
import io.github.goals4j.cli.output.OutputStyle;
import io.github.goals4j.cli.output.Outputs;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.cli.terminal.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said about the results: in which forms, and where they go. */
final class OutputOptions {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            description = "text (default), compact, json, jsonl, sarif, junit, github or markdown. Repeatable, "
                    + "each with a file of its own: --format text --format sarif=out.sarif")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the format without a file goes; otherwise to standard output.")
    private @Nullable Path output;

    @Option(
            names = {"-q", "--quiet"},
            description = "Only what falls short.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also notes, and the words that each verdict rests on.")
    private boolean verbose;

    private record Wanted(OutputFormat format, Optional<Path> file) {}

    Outputs open(List<Input> inputs, Shell shell, LookOptions lookOptions) throws IOException {
        List<Wanted> wanted = wanted();
        for (Wanted each : wanted) {
            if (each.file().isPresent()) {
                Input.mustNotBe(inputs, each.file().get());
            }
        }
        Words words = lookOptions.words();
        Outputs outputs = new Outputs();
        try {
            for (Wanted each : wanted) {
                Destination destination =
                        each.file().isPresent() ? Destination.file(each.file().get()) : Destination.stream(shell.out());
                boolean toStandardOutput = each.file().isEmpty();
                OutputStyle style = new OutputStyle(lookOptions.look(shell, toStandardOutput), words, quiet, verbose);
                outputs.add(style, each.format(), destination);
            }
            return outputs;
        } catch (IOException | RuntimeException problem) {
            outputs.close();
            throw problem;
        }
    }

    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        for (String each : formats.isEmpty() ? List.of("text") : formats) {
            int sign = each.indexOf('=');
            if (sign == each.length() - 1) {
                throw new UsageException("--format " + each + " must be followed by the name of a file.");
            }
            Optional<Path> file =
                    sign < 0 ? Optional.ofNullable(output) : Optional.of(Path.of(each.substring(sign + 1)));
            wanted.add(new Wanted(format(sign < 0 ? each : each.substring(0, sign)), file));
        }
        long together = wanted.stream().map(Wanted::file).distinct().count();
        if (together < wanted.size()) {
            throw new UsageException(
                    "two formats would go to the same place. Give each a file: --format text --format sarif=out.sarif");
        }
        return wanted;
    }

    private static OutputFormat format(String name) {
        return Choice.of("the format ", List.of(OutputFormat.values()), OutputFormat::toString, name);
    }
}
