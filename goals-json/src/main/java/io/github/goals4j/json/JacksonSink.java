package io.github.goals4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** A way into a generator of this generation of Jackson. */
final class JacksonSink implements Sink {

    private final JsonGenerator generator;
    private final Extras extras;

    /** Whether it writes text; what builds trees or bytes takes numbers as they are, and needs no digits. */
    private final boolean writesDigits;

    JacksonSink(JsonGenerator generator, Extras extras) {
        this.generator = generator;
        this.extras = extras;
        this.writesDigits =
                generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    private interface Step {
        void take() throws IOException;
    }

    private static void take(Step step) {
        try {
            step.take();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void startObject() {
        take(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        take(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        take(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        take(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        take(() -> generator.writeFieldName(name));
    }

    @Override
    public void name(JacksonName name) {
        take(() -> generator.writeFieldName(name.quoted()));
    }

    @Override
    public void text(String text) {
        take(() -> generator.writeString(text));
    }

    @Override
    public void number(BigDecimal number) {
        if (writesDigits) {
            take(() -> generator.writeNumber(number.toPlainString()));
        } else {
            take(() -> generator.writeNumber(number));
        }
    }

    @Override
    public void number(int number) {
        take(() -> generator.writeNumber(number));
    }

    @Override
    public void bool(boolean value) {
        take(() -> generator.writeBoolean(value));
    }

    @Override
    public void json(String value) {
        take(() -> generator.writeRawValue(value));
    }

    @Override
    public String pointer() {
        return generator.getOutputContext().getParent().pathAsPointer().toString();
    }

    @Override
    public Extras extras() {
        return extras;
    }
}
