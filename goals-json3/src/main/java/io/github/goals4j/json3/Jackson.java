package io.github.goals4j.json3;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

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
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** Bytes are UTF-8 or refused, so nothing is guessed. */
    private static final JsonFactory OF_BYTES = FACTORY.rebuild()
            .enable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private Jackson() {}

    static Tokens tokens(String text) {
        return new JacksonTokens(FACTORY.createParser(ObjectReadContext.empty(), text));
    }

    /** Fails for more texts than the characters do, but takes none that they do not. */
    static Tokens tokens(byte[] utf8) {
        return new JacksonTokens(OF_BYTES.createParser(ObjectReadContext.empty(), utf8));
    }

    static byte[] bytes(Extras extras, Consumer<Sink> writing) {
        Collected out = new Collected();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            writing.accept(new JacksonSink(generator, extras));
        }
        return out.bytes();
    }
}
