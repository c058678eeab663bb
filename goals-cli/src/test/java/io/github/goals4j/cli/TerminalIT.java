package io.github.goals4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a terminal, which {@code script} of util-linux plays. */
class TerminalIT {

    private static final String ESCAPE = "\u001b";

    @TempDir
    private Path folder;

    private final String goals =
            Path.of("../goals").toAbsolutePath().normalize().toString();

    @BeforeEach
    void needs_a_terminal() throws IOException, InterruptedException {
        boolean linux = System.getProperty("os.name").equals("Linux");
        assumeTrue(linux && new File("/usr/bin/script").exists(), "needs the program script of util-linux");
    }

    /** What a terminal of 70 columns gets when a shell runs this line. */
    private String typed(String line, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "/usr/bin/script",
                "-q",
                "-e",
                "-c",
                "stty cols 70; " + line,
                folder.resolve("typescript").toString());
        builder.environment().putAll(Map.of("TERM", "xterm", "NO_COLOR", "", "CLICOLOR_FORCE", ""));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return shown;
    }

    private String typed(String line) throws IOException, InterruptedException {
        return typed(line, Map.of());
    }

    private Path file(int lines) throws IOException {
        Path file = folder.resolve("goals.txt");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < lines; i++) {
                out.write("Pass the MLS exam by 15 May 2027 by studying six hours a week to lead the bench.\n");
            }
        }
        return file;
    }

    @Test
    void a_terminal_gets_colours_and_lines_that_fit() throws Exception {
        String shown = typed(goals + " check " + file(2));
        assertThat(shown).contains(ESCAPE + "[32m●" + ESCAPE + "[0m");
        assertThat(shown.lines()
                        .map(line -> line.replaceAll(ESCAPE + "\\[[0-9]*m", ""))
                        .filter(line -> line.contains("S ●")))
                .hasSize(2)
                .allMatch(line -> line.length() <= 70);
    }

    @Test
    void a_pipe_or_a_file_gets_none() throws Exception {
        assertThat(typed(goals + " check " + file(2) + " | cat"))
                .doesNotContain(ESCAPE)
                .contains("2 goals");
        assertThat(typed(goals + " check " + file(2) + " > " + folder.resolve("out")))
                .doesNotContain(ESCAPE);
        assertThat(folder.resolve("out")).content().contains("2 goals").doesNotContain(ESCAPE);
        assertThat(typed("cat " + file(2) + " | " + goals + " check -")).contains(ESCAPE);
    }

    @Test
    void the_environment_may_turn_colours_off() throws Exception {
        assertThat(typed(goals + " check " + file(2), Map.of("NO_COLOR", "1"))).doesNotContain(ESCAPE);
        assertThat(typed(goals + " check " + file(2), Map.of("TERM", "dumb"))).doesNotContain(ESCAPE);
    }

    @Test
    void a_long_reading_shows_how_far_it_has_come_and_clears_away() throws Exception {
        String shown = typed(goals + " check --format jsonl=" + folder.resolve("o") + " " + file(250_000));
        assertThat(shown).contains("goals.txt ", "MB (", " left").contains("\r");
        assertThat(shown.substring(shown.lastIndexOf('\r') + 1).strip()).isEmpty();
        assertThat(typed(goals + " check --progress never --format jsonl=" + folder.resolve("o") + " " + file(250_000)))
                .doesNotContain("MB (");
    }

    @Test
    void a_short_reading_and_a_redirected_one_show_nothing() throws Exception {
        assertThat(typed(goals + " check " + file(2))).doesNotContain("MB (");
        typed(goals + " check --format jsonl=" + folder.resolve("o") + " " + file(250_000) + " 2> "
                + folder.resolve("err"));
        assertThat(folder.resolve("err")).isEmptyFile();
    }
}
