package io.github.goals4j.cli.input;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.cli.table.BrokenTableException;
import io.github.goals4j.cli.table.Cell;
import io.github.goals4j.cli.table.Column;
import io.github.goals4j.cli.table.Dates;
import io.github.goals4j.cli.table.GoalCells;
import io.github.goals4j.cli.table.Header;
import io.github.goals4j.cli.table.Row;
import io.github.goals4j.cli.table.Table;
import io.github.goals4j.cli.table.UnclearHeaderException;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.json.GoalJsonException;
import io.github.goals4j.json.JsonProblem;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** A goal a row. A row that is refused costs none of its neighbours. */
final class TableGoals extends Spliterators.AbstractSpliterator<Item> {

    private static final String BROKEN =
            "must end the quote that its cell begins with; close it with \", and write a quote within a text twice, \"\". "
                    + "Nothing after this place was read";

    private static final String TOO_LONG = "must not hold more than " + Table.LONGEST_CELL
            + " characters in a cell; if the cell begins with a quote, its end may be missing. "
            + "Nothing after this place was read";

    private static final int MOST_TYPES_TOLD = 10;

    private final String source;
    private final Reading reading;
    private final Set<GoalType> ownTypes = new HashSet<>();
    private final Table table;
    private final Header header;
    private final Deque<Item> found = new ArrayDeque<>();
    private boolean ended;

    private TableGoals(String source, Reading reading, Table table, Header header) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.source = source;
        this.reading = reading;
        this.table = table;
        this.header = header;
    }

    static Spliterator<Item> of(String source, Reader in, Reading reading) throws IOException {
        Table table = new Table(in);
        Row first = firstRow(table);
        try {
            return of(source, table, Header.of(source, first, reading.columns()), reading);
        } catch (UnclearHeaderException unclear) {
            if (reading.whole()) {
                throw new UsageException(source + " " + unclear.getMessage());
            }
            Item refused =
                    new Unreadable(source, first.line(), 1, Optional.empty(), unclear.value(), unclear.expected());
            return List.of(refused).spliterator();
        }
    }

    private static TableGoals of(String source, Table table, Header header, Reading reading) {
        if (reading.whole() && !header.unknown().isEmpty()) {
            throw new UsageException(
                    "%s: goals have no property for %s, which would be lost. Say what it holds (--column), or leave it out (--goals-only)."
                            .formatted(source, Printable.of(String.join(", ", header.unknown()))));
        }
        header.notRead().ifPresent(told -> reading.notices().accept(source + ": " + told));
        return new TableGoals(source, reading, table, header);
    }

    /** The first that holds anything but the separator's name. */
    private static Row firstRow(Table table) throws IOException {
        Row row = table.next();
        while (row != null && (row.isBlank() || row.cell(0).text().startsWith("sep="))) {
            row = table.next();
        }
        return row == null ? new Row(1, 1, List.of()) : row;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Item> action) {
        try {
            while (found.isEmpty() && !ended) {
                read();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        Item item = found.poll();
        if (item == null) {
            return false;
        }
        action.accept(item);
        return true;
    }

    private void read() throws IOException {
        try {
            Row row = table.next();
            if (row == null) {
                ended = true;
            } else if (!row.isBlank()) {
                readGoal(row);
            }
        } catch (BrokenTableException broken) {
            ended = true;
            found.add(new Unreadable(
                    source,
                    broken.line(),
                    broken.column(),
                    Optional.of("row " + broken.row()),
                    Optional.empty(),
                    broken.isTooLong() ? TOO_LONG : BROKEN));
        }
    }

    private void readGoal(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : header.columns()) {
            Cell cell = cell(row, column.property());
            String text = cell.text();
            int broken = text.indexOf('\uFFFD');
            if (broken >= 0) {
                found.add(refused(
                        cell,
                        broken,
                        Optional.empty(),
                        "must hold nothing but characters, here is a byte that is none"));
            } else if (column.kind() == Column.Kind.JSON && !text.isBlank() && !GoalCells.isJson(text)) {
                found.add(refused(cell, 0, Optional.of(text), "must be empty or JSON"));
            } else if (!text.isBlank()) {
                cells.put(column.property(), text);
            }
        }
        if (!cells.containsKey("title")) {
            found.add(refused(cell(row, "title"), 0, Optional.empty(), "must hold the goal in words"));
        }
        if (found.isEmpty()) {
            boolean named = cells.containsKey("id");
            cells.putIfAbsent("id", "row-" + row.number());
            cells.putIfAbsent("type", reading.type());
            build(row, cells, named);
        }
    }

    private void build(Row row, Map<String, String> cells, boolean named) {
        try {
            Goal goal = GoalJson.strict()
                    .goal()
                    .read(GoalCells.json(cells, reading.dates()))
                    .value();
            tellOwnType(row, goal.type());
            found.add(new TableEntry(source, goal, row, header, named));
        } catch (GoalJsonException problems) {
            problems.problems().forEach(problem -> found.add(refused(row, problem)));
        }
    }

    /** Each once: a whole profession may have types of its own. */
    private void tellOwnType(Row row, GoalType type) {
        if (header.index("type").isPresent()
                && !type.code().equals(reading.type())
                && ownTypes.size() < MOST_TYPES_TOLD
                && ownTypes.add(type)) {
            Cell cell = cell(row, "type");
            OwnTypes.told(type)
                    .ifPresent(told -> reading.notices()
                            .accept("%s:%d:%d: %s: %s"
                                    .formatted(source, cell.line(0), cell.column(0), cell.name(), told)));
        }
    }

    private Unreadable refused(Row row, JsonProblem problem) {
        String[] steps = problem.pointer().split("/", 3);
        String property = steps.length > 1 ? steps[1] : "title";
        if (header.index(property).isEmpty()) {
            return new Unreadable(
                    source,
                    row.line(),
                    1,
                    Optional.of("row " + row.number()),
                    problem.value(),
                    "has no " + property + ", which " + problem.expected());
        }
        Cell cell = cell(row, property);
        String within = steps.length > 2 ? " (" + steps[2] + ")" : "";
        String expected = problem.expected();
        boolean isDate = Column.of(property).orElseThrow().kind() == Column.Kind.DATE;
        if (isDate && expected.startsWith("must be a day as")) {
            expected = "must be a day such as 2027-06-30 or 30.6.2027";
        }
        boolean needsOrder = reading.dates() == Dates.ISO && cell.text().contains("/");
        if (needsOrder && isDate) {
            within = " (with slashes only if --dates dmy or --dates mdy says how they are meant)";
        }
        return refused(cell, 0, problem.value(), expected + within);
    }

    private Unreadable refused(Cell cell, int index, Optional<String> value, String expected) {
        return new Unreadable(source, cell.line(index), cell.column(index), Optional.of(cell.name()), value, expected);
    }

    private Cell cell(Row row, String property) {
        return row.cell(
                header.index(property).orElseGet(() -> header.index("title").orElseThrow()));
    }
}
