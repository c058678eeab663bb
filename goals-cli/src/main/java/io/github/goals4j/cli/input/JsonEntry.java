package io.github.goals4j.cli.input;

import io.github.goals4j.Goal;
import io.github.goals4j.Place;
import io.github.goals4j.json.Location;
import io.github.goals4j.json.ReadResult;
import java.util.Optional;

/** A goal that is an object of JSON. */
final class JsonEntry extends Entry {

    private final Goal goal;
    private final ReadResult<?> result;
    private final String path;
    private final String pointer;

    /** The path leads from what was read to the goal; the pointer is what stood in the file. */
    JsonEntry(String source, Goal goal, ReadResult<?> result, String path, String pointer) {
        super(source, result.location(path).line());
        this.goal = goal;
        this.result = result;
        this.path = path;
        this.pointer = pointer;
    }

    @Override
    public String label() {
        return pointer.isEmpty() ? "line " + line() : pointer;
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
        return true;
    }

    @Override
    public Spot spot(Place place, String property) {
        Part part = part(place, property);
        if (!result.places().containsKey(result.pointer(inResult(part.property())))) {
            // What is not there is missed in the goal as a whole, and people know it by its title.
            part = new Part("title", 0, goal.title().length());
        }
        String asked = inResult(part.property());
        Location whole = result.location(asked);
        Location start = result.location(asked, part.start()).orElse(whole);
        String excerpt = result.lineAt(start);
        int from = (int) start.column() - 1;
        int to = part.end() > part.start() ? from + width(asked, part, start) : from;
        String here = pointer + "/"
                + part.property()
                        .replace("].", "/")
                        .replace('[', '/')
                        .replace('.', '/')
                        .replace("]", "");
        return new Spot(
                start.line(), start.column(), Optional.of(here), excerpt, from, Math.min(to, excerpt.length()), true);
    }

    private String inResult(String property) {
        return path.isEmpty() ? property : path + "." + property;
    }

    /** How many characters of the file stand for the stretch: an escape takes more than what it stands for. */
    private int width(String asked, Part part, Location start) {
        return result.location(asked, part.end())
                .or(() -> result.location(asked, part.end() - 1)
                        .map(last -> new Location(last.line(), last.column() + 1, last.offset() + 1)))
                .map(end -> (int) (end.offset() - start.offset()))
                .orElse(part.end() - part.start());
    }
}
