package io.github.goals4j.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines for standard output, written at once when they are all there. */
final class Page {

    private final OutputStream out;
    private final StringBuilder lines = new StringBuilder();

    Page(OutputStream out) {
        this.out = out;
    }

    void line(String text) {
        lines.append(text.stripTrailing()).append('\n');
    }

    void text(String text) {
        lines.append(text);
    }

    /** {@return all that was written so far} */
    @Override
    public String toString() {
        return lines.toString();
    }

    void flush() throws IOException {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
