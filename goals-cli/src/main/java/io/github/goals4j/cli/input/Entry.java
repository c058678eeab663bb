package io.github.goals4j.cli.input;

import io.github.goals4j.Goal;
import io.github.goals4j.Place;
import java.util.Optional;

/** One goal in an input: a text or a typed goal, and where it stands. */
public abstract sealed class Entry implements Item permits TextEntry, TableEntry, JsonEntry {

    private final String source;
    private final long line;

    Entry(String source, long line) {
        this.source = source;
        this.line = line;
    }

    @Override
    public final String source() {
        return source;
    }

    /**
     * The line that it begins in.
     *
     * @return from 1
     */
    public final long line() {
        return line;
    }

    /**
     * What people call its place.
     *
     * @return for example {@code row 7}, {@code line 3} or {@code /goals/3}
     */
    public abstract String label();

    /**
     * The goal in words, on one line.
     *
     * @return the title, or the whole of a text
     */
    public abstract String title();

    /**
     * The typed goal.
     *
     * @return absent for plain text
     */
    public abstract Optional<Goal> goal();

    /**
     * Whether the input gave it an id, so that a reader would find it by that.
     *
     * @return {@code false} if the id was made up here
     */
    public abstract boolean isNamed();

    /**
     * The text that is judged.
     *
     * @return a plain text, or title and description joined by a line break
     */
    public String text() {
        return goal().map(goal -> goal.description()
                        .map(more -> goal.title() + "\n" + more)
                        .orElse(goal.title()))
                .orElse(title());
    }

    /**
     * Where something was found in it.
     *
     * @param place a place in the text that is judged, or a property
     * @param property the property that would answer it, for a place that names none; empty if none would
     * @return the place in the input
     */
    public abstract Spot spot(Place place, String property);

    /** The property that the place is in, and which of its characters. */
    final Part part(Place place, String property) {
        if (place.span().isEmpty()) {
            return new Part(place.path().isEmpty() ? property : place.path(), 0, 0);
        }
        int titleEnd = title().length();
        int start = place.span().get().start();
        int end = place.span().get().end();
        boolean inTitle = start <= titleEnd;
        return inTitle
                ? new Part("title", start, Math.min(end, titleEnd))
                : new Part("description", start - titleEnd - 1, end - titleEnd - 1);
    }

    /** A stretch of a property; an empty one means the property as a whole. */
    record Part(String property, int start, int end) {}
}
