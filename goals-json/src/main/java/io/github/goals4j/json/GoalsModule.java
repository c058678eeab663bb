package io.github.goals4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.goals4j.Coded;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Teaches your own mapper to read and write the types of this library, in the same form and as strictly as
 * {@link GoalJson} does. Found by service loading.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * Goal goal = mapper.readValue(json, Goal.class);
 * }</pre>
 *
 * <p>What cannot be read fails with a {@link JsonMappingException} whose cause is a {@link GoalJsonException} with all
 * problems. Unknown properties are refused, or passed over if the mapper does not
 * {@linkplain DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES fail} on them. How bytes become characters is up to your
 * mapper, and so are its limits.
 */
public final class GoalsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module; service loading calls this. */
    public GoalsModule() {
        super("goals4j");
        Shapes.forEach(new Shapes.Visitor() {
            @Override
            public <V> void visit(Class<V> type, Shape<V> shape) {
                addSerializer(type, new Serializer<>(type, shape));
                addDeserializer(type, new Deserializer<>(type, shape));
                if (shape instanceof CodeShape<?> code) {
                    addKeySerializer(type, new KeySerializer<>(type));
                    addKeyDeserializer(type, new KeyReader(type, code));
                }
            }
        });
    }

    /** A code is the same text as the name of a property and as its value. */
    private static final class KeySerializer<V> extends StdSerializer<V> {

        private static final long serialVersionUID = 1L;

        KeySerializer(Class<V> type) {
            super(type);
        }

        @Override
        public void serialize(V value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(((Coded) value).code());
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        private final Class<?> type;
        private final CodeShape<?> shape;

        KeyReader(Class<?> type, CodeShape<?> shape) {
            this.type = type;
            this.shape = shape;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            Object named = shape.named(key);
            return named != null ? named : context.handleWeirdKey(type, key, "must be " + shape.noun());
        }
    }

    private static final class Serializer<V> extends StdSerializer<V> {

        private static final long serialVersionUID = 1L;

        private final transient Shape<V> shape;

        Serializer(Class<V> type, Shape<V> shape) {
            super(type);
            this.shape = shape;
        }

        @Override
        public void serialize(V value, JsonGenerator out, SerializerProvider provider) throws IOException {
            try {
                shape.write(value, new JacksonSink(out, Extras.NONE));
            } catch (UncheckedIOException problem) {
                throw problem.getCause();
            }
        }
    }

    private static final class Deserializer<V> extends StdDeserializer<V> {

        private static final long serialVersionUID = 1L;

        /** A mapper's trees keep numbers without the zeros at their end, so their scale says nothing; the types still do. */
        private static final Limits LIMITS = Limits.STANDARD.with(Limit.SCALE, Limit.DIGITS.standard());

        private final transient Shape<V> shape;

        Deserializer(Class<V> type, Shape<V> shape) {
            super(type);
            this.shape = shape;
        }

        @Override
        public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            Reading in = new Reading(
                    new JacksonTokens(parser),
                    LIMITS,
                    strict ? Reading.Unknown.REFUSED : Reading.Unknown.SKIPPED,
                    null);
            try {
                V value = shape.read(in);
                if (value != null && !in.hasProblems()) {
                    return value;
                }
            } catch (Broken broken) {
                if (!in.hasProblems() && broken.getCause() instanceof IOException problem) {
                    throw problem;
                }
                in.broken(broken);
            } catch (Reading.Stop stop) {
                // the problems say why
            } catch (UncheckedIOException problem) {
                throw problem.getCause();
            }
            throw refused(parser, new GoalJsonException(in.problems()));
        }

        @SuppressWarnings("deprecation") // no other constructor takes a place that the parser has left behind
        private static JsonMappingException refused(JsonParser parser, GoalJsonException problems) {
            Location first = problems.problems().get(0).location();
            JsonLocation at = new JsonLocation(
                    parser.currentLocation().contentReference(), -1, first.offset(), (int) first.line(), (int)
                            first.column());
            return new JsonMappingException(problems.getMessage(), at, problems);
        }
    }
}
