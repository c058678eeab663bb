package io.github.goals4j.json;

import io.github.goals4j.json.JsonProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type as JSON; {@link GoalJson} has one for each. Immutable and safe to share between threads.
 *
 * @param <T> the type
 */
public final class JsonForm<T> {

    private final GoalJson.Options options;
    private final Root<T> root;

    /** For a reading that has done its part when it finds that there are problems. */
    private final Limits untilProblem;

    JsonForm(GoalJson.Options options, Root<T> root) {
        this.options = options;
        this.root = root;
        this.untilProblem = options.limits().with(Limit.PROBLEMS, 1);
    }

    /**
     * Reads a text.
     *
     * @param json a JSON document
     * @return the value and what else there is to know
     * @throws GoalJsonException if there is anything wrong with the text
     */
    public ReadResult<T> read(String json) {
        if (json.length() > limit(Limit.DOCUMENT)) {
            throw tooLong();
        }
        return readDocument(Input.of(json));
    }

    /**
     * Reads bytes.
     *
     * @param json a JSON document in UTF-8
     * @return the value and what else there is to know
     * @throws GoalJsonException if there is anything wrong with the text
     */
    public ReadResult<T> read(byte[] json) {
        if (json.length > limit(Limit.DOCUMENT)) {
            throw tooLong();
        }
        return readDocument(Input.of(json));
    }

    /**
     * Reads a file.
     *
     * @param json a JSON document in UTF-8
     * @return the value and what else there is to know
     * @throws IOException if the file cannot be read
     * @throws GoalJsonException if there is anything wrong with the text
     */
    public ReadResult<T> read(Path json) throws IOException {
        try (InputStream in = Files.newInputStream(json)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param json a JSON document in UTF-8
     * @return the value and what else there is to know
     * @throws IOException if the stream cannot be read
     * @throws GoalJsonException if there is anything wrong with the text
     */
    public ReadResult<T> read(InputStream json) throws IOException {
        int most = limit(Limit.DOCUMENT);
        return read(json.readNBytes(most == Integer.MAX_VALUE ? most : most + 1));
    }

    /**
     * Reads characters to their end and leaves the reader open.
     *
     * @param json a JSON document
     * @return the value and what else there is to know
     * @throws IOException if the characters cannot be read
     * @throws GoalJsonException if there is anything wrong with the text
     */
    public ReadResult<T> read(Reader json) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = json.read(buffer); n >= 0; n = json.read(buffer)) {
            text.append(buffer, 0, n);
            if (text.length() > limit(Limit.DOCUMENT)) {
                throw tooLong();
            }
        }
        return readDocument(Input.of(text.toString()));
    }

    private int limit(Limit limit) {
        return options.limits().of(limit);
    }

    private GoalJsonException tooLong() {
        String expected = "must have at most " + limit(Limit.DOCUMENT) + " bytes or characters";
        return new GoalJsonException(
                List.of(new JsonProblem(Kind.LIMIT, "", Places.START, Optional.empty(), expected)));
    }

    private ReadResult<T> readDocument(Input input) {
        return readAt(input.withoutMark(), 1);
    }

    /**
     * The one way to a value, whatever it comes from. Bytes are read faster but cannot say where a character is, so as
     * soon as there is anything to tell, the text is read from its start.
     */
    private ReadResult<T> readAt(Input input, long line) {
        String text = input.text();
        Shape<T> shape = root.shape(text);
        Reading in = reading(input);
        T value = readWhole(in, shape);
        if (value == null && input.isOfBytes()) {
            in = reading(Input.of(text));
            value = readWhole(in, shape);
        }
        if (value == null) {
            throw new GoalJsonException(
                    in.problems().stream().map(each -> each.inLine(line)).toList());
        }
        return new ReadResult<>(value, in.extras(), text, line, root.path(text));
    }

    private Reading reading(Input input) {
        Limits limits = input.isOfBytes() ? untilProblem : options.limits();
        return new Reading(input.tokens(), limits, options.unknown(), input);
    }

    /** Gives nothing if there are problems. */
    private static <T> @Nullable T readWhole(Reading in, Shape<T> shape) {
        Tokens tokens = in.tokens();
        T value = null;
        try {
            if (tokens.next() == Tokens.Kind.END) {
                in.report(Kind.SYNTAX, "", tokens.location(), Optional.empty(), "must be " + shape.noun());
                return null;
            }
            value = shape.read(in);
            if (tokens.next() != Tokens.Kind.END) {
                in.report(Kind.SYNTAX, "", tokens.location(), Optional.empty(), "must end after one value");
            }
        } catch (Broken broken) {
            in.broken(broken);
        } catch (Reading.Stop stop) {
            // the problems say why
        }
        return in.hasProblems() ? null : value;
    }

