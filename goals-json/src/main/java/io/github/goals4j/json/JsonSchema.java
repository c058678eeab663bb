package io.github.goals4j.json;

import static java.util.Objects.requireNonNull;

import io.github.goals4j.Coded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The JSON Schemas (2020-12) of what this package reads and writes. Each stands alone, so that an editor needs only the
 * one that a document names in {@code $schema}; what a schema cannot say, such as that a goal starts before it is due,
 * only a reader checks.
 */
public enum JsonSchema implements Coded {
    /** A goal, also as a line of JSON Lines or as an item of a list. */
    GOAL,
    /** A plan, the usual root of a file. */
    PLAN,
    /** A SMART report. */
    REPORT,
    /** A catalog of templates. */
    CATALOG;

    private static final String BASE = "https://goals4j.github.io/schema/1/";

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }

    /**
     * What the schema goes by in every version that writes the same form; nothing needs to be found at this address.
     *
     * @return for example {@code https://goals4j.github.io/schema/1/plan.schema.json}
     */
    public String id() {
        return BASE + fileName();
    }

    /**
     * The name to give to a file of it.
     *
     * @return for example {@code plan.schema.json}
     */
    public String fileName() {
        return code + ".schema.json";
    }

    /**
     * The schema itself.
     *
     * @return a JSON document, indented for people
     */
    public String text() {
        // below META-INF, because two modules must not share a package, not even one of resources only
        String resource = "/META-INF/goals4j/schema/" + fileName();
        try (InputStream in = requireNonNull(JsonSchema.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadableJar) {
            throw new UncheckedIOException(unreadableJar);
        }
    }
}
