package io.github.goals4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** The parsers and generators of this generation of Jackson, set to what this package needs. */
final class Jackson {

    /**
     * The limits are ours, because a parser's own come without a place. That names have one hash code is no reason to
     * refuse a text: a parser gives up looking names up instead.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** Bytes are UTF-8 or refused, so nothing is guessed. */
    private static final JsonFactory OF_BYTES = new JsonFactoryBuilder(FACTORY)
            .enable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();

    private Jackson() {}

    static Tokens tokens(String text) {
        return tokens(() -> FACTORY.createParser(text));
    }

    /** Fails for more texts than the characters do, but takes none that they do not. */
    static Tokens tokens(byte[] utf8) {
        return tokens(() -> OF_BYTES.createParser(utf8));
    }

    private interface Opening {
        JsonParser open() throws IOException;
    }

    private static Tokens tokens(Opening opening) {
        try {
            return new JacksonTokens(opening.open());
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    static byte[] bytes(Extras extras, Consumer<Sink> writing) {
        Collected out = new Collected();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            writing.accept(new JacksonSink(generator, extras));
        } catch (IOException toMemory) {
            throw new UncheckedIOException(toMemory);
        }
        return out.bytes();
    }
}
