package io.github.goals4j.cli.input;

import io.github.goals4j.cli.terminal.Invocation;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the inputs that a caller names. All are there before the first is read. */
public final class Inputs {

    private static final List<String> SHEETS = List.of(".xlsx", ".xls", ".xlsm", ".ods", ".numbers");
    private static final List<String> PAGES = List.of(".docx", ".doc", ".odt", ".pages", ".pdf", ".rtf");

    private final InputStream standardInput;
    private final Optional<InputFormat> format;
    private final Optional<String> standardInputName;

    /**
     * Chooses how to look.
     *
     * @param standardInput what {@code -} stands for
     * @param format the format of all inputs; absent if their names tell
     * @param standardInputName what standard input is called
     */
    public Inputs(InputStream standardInput, Optional<InputFormat> format, Optional<String> standardInputName) {
        this.standardInput = standardInput;
        this.format = format;
        this.standardInputName = standardInputName;
    }

    /**
     * The inputs of these names.
     *
     * @param names files, folders and {@code -}
     * @return at least one
     * @throws IOException if a folder cannot be read
     * @throws UsageException if one is not there or not known to hold goals
     */
    public List<Input> find(List<String> names) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                String shown = standardInputName.orElse("-");
                inputs.add(Input.stream(
                        shown,
                        standardInput,
                        standardInputName.isEmpty() ? format.orElse(InputFormat.TEXT) : format(shown)));
            } else {
                inputs.addAll(find(name));
            }
        }
        return inputs;
    }

    private List<Input> find(String name) throws IOException {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            return inFolder(name, path);
        }
        if (!Files.exists(path)) {
            throw new UsageException(
                    "no such file: " + Printable.of(name) + ". Nothing was checked." + forSentence(name));
        }
        if (!Files.isReadable(path)) {
            throw new UsageException("not allowed to read " + Printable.of(name) + ". Nothing was checked.");
        }
        return List.of(Input.file(name, path, format(name)));
    }

    private InputFormat format(String name) {
        return format.or(() -> InputFormat.of(name))
                .orElseThrow(
                        () -> new UsageException("%s. Nothing was checked.".formatted(advice(Printable.of(name)))));
    }

    /**
     * Tells those who gave a sentence in the place of a file how it is judged.
     *
     * @param name no file
     * @return a sentence ready to follow another; empty if the name is no sentence
     */
    public static String forSentence(String name) {
        return name.strip().contains(" ") && InputFormat.of(name).isEmpty()
                ? " To judge a sentence: echo \"" + Printable.of(name) + "\" | " + Invocation.of("-")
                : "";
    }

    private static String advice(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (SHEETS.stream().anyMatch(lower::endsWith)) {
            return name + " is a spreadsheet, which is not read as such. Save it as CSV UTF-8 and check that file"
                    + " (Excel: Save As, CSV UTF-8; LibreOffice: Save As, Text CSV)";
        }
        if (PAGES.stream().anyMatch(lower::endsWith)) {
            return name + " is a document, which is not read as such. Save it as plain text (.txt), a goal a line,"
                    + " and check that file";
        }
        return "cannot tell from its name what is in %s: it ends with none of %s. Say --input-format"
                .formatted(name, InputFormat.allEndings());
    }

    private static Path path(String name) {
        if (name.isBlank()) {
            throw new UsageException("the name of a file is empty. Nothing was checked.");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException problem) {
            throw new UsageException("no file can be called " + Printable.of(name) + ". Nothing was checked.");
        }
    }

    /** Sorted, so that the answer does not depend on the disk; hidden folders hold other people's things. */
    private List<Input> inFolder(String name, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(file -> InputFormat.of(file.toString()).isPresent())
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new UsageException("no file of goals in %s: none ends with one of %s. Nothing was checked."
                    .formatted(Printable.of(name), InputFormat.allEndings()));
        }
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(Input.file(
                    file.toString(), file, InputFormat.of(file.toString()).orElseThrow()));
        }
        return inputs;
    }

    private static boolean isHidden(Path file) {
        for (Path step : file) {
            if (step.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
