package io.github.goals4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.cli.table.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the pages show is what the command shows. To draw again: {@code mvn … -Dpictures=draw}. */
class PicturesTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path SAMPLE = Path.of("../goals-examples/src/main/samples/team.csv");

    @Test
    void the_terminal_shows_the_sample() throws IOException {
        String shown = new Command()
                .withInput(Files.readAllBytes(SAMPLE))
                .run("check", "-", "--stdin-filename", "team.csv", "--color", "always", "--today", "2026-11-25")
                .out();
        String picture = TerminalPicture.of("goals check team.csv", shown);
        Path file = DOCS.resolve("images/check.svg");
        if (System.getProperty("pictures", "").equals("draw")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, picture);
        }
        assertThat(file).content().isEqualToNormalizingNewlines(picture);
    }

    @Test
    void the_page_on_tables_names_every_column() throws IOException {
        String page = Files.readString(DOCS.resolve("tables.md"));
        for (Column column : Column.all()) {
            String names = String.join(
                    ", ",
                    column.names().stream()
                            .filter(name -> !name.equals(column.property()))
                            .toList());
            assertThat(page).contains("| `" + column.property() + "` | " + names + " |");
        }
    }
}
