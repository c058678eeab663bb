package io.github.goals4j.cli.input;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Cuts characters into lines as editors do, and never holds more of one than the limit. */
final class Lines {

    private final Reader in;
    private final int longest;
    private final char[] block = new char[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int filled;
    private boolean afterReturn;
    private long number;

    Lines(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The number of the line that {@link #next()} gave, from 1. */
    long number() {
        return number;
    }

    /** The next line, without its end; of one that is too long, one character more than the limit. Null at the end. */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        boolean any = false;
        while (fill()) {
            if (afterReturn && block[at] == '\n') {
                at++;
                afterReturn = false;
                continue;
            }
            afterReturn = false;
            any = true;
            int end = at;
            while (end < filled && block[end] != '\n' && block[end] != '\r') {
                end++;
            }
            line.append(block, at, Math.min(end - at, longest + 1 - line.length()));
            at = end;
            if (end < filled) {
                afterReturn = block[end] == '\r';
                at++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return line.toString();
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, in.read(block, 0, block.length));
        return filled > 0;
    }
}
