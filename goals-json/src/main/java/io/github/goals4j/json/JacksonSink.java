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

    @Override
    public void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void name(JacksonName name) {
        try {
            generator.writeFieldName(name.quoted());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void text(String text) {
        try {
            generator.writeString(text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void number(BigDecimal number) {
        try {
            if (writesDigits) {
                generator.writeNumber(number.toPlainString());
            } else {
                generator.writeNumber(number);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void number(int number) {
        try {
            generator.writeNumber(number);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void bool(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void json(String value) {
        try {
            generator.writeRawValue(value);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
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
