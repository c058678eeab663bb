package io.github.goals4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.goals4j.cli.Jar.Result;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process: what only a process can show. */
class CommandIT {

    private static final File NOTHING =
            new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    private static final Path SAMPLE = Path.of("../goals-examples/src/main/samples/team.txt");

    @TempDir
    private Path folder;

    private final Jar goals = new Jar(Jar.PATH);

    @Test
    void the_jar_holds_all_that_the_command_needs() throws Exception {
        Result result = goals.run(NOTHING, "check", SAMPLE.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out())
                .contains("Improve turnaround times", "10 goals: ")
                .doesNotContain("\u001b");
        for (List<String> each : List.of(
                List.of("catalog", "9"),
                List.of("start", "9"),
                List.of("draft", "Cut reruns from 6 % to 3 % by June 2027"),
                List.of("explain"),
                List.of("schema", "goal"),
                List.of("completion", "bash"),
                List.of("report", SAMPLE.toString()),
                List.of("check", "--fail-on", "never", "--format", "junit", SAMPLE.toString()),
                List.of(
                        "check",
                        "--fail-on",
                        "never",
                        "--format",
                        "sarif",
                        "../goals-examples/src/main/samples/team.json"))) {
            Result answer = goals.run(NOTHING, each.toArray(String[]::new));
            assertThat(answer.exit()).as(each + answer.err()).isZero();
            assertThat(answer.out()).isNotEmpty();
        }
    }

    @Test
    void a_fault_of_ours_is_2_and_says_so() throws Exception {
        Path broken = folder.resolve("broken.jar");
        try (ZipFile whole = new ZipFile(Jar.PATH.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(broken))) {
            for (ZipEntry entry : (Iterable<ZipEntry>) whole.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.getName().endsWith("/smart/messages.properties")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    whole.getInputStream(entry).transferTo(out);
                }
            }
        }
        Result result = new Jar(broken).run(NOTHING, "check", SAMPLE.toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("a fault of the command, not of your goals", "Run it again with -v");
        assertThat(new Jar(broken)
                        .run(NOTHING, "check", "-v", SAMPLE.toString())
                        .err())
                .contains("\tat io.github.goals4j");
    }

    @Test
    void a_reader_who_has_seen_enough_is_no_fault() throws Exception {
        Path many = Files.writeString(folder.resolve("many.txt"), "Validate it soon\n".repeat(20_000));
        for (String format : List.of("text", "compact", "jsonl", "json", "sarif", "markdown")) {
            Process process =
                    goals.builder("check", "--format", format, many.toString()).start();
            assertThat(process.getInputStream().read()).isPositive();
            process.getInputStream().close();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .as(format)
                    .isEmpty();
            assertThat(process.exitValue()).as(format).isZero();
        }
    }

