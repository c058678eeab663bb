package io.github.goals4j.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as a process of its own, from the jar that the launcher starts. */
final class Jar {

    static final Path PATH = Path.of("target/goals.jar").toAbsolutePath();

    private final List<String> options;
    private final Path jar;

    Jar(Path jar, String... options) {
        this.jar = jar;
        this.options = List.of(options);
    }

    record Result(int exit, String out, String err) {}

    ProcessBuilder builder(String... args) {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        all.addAll(options);
        all.addAll(List.of("-jar", jar.toString()));
        all.addAll(List.of(args));
        return new ProcessBuilder(all);
    }

    Result run(File input, String... args) throws IOException, InterruptedException {
        File out = File.createTempFile("goals", ".out");
        File err = File.createTempFile("goals", ".err");
        try {
            Process process = builder(args)
                    .redirectInput(input)
                    .redirectOutput(out)
                    .redirectError(err)
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the command did not end");
            }
            return new Result(process.exitValue(), read(out), read(err));
        } finally {
            out.delete();
            err.delete();
        }
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
