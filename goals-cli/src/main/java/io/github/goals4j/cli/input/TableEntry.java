package io.github.goals4j.cli.input;

import io.github.goals4j.Goal;
import io.github.goals4j.Place;
import io.github.goals4j.cli.table.Cell;
import io.github.goals4j.cli.table.Header;
import io.github.goals4j.cli.table.Row;
import java.util.Optional;

/** A goal that is a row of a table. */
final class TableEntry extends Entry {

    private final Goal goal;
    private final Row row;
    private final Header header;
    private final boolean named;

    TableEntry(String source, Goal goal, Row row, Header header, boolean named) {
        super(source, row.line());
        this.goal = goal;
        this.row = row;
        this.header = header;
        this.named = named;
    }

    @Override
    public String label() {
        return "row " + row.number();
    }

    @Override
    public String title() {
        return goal.title();
    }

    @Override
    public Optional<Goal> goal() {
        return Optional.of(goal);
    }

    @Override
    public boolean isNamed() {
        return named;
    }

    @Override
    public Spot spot(Place place, String property) {
        Part part = part(place, property);
        String column = part.property().replaceFirst("[\\[.].*$", "");
        Cell cell = row.cell(
                header.index(column).orElseGet(() -> header.index("title").orElseThrow()));
        int start = Math.min(part.start(), cell.text().length());
        int lineStart = cell.lineStart(start);
        int lineEnd = cell.lineEnd(start);
        String excerpt = cell.text().substring(lineStart, lineEnd).stripTrailing();
        int end = Math.max(start, Math.min(part.end(), lineStart + excerpt.length()));
        return new Spot(
                cell.line(start),
                cell.column(start),
                Optional.of(cell.name()),
                excerpt,
                start - lineStart,
                end - lineStart,
                false);
    }
}
