package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesFileTest {

    private static final int LINES = 20_000;

    @TempDir
    private Path folder;

    private FileChannel file;

    @BeforeEach
    void writeLines() throws IOException {
        file = FileChannel.open(Files.writeString(folder.resolve("lines"), "12345678\n".repeat(LINES)));
    }

    private Spliterator<JsonLines.Raw> whole() throws IOException {
        return JsonLinesFile.of(file, 100).spliterator();
    }

    @Test
    void both_halves_have_all_lines_and_know_their_numbers() throws IOException {
        Spliterator<JsonLines.Raw> second = whole();
        Spliterator<JsonLines.Raw> first = second.trySplit();
        assertThat(first.estimateSize() + second.estimateSize()).isEqualTo(LINES * 9L);
        assertThat(first.estimateSize()).isBetween(LINES * 4L, LINES * 5L);
        AtomicLong last = new AtomicLong();
        first.forEachRemaining(each -> assertThat(each.number()).isEqualTo(last.incrementAndGet()));
        assertThat(last.get()).isEqualTo(first.estimateSize() / 9);
        second.forEachRemaining(each -> assertThat(each.number()).isEqualTo(last.incrementAndGet()));
        assertThat(last.get()).isEqualTo(LINES);
    }

    @Test
    void what_is_small_or_has_begun_is_not_cut() throws IOException {
        Spliterator<JsonLines.Raw> begun = whole();
        assertThat(begun.tryAdvance(line -> {})).isTrue();
        assertThat(begun.trySplit()).isNull();
        Spliterator<JsonLines.Raw> part = whole();
        while (part.estimateSize() >= 1 << 16) {
            part = part.trySplit();
        }
        assertThat(part.trySplit()).isNull();
    }

    @Test
    void a_file_that_cannot_be_read_says_so() throws IOException {
        Spliterator<JsonLines.Raw> lines = whole();
        file.close();
        assertThatThrownBy(lines::trySplit).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> lines.tryAdvance(line -> {})).isInstanceOf(UncheckedIOException.class);
    }
}
