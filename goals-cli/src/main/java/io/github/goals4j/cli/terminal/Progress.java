package io.github.goals4j.cli.terminal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How far a long reading has come, on standard error. It shows after a second, so that short ones stay calm. */
public final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int NARROWEST = 40;

    private final Shell shell;
    private final boolean wanted;
    private final long began = System.nanoTime();
    private @Nullable ReadingBar bar;

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
        ReadingBar shown = bar;
        if (shown == null && wanted && System.nanoTime() - began > PATIENCE.toNanos()) {
            shown = new ReadingBar(shell.err(), Math.max(NARROWEST, shell.columns()), name, size, PATIENCE);
            bar = shown;
        }
        if (shown != null) {
            shown.stepTo(read);
        }
    }

    /** Takes the bar off the screen. */
    @Override
    public void close() {
        ReadingBar shown = bar;
        if (shown != null) {
            bar = null;
            shown.end();
        }
    }
}
