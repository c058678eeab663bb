package io.github.goals4j.cli.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an input keeps its goals. */
public enum InputFormat {
    /** A goal, a list of goals or a plan. */
    JSON(List.of(".json")),
    /** A goal a line. */
    JSONL(List.of(".jsonl", ".ndjson")),
    /** A table, a goal a row. */
    CSV(List.of(".csv")),
    /** A table whose cells are parted by tabs. */
    TSV(List.of(".tsv")),
    /** A goal a line, in words. */
    TEXT(List.of(".txt")),
    /** A list in Markdown: headings and rules are passed over. */
    MARKDOWN(List.of(".md", ".markdown"));

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of strings
    private final List<String> endings;

    InputFormat(List<String> endings) {
        this.endings = endings;
    }

    /**
     * The format that a file name promises.
     *
     * @param name the name of a file
     * @return absent for another ending
     */
    public static Optional<InputFormat> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /**
     * All endings, for people.
     *
     * @return for example {@code .json, .jsonl, .csv}
     */
    public static String allEndings() {
        return String.join(
                ", ",
                Arrays.stream(values()).map(format -> format.endings.get(0)).toList());
    }

    /** {@return the name as it is typed} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
