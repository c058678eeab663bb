package io.github.goals4j.cli.input;

import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.json.GoalJsonException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private static final int HEAD = 1 << 16;

    /** One control character among so many bytes may be a slip. */
    private static final int STRAY = 16;

    private final String name;
    private final InputFormat format;
    private final Bytes bytes;
    private final Optional<Path> file;
    private final long size;

    private Input(String name, InputFormat format, Bytes bytes, Optional<Path> file, long size) {
        this.name = name;
        this.format = format;
        this.bytes = bytes;
        this.file = file;
        this.size = size;
    }

    /**
     * Keeps results from taking the place of goals.
     *
     * @param inputs what is read
     * @param output where results are to go
     * @throws IOException if the files cannot be compared
     * @throws UsageException if that is one of the inputs, also by another way or name
     */
    public static void mustNotBe(List<Input> inputs, Path output) throws IOException {
        if (!Files.exists(output)) {
            return;
        }
        for (Input each : inputs) {
            if (each.file.isPresent() && Files.isSameFile(each.file.get(), output)) {
                throw new UsageException(
                        "%s is the file that is read, and would be lost. Write to another one.".formatted(output));
            }
        }
    }

    static Input file(String name, Path file, InputFormat format) throws IOException {
        return new Input(name, format, () -> Files.newInputStream(file), Optional.of(file), Files.size(file));
    }

    static Input stream(String name, InputStream in, InputFormat format) {
        return new Input(name, format, () -> in, Optional.empty(), -1);
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
        BufferedInputStream buffer = new BufferedInputStream(bytes.open(), HEAD);
        Optional<Unreadable> hopeless = hopeless(buffer);
        if (hopeless.isPresent()) {
            buffer.close();
            return Stream.of(hopeless.get());
        }
        InputStream in = new Counted(buffer, reading.progress());
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

    /** What shows in the first bytes, before anything is made of them. */
    private Optional<Unreadable> hopeless(BufferedInputStream in) throws IOException {
        byte[] head = new byte[HEAD];
        in.mark(HEAD);
        int length = Math.max(0, in.read(head, 0, HEAD));
        in.reset();
        boolean isWords = format == InputFormat.TEXT || format == InputFormat.MARKDOWN;
        // Lines of words may be none; there is then no goal in them, and that is told of all inputs together.
        if (!isWords && new String(head, 0, length, StandardCharsets.ISO_8859_1).isBlank() && size <= length) {
            return Optional.of(unreadable("must hold goals, and is empty"));
        }
        return isText(head, length)
                ? Optional.empty()
                : Optional.of(
                        unreadable("must be text, and holds other bytes. If it is a spreadsheet, save it as CSV UTF-8;"
                                + " if it is a document, save it as plain text"));
    }

    /** People's text may hold a stray control character; pictures, archives and programs are full of them. */
    private static boolean isText(byte[] head, int length) {
        boolean isUtf16 = length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF;
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += head[i] >= 0 && head[i] < ' ' && "\t\n\f\r\u001b".indexOf(head[i]) < 0 ? 1 : 0;
        }
        return isUtf16 || controls <= length / STRAY;
    }

    private Unreadable unreadable(String expected) {
        return new Unreadable(name, 1, 1, Optional.empty(), Optional.empty(), expected);
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
