package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every way in, so that what holds for one can be asked of all. */
enum Ways {
    STRING {
        @Override
        <T> Stream<Object> results(JsonForm<T> form, byte[] json) {
            return result(() -> form.read(text(json)));
        }
    },
    BYTES {
        @Override
        <T> Stream<Object> results(JsonForm<T> form, byte[] json) {
            return result(() -> form.read(json));
        }
    },
    STREAM {
        @Override
        <T> Stream<Object> results(JsonForm<T> form, byte[] json) {
            return result(() -> form.read(new ByteArrayInputStream(json)));
        }
    },
    READER {
        @Override
        <T> Stream<Object> results(JsonForm<T> form, byte[] json) {
            return result(() -> form.read(new StringReader(text(json))));
        }
    },
    FILE {
        @Override
        <T> Stream<Object> results(JsonForm<T> form, byte[] json) {
            return result(() -> {
                Path file = Files.createTempFile("goals", ".json");
                try {
                    return form.read(Files.write(file, json));
                } finally {
                    Files.delete(file);
                }
            });
        }
    },
    LINES_OF_BYTES {
        @Override
        <T> Stream<Object> results(JsonForm<T> form, byte[] json) {
            return form.lines(new ByteArrayInputStream(json)).flatMap(Ways::results);
        }
    },
    LINES_OF_CHARACTERS {
        @Override
        <T> Stream<Object> results(JsonForm<T> form, byte[] json) {
            return form.lines(new StringReader(text(json))).flatMap(Ways::results);
        }
    };

    /** The results, or else the problems. */
    abstract <T> Stream<Object> results(JsonForm<T> form, byte[] json);

    /** The value, or else the problems. */
    <T> List<Object> read(JsonForm<T> form, String json) {
        return each(form, json.getBytes(StandardCharsets.UTF_8), ReadResult::value);
    }

    /** The value with all that a result says, or else the problems. */
    List<Object> readWhole(JsonForm<?> form, byte[] json) {
        return each(form, json, result -> List.of(result.value(), result.extras(), result.places()));
    }

    private List<Object> each(JsonForm<?> form, byte[] json, Function<ReadResult<?>, Object> said) {
        try (Stream<Object> results = results(form, json)) {
            return results.map(each -> each instanceof ReadResult<?> result ? said.apply(result) : each)
                    .toList();
        }
    }

    private boolean isOfLines() {
        return this == LINES_OF_BYTES || this == LINES_OF_CHARACTERS;
    }

    private boolean isOfCharacters() {
        return this == STRING || this == READER || this == LINES_OF_CHARACTERS;
    }

    static void assertAllRead(JsonForm<?> form, String json) {
        for (Ways way : values()) {
            if (!way.isOfLines() || json.indexOf('\n') < 0) {
                assertThat(way.read(form, json)).as(way.name()).hasSize(1).noneMatch(JsonProblem.class::isInstance);
            }
        }
    }

    static void assertAllRefuse(JsonForm<?> form, String json, JsonProblem.Kind kind) {
        List<Object> first = STRING.read(form, json);
        for (Ways way : values()) {
            assertThat(way.read(form, json))
                    .as(way.name())
                    .isEqualTo(first)
                    .anyMatch(each -> each instanceof JsonProblem problem && problem.kind() == kind);
        }
    }

    /** All that can be asked of a text on one line is the same, whichever way it comes. */
    static void assertAllAgree(JsonForm<?> form, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        List<Object> first = STRING.readWhole(form, bytes);
        for (Ways way : values()) {
            assertThat(way.readWhole(form, bytes))
                    .as(way.name() + " of " + json)
                    .isEqualTo(first);
        }
    }

    /** The bytes on one line are refused for the same reasons, whichever way they come. */
    static void assertAllRefuse(JsonForm<?> form, byte[] json, JsonProblem.Kind kind) {
        List<Object> first = BYTES.readWhole(form, json);
        assertThat(first).anyMatch(each -> each instanceof JsonProblem problem && problem.kind() == kind);
        for (Ways way : values()) {
            if (!way.isOfCharacters()) {
                assertThat(way.readWhole(form, json)).as(way.name()).isEqualTo(first);
            }
        }
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private interface Read {
        ReadResult<?> read() throws IOException;
    }

    private static Stream<Object> result(Read read) {
        try {
            return Stream.of(read.read());
        } catch (GoalJsonException refused) {
            return refused.problems().stream().map(Object.class::cast);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<Object> results(JsonLine<?> line) {
        return line.isRead()
                ? Stream.of(line.result())
                : line.problems().stream().map(Object.class::cast);
    }
}
