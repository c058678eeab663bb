package io.github.goals4j.cli.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A property of a goal as a column of a table.
 *
 * @param property the name of the property in JSON
 * @param kind how its cells are read
 * @param names what people call it
 */
public record Column(String property, Kind kind, List<String> names) {

    /** How cells are read. */
    public enum Kind {
        /** As they are. */
        TEXT,
        /** As one of the codes, in any case and with spaces for hyphens. */
        CODE,
        /** As a date. */
        DATE,
        /** As JSON: something with parts. */
        JSON
    }

    private static final List<Column> ALL = read();

    /**
     * Every column.
     *
     * @return in the order in which they are written
     */
    public static List<Column> all() {
        return ALL;
    }

    /**
     * The column of that property.
     *
     * @param property the name of a property in JSON
     * @return absent if goals have no such property
     */
    public static Optional<Column> of(String property) {
        return ALL.stream().filter(column -> column.property.equals(property)).findFirst();
    }

    /**
     * The column that a header means.
     *
     * @param header what stands above a column
     * @return absent if nobody calls one that
     */
    public static Optional<Column> named(String header) {
        String plain = plain(header);
        return ALL.stream()
                .filter(column -> plain(column.property).equals(plain)
                        || column.names.stream().anyMatch(name -> plain(name).equals(plain)))
                .findFirst();
    }

    /** Without what does not matter in a header. */
    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_:*?-]", "");
    }

    private static List<Column> read() {
        List<Column> columns = new ArrayList<>();
        try (InputStream in = Column.class.getResourceAsStream("columns.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks columns.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", -1);
                    Kind kind = Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
                    columns.add(new Column(parts[0], kind, List.of(parts[2].split(";", -1))));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(columns);
    }
}
