package io.github.goals4j.cli.terminal;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long reading has come, on standard error. It shows after a second, so that short ones stay calm. */
public final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final long MEGABYTE = 1 << 20;

    private final Shell shell;
    private final boolean wanted;
    private final long began = System.nanoTime();
    private @Nullable ProgressBar bar;

    /**
     * Watches a reading.
     *
     * @param shell gets the bar on standard error
     * @param wanted whether there may be one at all
     */
    public Progress(Shell shell, boolean wanted) {
        this.shell = shell;
        this.wanted = wanted;
    }

    /**
     * Takes notice of what has been read.
     *
     * @param name what is being read
     * @param read how many bytes of it have been
     * @param size how many there are; -1 if nobody knows
     */
    public void read(String name, long read, long size) {
        if (!wanted) {
            return;
        }
        ProgressBar shown = bar;
        if (shown == null && System.nanoTime() - began > PATIENCE.toNanos()) {
            // Not before it is seen: it would write to the screen, and load half a library, for every small file.
            shown = new ProgressBarBuilder()
                    .setTaskName(Width.cut(Printable.of(name), 30, "..."))
                    .setInitialMax(size)
                    .setUnit(" MB", MEGABYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .clearDisplayOnFinish()
                    .setConsumer(new Line(shell.err(), Math.max(40, shell.columns())))
                    .build();
            bar = shown;
        }
        if (shown != null) {
            shown.stepTo(read);
        }
    }

    /** Takes the bar off the screen. */
    @Override
    public void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            bar = null;
            shown.close();
        }
    }

    /** One line of a terminal, written again and again. */
    private record Line(PrintStream err, int columns) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return columns - 1;
        }

        @Override
        public void accept(String line) {
            err.print("\r" + line);
            err.flush();
        }

        @Override
        public void clear() {
            err.print("\r" + " ".repeat(columns - 1) + "\r");
            err.flush();
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
