package io.github.goals4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a part of a file. For another thread it is cut in two at a line end; each half reads for itself, so that
 * any number of threads needs no more memory than a block and a line each.
 */
final class JsonLinesFile implements Spliterator<JsonLines.Raw> {

    /** What is smaller is not worth another thread. */
    private static final int SMALLEST = 1 << 16;

    private final FileChannel file;
    private final int longest;
    private long from;
    private final long to;
    private long linesBefore;
    private @Nullable Spliterator<JsonLines.Raw> lines;

    private JsonLinesFile(FileChannel file, int longest, long from, long to, long linesBefore) {
        this.file = file;
        this.longest = longest;
        this.from = from;
        this.to = to;
        this.linesBefore = linesBefore;
    }

    static Stream<JsonLines.Raw> of(FileChannel file, int longest) throws IOException {
        return StreamSupport.stream(new JsonLinesFile(file, longest, 0, file.size(), 0), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super JsonLines.Raw> action) {
        if (lines == null) {
            lines = JsonLines.cut(new Part(file, from, to), longest, linesBefore);
        }
        return lines.tryAdvance(action);
    }

    @Override
    public @Nullable Spliterator<JsonLines.Raw> trySplit() {
        if (lines != null || to - from < SMALLEST) {
            return null;
        }
        try {
            return splitAtLineEnd();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private @Nullable Spliterator<JsonLines.Raw> splitAtLineEnd() throws IOException {
        long middle = from + (to - from) / 2;
        long ends = count(new Part(file, from, middle), Long.MAX_VALUE);
        Part second = new Part(file, middle, to);
        if (count(second, 1) == 0 || second.at == to) {
            return null; // nothing would be left for the second half
        }
        JsonLinesFile first = new JsonLinesFile(file, longest, from, second.at, linesBefore);
        from = second.at;
        linesBefore += ends + 1;
        return first;
    }

    /** Counts line ends, and stops after the last that is asked for. */
    private static long count(Part part, long most) throws IOException {
        byte[] block = new byte[SMALLEST];
        long ends = 0;
        for (int n = part.read(block); n > 0; n = part.read(block)) {
            for (int i = 0; i < n; i++) {
                if (block[i] == '\n' && ++ends == most) {
                    part.at -= n - i - 1;
                    return ends;
                }
            }
        }
        return ends;
    }

    @Override
    public long estimateSize() {
        return to - from;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }

    /** A part of a file that many threads read at once, each at its own place. */
    private static final class Part extends InputStream {

        private final FileChannel file;
        private long at;
        private final long end;

        Part(FileChannel file, long start, long end) {
            this.file = file;
            this.at = start;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] block, int offset, int length) throws IOException {
            int most = (int) Math.min(length, end - at);
            int n = most == 0 ? -1 : file.read(ByteBuffer.wrap(block, offset, most), at);
            at += Math.max(0, n);
            return n;
        }
    }
}
