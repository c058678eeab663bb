package io.github.goals4j.cli;

import io.github.goals4j.cli.input.Input;
import io.github.goals4j.cli.input.InputFormat;
import io.github.goals4j.cli.input.Inputs;
import io.github.goals4j.cli.input.Reading;
import io.github.goals4j.cli.table.Dates;
import io.github.goals4j.cli.terminal.Shell;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said about inputs. */
final class InputOptions {

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "What the files are, if their names do not tell: ${COMPLETION-CANDIDATES}.")
    private @Nullable InputFormat format;

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "What standard input is called; the ending tells its format.")
    private @Nullable String standardInputName;

    @Option(
            names = "--progress",
            paramLabel = "WHEN",
            description = "How far a long reading has come: auto (on a terminal), always or never.")
    private When progress = When.AUTO;

    @Option(
            names = "--column",
            paramLabel = "PROPERTY=COLUMN",
            description = "Which column of a table holds what, by letter or header: --column title=C. Repeatable.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description =
                    "How 3/4/2027 is meant in a table: dmy (3 April) or mdy (4 March); with iso, as usual, it is refused.")
    private Dates dates = Dates.ISO;

    List<Input> find(List<String> names, Shell shell) throws IOException {
        return new Inputs(shell.in(), Optional.ofNullable(format), Optional.ofNullable(standardInputName)).find(names);
    }

    /** The bar goes to standard error, so what matters is who reads that. */
    boolean showsProgress(Shell shell) {
        return switch (progress) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> shell.isTerminal("err") && !shell.environment("TERM").equals("dumb");
        };
    }

    Reading reading(Consumer<String> notices, LongConsumer progress) {
        return new Reading(columns, dates, Reading.UNTYPED, false, notices, progress);
    }

    /** Reading that gives all of a table or nothing. */
    Reading whole(String type, boolean goalsOnly, Consumer<String> notices) {
        return new Reading(columns, dates, type, !goalsOnly, notices, read -> {});
    }
}