    @Test
    void a_disk_that_is_full_is_2() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "only Linux has a disk that is always full");
        Process process =
                goals.builder("check", SAMPLE.toString()).redirectOutput(full).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
    }

    @Test
    void interrupted_is_130_and_leaves_nothing_behind() throws Exception {
        assumeTrue(new File("/bin/kill").exists() || new File("/usr/bin/kill").exists(), "needs kill");
        Path out = folder.resolve("out.txt");
        Process process = goals.builder("check", "-", "-o", out.toString()).start();
        process.getOutputStream().write("Validate it soon\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!hasTemporary() && System.nanoTime() < patience) {
            Thread.sleep(20);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(folder).isEmptyDirectory();
    }

    private boolean hasTemporary() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    @Test
    void a_long_reading_needs_no_more_memory_than_a_short_one() throws Exception {
        String row =
                "Cut the median turnaround of STAT troponin from 58 to 45 minutes by 30 June 2027 so that patients leave sooner";
        int many = 100_000;
        for (String name : List.of("long.txt", "long.csv", "long.jsonl")) {
            Path file = folder.resolve(name);
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write(name.endsWith("csv") ? "Goal,Due\n" : "");
                for (int i = 0; i < many; i++) {
                    out.write(
                            switch (name) {
                                case "long.csv" -> row + ",2027-06-30\n";
                                case "long.jsonl" ->
                                    "{\"id\":\"" + i + "\",\"title\":\"" + row + "\",\"type\":\"t\"}\n";
                                default -> row + "\n";
                            });
                }
            }
            Path out = folder.resolve("out");
            Result result = new Jar(Jar.PATH, "-Xmx32m")
                    .run(
                            NOTHING,
                            "check",
                            "--format",
                            "text",
                            "--format",
                            "jsonl=" + out,
                            "--format",
                            "junit=" + out + ".xml",
                            file.toString());
            assertThat(result.err()).isEmpty();
            assertThat(result.exit()).isZero();
            assertThat(result.out()).contains(many + " goals: " + many + " ●");
            assertThat(Files.size(out)).isGreaterThan(32L << 20);
        }
    }

    @Test
    void lines_are_answered_while_more_are_to_come() throws Exception {
        Process process = goals.builder("check", "--format", "jsonl", "-").start();
        try (OutputStream in = process.getOutputStream()) {
            byte[] goal = "Validate it soon\n".getBytes(StandardCharsets.UTF_8);
            in.write(goal);
            in.flush();
            var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            assertThat(reader.readLine()).contains("\"line\":1,");
            in.write(goal);
            in.flush();
            assertThat(reader.readLine()).contains("\"line\":2,");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void the_answer_is_the_same_in_every_country() throws Exception {
        String here = goals.run(NOTHING, "check", "--today", "2026-11-25", SAMPLE.toString())
                .out();
        for (String country : List.of(
                "-Duser.language=tr",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=ar")) {
            assertThat(new Jar(Jar.PATH, country)
                            .run(NOTHING, "check", "--today", "2026-11-25", SAMPLE.toString())
                            .out())
                    .as(country)
                    .isEqualTo(here);
        }
    }

    @Test
    void nothing_is_loaded_that_one_line_does_not_need() throws Exception {
        Path log = folder.resolve("classes.log");
        Result result = new Jar(Jar.PATH, "-Xlog:class+load:file=" + log)
                .run(SAMPLE.toFile(), "check", "--fail-on", "never", "-");
        assertThat(result.exit()).isZero();
        List<String> loaded = Files.readAllLines(log);
        assertThat(loaded).anyMatch(line -> line.contains("io.github.goals4j.smart.SmartAnalyzer"));
        assertThat(loaded.stream()
                        .filter(line -> line.matches(".*(org.hibernate|jakarta|jackson|tongfei|gg.jte|fastcsv).*")))
                .isEmpty();
    }

    @Test
    void the_launcher_works_from_elsewhere_and_through_a_link() throws Exception {
        Path launcher = Path.of("../goals").toRealPath();
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "a launcher for shells");
        Path link = Files.createSymbolicLink(folder.resolve("g"), launcher);
        Files.copy(SAMPLE, folder.resolve("team.txt"), StandardCopyOption.REPLACE_EXISTING);
        for (List<String> call : List.of(List.of(launcher.toString()), List.of("./" + link.getFileName()))) {
            Process process = new ProcessBuilder(call.get(0), "check", "team.txt")
                    .directory(folder.toFile())
                    .redirectInput(NOTHING)
                    .redirectError(folder.resolve("err").toFile())
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(out).contains("10 goals: ", "More: " + call.get(0) + " explain ");
            assertThat(folder.resolve("err")).isEmptyFile();
        }
        Files.delete(link);
    }

    @Test
    void hints_call_the_command_as_it_was_called() throws Exception {
        Path launcher = Path.of("../goals").toRealPath();
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "a launcher for shells");
        Path link = Files.createSymbolicLink(folder.resolve("goals"), launcher);
        assertThat(said("goals catalog 99")).endsWith(": goals catalog\n");
        assertThat(said("./goals catalog 99")).endsWith(": ./goals catalog\n");
        assertThat(said("./goals explain --help")).startsWith("Usage: ./goals explain");
        Path odd = Files.createSymbolicLink(folder.resolve("my goals; x"), launcher);
        assertThat(said("'./my goals; x' catalog 99")).endsWith(": goals catalog\n");
        Files.delete(link);
        Files.delete(odd);
    }

    /** What a shell shows that has the launcher on its path. */
    private String said(String line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line).directory(folder.toFile());
        builder.environment().merge("PATH", folder.toString(), (old, ours) -> ours + File.pathSeparator + old);
        Process process =
                builder.redirectInput(NOTHING).redirectErrorStream(true).start();
        String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return shown;
    }
}
