package io.github.goals4j.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the command was started from.
 *
 * @param in standard input
 * @param out standard output, for results; it throws when nobody reads it any more
 * @param err standard error, for everything else
 * @param environment the environment variables
 * @param terminals which of {@code in}, {@code out} and {@code err} are a terminal
 * @param columns how many columns the terminal has
 * @param clock says what day it is, and where
 */
public record Shell(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        Set<String> terminals,
        int columns,
        Clock clock) {

    private static final int USUAL_COLUMNS = 100;

    /**
     * The shell that started this process. Which of its streams are a terminal is said by the launcher: Java cannot tell
     * them apart.
     *
     * @return the streams and the environment of this process
     */
    public static Shell system() {
        String terminals = System.getProperty("goals.terminals", "");
        // System.out would swallow the news that nobody reads it.
        return new Shell(
                new FileInputStream(FileDescriptor.in),
                new Pipe(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Set.of(terminals.split(",")),
                columns(System.getProperty("goals.columns", "")),
                Clock.system(ZoneId.systemDefault()));
    }

    /** Tells a reader who left from a disk that is full. */
    private static final class Pipe extends FilterOutputStream {

        Pipe(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException problem) {
                boolean left = String.valueOf(problem.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains("pipe");
                throw left ? new ClosedPipe(problem) : problem;
            }
        }
    }

    private static int columns(String said) {
        return said.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(said) : USUAL_COLUMNS;
    }

    /**
     * Whether people read what this stream gets.
     *
     * @param stream {@code in}, {@code out} or {@code err}
     * @return {@code true} for a terminal, {@code false} for a file or a pipe
     */
    public boolean isTerminal(String stream) {
        return terminals.contains(stream);
    }

    /**
     * The value of an environment variable.
     *
     * @param name its name
     * @return empty if it is not set
     */
    public String environment(String name) {
        return environment.getOrDefault(name, "");
    }
}
