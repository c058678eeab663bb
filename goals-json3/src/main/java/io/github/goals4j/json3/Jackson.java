package io.github.goals4j.json3;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** The parsers and generators of this generation of Jackson, set to what this package needs. */
final class Jackson {

    /** The limits are ours, because a parser's own come without a place. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private Jackson() {}

    static Tokens tokens(String text) {
        return new JacksonTokens(FACTORY.createParser(ObjectReadContext.empty(), text));
    }

    static byte[] bytes(Extras extras, Consumer<Sink> writing) {
        Collected out = new Collected();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            writing.accept(new JacksonSink(generator, extras));
        }
        return out.bytes();
    }
}
