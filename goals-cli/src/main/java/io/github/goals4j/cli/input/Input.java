package io.github.goals4j.cli.input;

import io.github.goals4j.json.GoalJson;
import io.github.goals4j.json.GoalJsonException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One file of goals, or standard input. */
public final class Input {

    /** How to get at the bytes. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    private final String name;
    private final InputFormat format;
    private final Bytes bytes;
    private final long size;

    private Input(String name, InputFormat format, Bytes bytes, long size) {
        this.name = name;
        this.format = format;
        this.bytes = bytes;
        this.size = size;
    }

    static Input file(String name, Path file, InputFormat format) throws IOException {
        return new Input(name, format, () -> Files.newInputStream(file), Files.size(file));
    }

    static Input stream(String name, InputStream in, InputFormat format) {
        return new Input(name, format, () -> in, -1);
    }

    /**
     * What it is called.
     *
     * @return the name as the caller gave it
     */
    public String name() {
        return name;
    }

    /**
     * How it keeps its goals.
     *
     * @return the format
     */
    public InputFormat format() {
        return format;
    }

    /**
     * How long it is.
     *
     * @return in bytes; -1 if nobody knows
     */
    public long size() {
        return size;
    }

    /**
     * Its goals, read as they are asked for.
     *
     * @param reading what else there is to choose and to tell
     * @return goals and what should have been one; close it
     * @throws IOException if it cannot be opened
     */
    public Stream<Item> items(Reading reading) throws IOException {
        InputStream in = new Counted(new BufferedInputStream(bytes.open(), 1 << 16), reading.progress());
        Consumer<Charset> unusual =
                charset -> reading.notices().accept(name + " is not UTF-8 and was read as " + charset.name());
        Stream<Item> items = switch (format) {
            case JSON -> JsonGoals.of(name, in);
            case JSONL -> JsonLineGoals.of(name, in);
            case CSV, TSV -> StreamSupport.stream(TableGoals.of(name, new DecodedReader(in, unusual), reading), false);
            case TEXT, MARKDOWN ->
                StreamSupport.stream(
                        new TextGoals(name, new DecodedReader(in, unusual), format == InputFormat.MARKDOWN), false);
        };
        return items.onClose(() -> close(in));
    }

    /**
     * It as a whole, for a document of JSON.
     *
     * @param unreadable gets what is wrong with it
     * @return absent if anything is
     * @throws IOException if it cannot be read
     */
    public Optional<Document> document(Consumer<Unreadable> unreadable) throws IOException {
        try (InputStream in = bytes.open()) {
            return Optional.of(Document.of(GoalJson.strict().anyGoals().read(in)));
        } catch (GoalJsonException refused) {
            refused.problems().forEach(each -> unreadable.accept(JsonLineGoals.unreadable(name, each, each.pointer())));
            return Optional.empty();
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Says how far the reading has come. */
    private static final class Counted extends FilterInputStream {

        private final LongConsumer progress;
        private long read;

        Counted(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) {
            read += n;
            progress.accept(read);
        }
    }
}
