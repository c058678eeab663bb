package io.github.goals4j.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** Every way in, so that what holds for one can be asked of all. */
enum Ways {
    STRING {
        @Override
        <T> List<Object> read(JsonForm<T> form, String json) {
            return outcome(() -> form.read(json).value());
        }
    },
    BYTES {
        @Override
        <T> List<Object> read(JsonForm<T> form, String json) {
            return outcome(
                    () -> form.read(json.getBytes(StandardCharsets.UTF_8)).value());
        }
    },
    STREAM {
        @Override
        <T> List<Object> read(JsonForm<T> form, String json) {
            return outcome(() -> form.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .value());
        }
    },
    READER {
        @Override
        <T> List<Object> read(JsonForm<T> form, String json) {
            return outcome(() -> form.read(new StringReader(json)).value());
        }
    },
    FILE {
        @Override
        <T> List<Object> read(JsonForm<T> form, String json) {
            return outcome(() -> {
                Path file = Files.createTempFile("goals", ".json");
                try {
                    return form.read(Files.writeString(file, json)).value();
                } finally {
                    Files.delete(file);
                }
            });
        }
    },
    LINES_OF_BYTES {
        @Override
        <T> List<Object> read(JsonForm<T> form, String json) {
            return lines(form.lines(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
        }

        @Override
        boolean isOfLines() {
            return true;
        }
    },
    LINES_OF_CHARACTERS {
        @Override
        <T> List<Object> read(JsonForm<T> form, String json) {
            return lines(form.lines(new StringReader(json)));
        }

        @Override
        boolean isOfLines() {
            return true;
        }
    };

    /** The value, or else the problems. */
    abstract <T> List<Object> read(JsonForm<T> form, String json);

    boolean isOfLines() {
        return false;
    }

    static void assertAllRead(JsonForm<?> form, String json) {
        for (Ways way : values()) {
            if (!way.isOfLines() || json.indexOf('\n') < 0) {
                Assertions.assertThat(way.read(form, json))
                        .as(way.name())
                        .hasSize(1)
                        .noneMatch(JsonProblem.class::isInstance);
            }
        }
    }

    static void assertAllRefuse(JsonForm<?> form, String json, JsonProblem.Kind kind) {
        List<Object> first = STRING.read(form, json);
        for (Ways way : values()) {
            Assertions.assertThat(way.read(form, json))
                    .as(way.name())
                    .isEqualTo(first)
                    .anyMatch(each -> each instanceof JsonProblem problem && problem.kind() == kind);
        }
    }

    private interface Read<T> {
        T read() throws IOException;
    }

    private static <T> List<Object> outcome(Read<T> read) {
        try {
            return List.of(read.read());
        } catch (GoalJsonException refused) {
            return List.copyOf(refused.problems());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static <T> List<Object> lines(Stream<JsonLine<T>> lines) {
        try (lines) {
            return lines.flatMap(line -> line.isRead()
                            ? Stream.<Object>of(line.value())
                            : line.problems().stream().map(Object.class::cast))
                    .toList();
        }
    }
}
