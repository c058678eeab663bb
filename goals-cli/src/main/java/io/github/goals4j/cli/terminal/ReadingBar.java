package io.github.goals4j.cli.terminal;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on one line of a terminal, written again and again. A class of its own, so that short readings never load it. */
final class ReadingBar implements ProgressBarConsumer {

    private static final int LONGEST_NAME = 30;
    private static final int MILLISECONDS = 200;
    private static final long MEGABYTE = 1 << 20;

    private final PrintStream err;
    private final int columns;
    private final ProgressBar bar;

    ReadingBar(PrintStream err, int columns, String name, long size) {
        this.err = err;
        this.columns = columns;
        this.bar = new ProgressBarBuilder()
                .setTaskName(Width.cut(Printable.of(name), LONGEST_NAME, "..."))
                .setInitialMax(size)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .clearDisplayOnFinish()
                .setConsumer(this)
                .build();
    }

    void stepTo(long read) {
        bar.stepTo(read);
    }

    void end() {
        bar.close();
    }

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
