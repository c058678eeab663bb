package io.github.goals4j.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream at {@code \n} and nowhere else. A line is never longer than the limit: the rest of one that is goes by
 * unread.
 */
final class JsonLines {

    private static final int BLOCK = 1 << 16;

    private JsonLines() {}

    /** A line that nobody has looked into yet, so that looking can happen on many threads. */
    interface Raw {
        long number();

        boolean isTooLong();

        /** Throws {@link GoalJsonException} with a place in the whole file if the bytes are not UTF-8. */
        Input input();
    }

    private static final class RawBytes implements Raw {
        private final long number;
        private final byte[] bytes;
        private final boolean tooLong;

        RawBytes(long number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public boolean isTooLong() {
            return tooLong;
        }

        @Override
        public Input input() {
            try {
                return Input.of(bytes);
            } catch (GoalJsonException notUtf8) {
                throw new GoalJsonException(notUtf8.problems().stream()
                        .map(each -> each.inLine(number))
                        .toList());
            }
        }
    }

    private record RawText(long number, String text, boolean isTooLong) implements Raw {

        @Override
        public Input input() {
            return Input.of(text);
        }
    }

    /** A block of a stream, as bytes or as characters. */
    private abstract static class Source {
        abstract int fill() throws IOException;

        /** The first line end in the block from here, or where the block ends. */
        abstract int lineEnd(int from, int to);

        /** Keeps a part of the block for the line. */
        abstract void keep(int from, int to);

        abstract int kept();

        /** Drops a byte order mark from the line. */
        abstract void dropMark();

        abstract Raw line(long number, boolean tooLong);

        /** Whether the kept part holds anything but white space. */
        abstract boolean isBlank();

        abstract void clear();
    }

    private static final class ByteSource extends Source {
        private final InputStream in;
        private final byte[] block = new byte[BLOCK];
        private byte[] line = new byte[1024];
        private int length;

        ByteSource(InputStream in) {
            this.in = in;
        }

        @Override
        int fill() throws IOException {
            return in.read(block);
        }

        @Override
        int lineEnd(int from, int to) {
            int at = from;
            while (at < to && block[at] != '\n') {
                at++;
            }
            return at;
        }

        @Override
        void keep(int from, int to) {
            int needed = length + to - from;
            if (needed > line.length) {
                line = Arrays.copyOf(line, (int) Math.min(Integer.MAX_VALUE, Math.max(needed, line.length * 2L)));
            }
            System.arraycopy(block, from, line, length, to - from);
            length = needed;
        }

        @Override
        int kept() {
            return length;
        }

        @Override
        void dropMark() {
            if (length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF) {
                length -= 3;
                System.arraycopy(line, 3, line, 0, length);
            }
        }

        @Override
        Raw line(long number, boolean tooLong) {
            return new RawBytes(number, tooLong ? new byte[0] : Arrays.copyOf(line, length), tooLong);
        }

        @Override
        boolean isBlank() {
            for (int i = 0; i < length; i++) {
                if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                    return false;
                }
            }
            return true;
        }

        @Override
        void clear() {
            length = 0;
            if (line.length > BLOCK) {
                line = new byte[1024];
            }
        }
    }

    private static final class CharSource extends Source {
        private final Reader in;
        private final char[] block = new char[BLOCK];
        private StringBuilder line = new StringBuilder();

        CharSource(Reader in) {
            this.in = in;
        }

        @Override
        int fill() throws IOException {
            return in.read(block);
        }

        @Override
        int lineEnd(int from, int to) {
            int at = from;
            while (at < to && block[at] != '\n') {
                at++;
            }
            return at;
        }

        @Override
        void keep(int from, int to) {
            line.append(block, from, to - from);
        }

        @Override
        int kept() {
            return line.length();
        }

        @Override
        void dropMark() {
            if (line.length() > 0 && line.charAt(0) == '\uFEFF') {
                line.deleteCharAt(0);
            }
        }

        @Override
        Raw line(long number, boolean tooLong) {
            return new RawText(number, tooLong ? "" : line.toString(), tooLong);
        }

        @Override
        boolean isBlank() {
            return line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r');
        }

        @Override
        void clear() {
            line.setLength(0);
            if (line.capacity() > BLOCK) {
                line = new StringBuilder();
            }
        }
    }

    static Stream<Raw> of(InputStream in, int longest) {
        return StreamSupport.stream(cut(in, longest, 0), false);
    }

    static Stream<Raw> of(Reader in, int longest) {
        return StreamSupport.stream(new Lines(new CharSource(in), longest, 0), false);
    }

    /** Cuts bytes that come after so many lines. */
    static Spliterator<Raw> cut(InputStream in, int longest, long before) {
        return new Lines(new ByteSource(in), longest, before);
    }

    static Runnable closing(Closeable source) {
        return () -> {
            try {
                source.close();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        };
    }

    private static final class Lines implements Spliterator<Raw> {

        private final Source source;
        private final int longest;
        private int at;
        private int filled;
        private long number;

        Lines(Source source, int longest, long before) {
            this.source = source;
            this.longest = longest;
            this.number = before;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Raw> action) {
            Raw line = next();
            if (line == null) {
                return false;
            }
            action.accept(line);
            return true;
        }

        /** A stream can be read by one thread only, and reading ahead for others would need any amount of memory. */
        @Override
        public @Nullable Spliterator<Raw> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return ORDERED | NONNULL | IMMUTABLE;
        }

        private @Nullable Raw next() {
            try {
                return nextNotBlank();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        private @Nullable Raw nextNotBlank() throws IOException {
            while (true) {
                source.clear();
                boolean tooLong = false;
                boolean ended = false;
                boolean any = false;
                while (!ended && fill()) {
                    any = true;
                    int end = source.lineEnd(at, filled);
                    ended = end < filled;
                    tooLong |= (long) source.kept() + end - at > longest;
                    if (!tooLong) {
                        source.keep(at, end);
                    }
                    at = ended ? end + 1 : end;
                }
                if (!any) {
                    return null;
                }
                if (++number == 1) {
                    source.dropMark();
                }
                if (tooLong || !source.isBlank()) {
                    return source.line(number, tooLong);
                }
            }
        }

        private boolean fill() throws IOException {
            if (at < filled) {
                return true;
            }
            at = 0;
            filled = Math.max(0, source.fill());
            return filled > 0;
        }
    }
}