    /**
     * Reads JSON Lines: a value a line, blank lines passed over. A line that cannot be read comes as a line with
     * problems and costs none of its neighbours. Lines are read as they are asked for.
     *
     * @param json lines in UTF-8, which end with {@code \n} or {@code \r\n}; closed with the stream
     * @return the lines; close it. If the bytes cannot be read, it throws {@link java.io.UncheckedIOException}
     */
    public Stream<JsonLine<T>> lines(InputStream json) {
        return JsonLines.of(json, limit(Limit.LINE)).map(this::line).onClose(JsonLines.closing(json));
    }

    /**
     * Reads JSON Lines: a value a line, blank lines passed over. A line that cannot be read comes as a line with
     * problems and costs none of its neighbours. Lines are read as they are asked for.
     *
     * @param json lines which end with {@code \n} or {@code \r\n}; closed with the stream
     * @return the lines; close it. If the characters cannot be read, it throws {@link java.io.UncheckedIOException}
     */
    public Stream<JsonLine<T>> lines(Reader json) {
        return JsonLines.of(json, limit(Limit.LINE)).map(this::line).onClose(JsonLines.closing(json));
    }

    /**
     * Reads a file of JSON Lines, as {@link #lines(InputStream)} does. A parallel stream cuts the file at line ends and
     * reads its parts at once.
     *
     * @param json a file in UTF-8
     * @return the lines; close it. If the bytes cannot be read, it throws {@link java.io.UncheckedIOException}
     * @throws IOException if the file cannot be opened
     */
    @SuppressWarnings("StreamResourceLeak") // closed with the stream
    public Stream<JsonLine<T>> lines(Path json) throws IOException {
        if (!Files.isRegularFile(json)) {
            return lines(Files.newInputStream(json)); // a pipe has no parts
        }
        FileChannel file = FileChannel.open(json, StandardOpenOption.READ);
        return JsonLinesFile.of(file, limit(Limit.LINE)).map(this::line).onClose(JsonLines.closing(file));
    }

    private JsonLine<T> line(JsonLines.Raw raw) {
        try {
            if (raw.isTooLong()) {
                String expected = "must have at most " + limit(Limit.LINE) + " bytes or characters";
                Location start = Places.START.inLine(raw.number());
                return JsonLine.refused(
                        raw.number(), List.of(new JsonProblem(Kind.LIMIT, "", start, Optional.empty(), expected)));
            }
            return JsonLine.read(raw.number(), readAt(raw.input(), raw.number()));
        } catch (GoalJsonException refused) {
            return JsonLine.refused(raw.number(), refused.problems());
        }
    }

    /**
     * Writes a value.
     *
     * @param value what to write
     * @return a JSON document; on one line unless {@link GoalJson#indented()}
     */
    public String write(T value) {
        return write(value, Extras.NONE);
    }

    /**
     * Writes a value with all that its text said beyond it.
     *
     * @param result what was read, perhaps with a changed value
     * @return a JSON document; on one line unless {@link GoalJson#indented()}
     */
    public String write(ReadResult<T> result) {
        return write(result.value(), new Extras(result.extrasOfValue()));
    }

    private String write(T value, Extras extras) {
        String json = new String(compact(value, extras), StandardCharsets.UTF_8);
        return options.indented() ? Json.indented(json) : json;
    }

    /**
     * Writes a value.
     *
     * @param value what to write
     * @return a JSON document in UTF-8
     */
    public byte[] writeBytes(T value) {
        return options.indented() ? write(value).getBytes(StandardCharsets.UTF_8) : compact(value, Extras.NONE);
    }

    /** All writing goes through bytes, where half a surrogate pair becomes an escape and so is not lost. */
    private byte[] compact(T value, Extras extras) {
        return Jackson.bytes(extras, out -> root.shape().write(value, out));
    }

    /**
     * Writes a value to a stream and leaves it open.
     *
     * @param value what to write
     * @param out gets a JSON document in UTF-8
     * @throws IOException if the stream takes no more
     */
    public void write(T value, OutputStream out) throws IOException {
        out.write(writeBytes(value));
    }

    /**
     * Writes a value to a file. The file is replaced as a whole: after a crash it is the old one or the new one.
     *
     * @param value what to write
     * @param file gets a JSON document in UTF-8
     * @throws IOException if the file cannot be written
     */
    public void write(T value, Path file) throws IOException {
        WholeFile.write(file, writeBytes(value));
    }
}
