package io.github.goals4j.smart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of tab-separated columns in a file beside the classes; a line that starts with # is a comment. */
final class Table {

    private Table() {}

    static List<List<String>> read(String resource) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(resource)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return rows;
    }

    static List<String> lines(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
