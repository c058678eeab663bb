package io.github.goals4j.cli.table;

import io.github.goals4j.Problem;
import io.github.goals4j.cli.terminal.DidYouMean;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.cli.terminal.Width;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which column of a table holds which property. */
public final class Header {

    private static final List<String> TITLES = Column.of("title").orElseThrow().names();
    private static final int MOST_TOLD = 10;

    private final Map<String, Integer> indexes;
    private final List<String> unknown;

    private Header(Map<String, Integer> indexes, List<String> unknown) {
        this.indexes = indexes;
        this.unknown = unknown;
    }

    /**
     * Reads the first row.
     *
     * @param source the table, for messages
     * @param row the first row
     * @param said which column holds a property, by the name of the property: a letter or a header
     * @return the header
     * @throws UnclearHeaderException if no column holds the goals, or two hold the same property
     * @throws UsageException if a column that was said is not there
     */
    public static Header of(String source, Row row, Map<String, String> said) {
        List<String> headers =
                row.cells().stream().map(cell -> cell.text().strip()).toList();
        Map<String, Integer> indexes = new LinkedHashMap<>();
        said.forEach((property, column) -> indexes.put(property, index(source, property, column, headers)));
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (header.isEmpty() || indexes.containsValue(i)) {
                continue;
            }
            int at = i;
            Column.named(header)
                    .filter(column -> !said.containsKey(column.property()))
                    .ifPresentOrElse(
                            column -> {
                                Integer other = indexes.putIfAbsent(column.property(), at);
                                if (other != null) {
                                    throw new UnclearHeaderException(
                                            "must have one column of a kind, and columns %s and %s both look like %s. Say which one it is: --column %s=%s"
                                                    .formatted(
                                                            Row.letters(other),
                                                            Row.letters(at),
                                                            column.property(),
                                                            column.property(),
                                                            Row.letters(other)),
                                            Optional.empty());
                                }
                            },
                            () -> unknown.add(header));
        }
        if (!indexes.containsKey("title")) {
            throw new UnclearHeaderException(
                    "must name its columns in the first row, one of them for the goals: %s or the like (--column title=A says which)%s"
                            .formatted(String.join(", ", TITLES.subList(0, 4)), nearTitle(unknown)),
                    Optional.of(Width.cut(told(headers), Problem.LONGEST_VALUE, "…")));
        }
        return new Header(indexes, List.copyOf(unknown));
    }

    private static String nearTitle(List<String> unknown) {
        return unknown.stream()
                .filter(header -> DidYouMean.among(TITLES, header).isPresent())
                .findFirst()
                .map(header -> "; did you mean " + quoted(header) + "?")
                .orElse("");
    }

    /** Some headers for a message. */
    private static String told(List<String> headers) {
        String some = headers.stream()
                .filter(header -> !header.isEmpty())
                .limit(MOST_TOLD)
                .map(Header::quoted)
                .collect(Collectors.joining(", "));
        return some.isEmpty() ? "nothing" : some + (headers.size() > MOST_TOLD ? " …" : "");
    }

    private static int index(String source, String property, String said, List<String> headers) {
        if (Column.of(property).isEmpty()) {
            List<String> properties =
                    Column.all().stream().map(Column::property).toList();
            throw new UsageException("--column " + property + "=" + said + ": goals have no " + property + "."
                    + DidYouMean.question(properties, property) + " They have " + String.join(", ", properties) + ".");
        }
        OptionalInt named = IntStream.range(0, headers.size())
                .filter(i -> Column.plain(headers.get(i)).equals(Column.plain(said)))
                .findFirst();
        OptionalInt lettered = IntStream.range(0, headers.size())
                .filter(i -> Row.letters(i).equals(said.toUpperCase(Locale.ROOT)))
                .findFirst();
        return named.orElseGet(() ->
                lettered.orElseThrow(() -> new UsageException("--column %s=%s: %s has no such column.%s It has %s."
                        .formatted(property, said, source, DidYouMean.question(headers, said), told(headers)))));
    }

    /**
     * The column that holds a property.
     *
     * @param property the name of a property
     * @return its index from 0; absent if the table has none
     */
    public OptionalInt index(String property) {
        Integer index = indexes.get(property);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * The properties that the table has.
     *
     * @return their columns
     */
    public List<Column> columns() {
        return Column.all().stream()
                .filter(column -> indexes.containsKey(column.property()))
                .toList();
    }

    /**
     * Says which columns mean nothing here, and what was perhaps meant by them.
     *
     * @return absent if all mean something
     */
    public Optional<String> notRead() {
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        List<String> names =
                Column.all().stream().flatMap(column -> column.names().stream()).toList();
        String said = unknown.stream()
                .limit(MOST_TOLD)
                .map(header -> quoted(header)
                        + DidYouMean.among(names, header)
                                .filter(near -> Column.named(header).isEmpty())
                                .map(" (did you mean \"%s\"?)"::formatted)
                                .orElse(""))
                .collect(Collectors.joining(", "));
        List<String> known =
                Column.all().stream().map(column -> column.names().get(0)).toList();
        return Optional.of("not read: %s%s. Columns that are read: %s; --column dueDate=F says which one holds what."
                .formatted(said, unknown.size() > MOST_TOLD ? " …" : "", String.join(", ", known)));
    }

    private static String quoted(String header) {
        return '"' + Width.cut(Printable.of(header), Problem.LONGEST_VALUE, "…") + '"';
    }

    /**
     * The headers that mean nothing here.
     *
     * @return as they stand in the table
     */
    public List<String> unknown() {
        return unknown;
    }
}
