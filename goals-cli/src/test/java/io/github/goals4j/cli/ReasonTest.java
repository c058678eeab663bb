package io.github.goals4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.cli.terminal.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Java names the file, people want to know what is wrong with it. */
class ReasonTest {

    @Test
    void a_file_that_must_not_be_touched_is_told_as_that() {
        assertThat(Reason.of(new AccessDeniedException("a.csv"))).isEqualTo("you are not allowed to");
        assertThat(Reason.withFile(new AccessDeniedException("a.csv")))
                .isEqualTo("cannot get at a.csv: you are not allowed to");
    }

    @Test
    void other_problems_say_what_is_known() {
        assertThat(Reason.of(new NoSuchFileException("a"))).contains("is not there");
        assertThat(Reason.of(new FileSystemException("a", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
        assertThat(Reason.of(new FileSystemException("a"))).isEqualTo("the disk refuses");
        assertThat(Reason.withFile(new IOException("No space left on device"))).isEqualTo("No space left on device");
    }
}
