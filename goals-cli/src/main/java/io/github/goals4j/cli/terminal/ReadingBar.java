package io.github.goals4j.cli.terminal;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on one line of a terminal, written again and again. A class of its own, so that short readings never load it. */
final class ReadingBar implements ProgressBarConsumer {

    private static final int LONGEST_NAME = 20;
    private static final int MILLISECONDS = 200;
    private static final long MEGABYTE = 1 << 20;

    private final PrintStream err;
    private final int columns;
    private final long size;
    private final ProgressBar bar;

    ReadingBar(PrintStream err, int columns, String name, long size, Duration before) {
        this.err = err;
        this.columns = columns;
        this.size = size;
        this.bar = new ProgressBarBuilder()
                .setTaskName(Width.cut(Printable.of(name.replaceFirst("^.*[/\\\\]", "")), LONGEST_NAME, "..."))
                .startsFrom(0, before)
                .setInitialMax(size)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .hideEta()
                .clearDisplayOnFinish()
                .setConsumer(this)
                .build();
    }

    void stepTo(long read) {
        bar.stepTo(read);
        bar.setExtraMessage(left(bar.getTotalElapsed().toSeconds(), read));
    }

    /** How long the rest takes if it is read as fast as what was read. */
    private String left(long seconds, long read) {
        if (size <= read || read == 0) {
            return "";
        }
        long left = (long) (seconds / (double) read * (size - read));
        return "%d:%02d left".formatted(left / 60, left % 60);
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
