package io.github.goals4j.cli.input;

import io.github.goals4j.Goal;
import io.github.goals4j.Place;
import java.util.Optional;

/** A goal that is a line of text. */
final class TextEntry extends Entry {

    private final String text;
    private final int column;

    /** The column is where the text begins in its line, from 1: bullets and numbers stand before it. */
    TextEntry(String source, long line, int column, String text) {
        super(source, line);
        this.column = column;
        this.text = text;
    }

    @Override
    public String label() {
        return "line " + line();
    }

    @Override
    public String title() {
        return text;
    }

    @Override
    public Optional<Goal> goal() {
        return Optional.empty();
    }

    @Override
    public boolean isNamed() {
        return false;
    }

    @Override
    public Spot spot(Place place, String property) {
        int start = place.span().map(span -> span.start()).orElse(0);
        int end = place.span().map(span -> span.end()).orElse(0);
        return new Spot(line(), (long) column + start, Optional.empty(), text, start, end, false);
    }
}
