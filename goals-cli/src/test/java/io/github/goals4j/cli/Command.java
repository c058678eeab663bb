package io.github.goals4j.cli;

import io.github.goals4j.cli.terminal.Shell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command within this process, on a day that does not move. */
public final class Command {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private final Map<String, String> environment = new HashMap<>();
    private final Set<String> terminals = new HashSet<>();
    private byte[] input = new byte[0];
    private OutputStream output;
    private int columns = 100;

    public record Result(int exit, String out, String err) {

        public List<String> lines() {
            return out.lines().toList();
        }
    }

    /** The usual way to call it. */
    public static Result goals(String... args) {
        return new Command().run(args);
    }

    public Command withInput(String text) {
        return withInput(text.getBytes(StandardCharsets.UTF_8));
    }

    public Command withInput(byte[] bytes) {
        input = bytes;
        return this;
    }

    Command withOutput(OutputStream out) {
        output = out;
        return this;
    }

    Command withEnvironment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Command onTerminal(String... streams) {
        terminals.addAll(List.of(streams));
        return this;
    }

    Command wide(int many) {
        columns = many;
        return this;
    }

    public Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream(input),
                output == null ? out : output,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                terminals,
                columns,
                NOW);
        int exit = new Run(shell).of(args);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
