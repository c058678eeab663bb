package io.github.goals4j.json3;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** A way into a generator of this generation of Jackson. */
final class JacksonSink implements Sink {

    private final JsonGenerator generator;
    private final Extras extras;

    /** Whether it writes text; what builds trees or bytes takes numbers as they are, and needs no digits. */
    private final boolean writesDigits;

    JacksonSink(JsonGenerator generator, Extras extras) {
        this.generator = generator;
        this.extras = extras;
        this.writesDigits = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void name(JacksonName name) {
        generator.writeName(name.quoted());
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(BigDecimal number) {
        if (writesDigits) {
            generator.writeNumber(number.toPlainString());
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void json(String value) {
        generator.writeRawValue(value);
    }

    @Override
    public String pointer() {
        return generator.streamWriteContext().getParent().pathAsPointer().toString();
    }

    @Override
    public Extras extras() {
        return extras;
    }
}
