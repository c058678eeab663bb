package io.github.goals4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A cursor over a parser of this generation of Jackson. */
@SuppressWarnings("EnumOrdinal") // never leaves this class
final class JacksonTokens implements Tokens {

    /** By the ordinal of Jackson's token: each value is asked for its kind more than once. */
    private static final Kind[] KINDS =
            Stream.of(JsonToken.values()).map(JacksonTokens::kindOf).toArray(Kind[]::new);

    private final JsonParser parser;

    JacksonTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Kind next() {
        try {
            return kind(parser.nextToken());
        } catch (IOException | IllegalStateException problem) {
            throw broken(problem);
        }
    }

    @Override
    public Kind kind() {
        return kind(parser.currentToken());
    }

    private static Kind kind(@Nullable JsonToken token) {
        return token == null ? Kind.END : KINDS[token.ordinal()];
    }

    private static Kind kindOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.START_OBJECT;
            case END_OBJECT -> Kind.END_OBJECT;
            case START_ARRAY -> Kind.START_ARRAY;
            case END_ARRAY -> Kind.END_ARRAY;
            case FIELD_NAME -> Kind.NAME;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT -> Kind.INTEGER;
            case VALUE_NUMBER_FLOAT -> Kind.DECIMAL;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL -> Kind.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Kind.FOREIGN;
        };
    }

    @Override
    public @Nullable String nextName() {
        try {
            return parser.nextFieldName();
        } catch (IOException | IllegalStateException problem) {
            throw broken(problem);
        }
    }

    @Override
    public void passOver() {
        try {
            parser.skipChildren();
        } catch (IOException | IllegalStateException problem) {
            throw broken(problem);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException problem) {
            throw broken(problem);
        }
    }

    @Override
    public int textLength() {
        try {
            return parser.getTextLength();
        } catch (IOException problem) {
            throw broken(problem);
        }
    }

    @Override
    public BigDecimal number() {
        try {
            return new BigDecimal(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } catch (IOException problem) {
            throw broken(problem);
        }
    }

    @Override
    public int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    @Override
    public String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    public Location location() {
        return location(parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    @Override
    public int start() {
        return offset(parser.currentTokenLocation());
    }

    @Override
    public int end() {
        try {
            parser.finishToken();
        } catch (IOException problem) {
            throw broken(problem);
        }
        return offset(parser.currentLocation());
    }

    private static int offset(JsonLocation location) {
        long characters = location.getCharOffset();
        return (int) (characters < 0 ? location.getByteOffset() : characters);
    }

    private static Location location(JsonLocation location) {
        return new Location(location.getLineNr(), Math.max(1, location.getColumnNr()), location.getCharOffset());
    }

    private RuntimeException broken(Exception problem) {
        if (problem instanceof JsonProcessingException syntax) {
            JsonLocation at = syntax.getLocation() == null ? parser.currentLocation() : syntax.getLocation();
            return new Broken(syntax.getOriginalMessage(), location(at), true, syntax);
        }
        if (problem instanceof IOException stream) {
            return new UncheckedIOException(stream);
        }
        // how the parser says that too many names have one hash code
        return new Broken("too many names of one kind", location(parser.currentLocation()), false, problem);
    }
}
