package io.github.goals4j.json;

import io.github.goals4j.Place;
import io.github.goals4j.TextSpan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a text: the value, what the text says beyond it, and where everything is. Safe to share between
 * threads.
 *
 * <p>It holds on to the text, so keep the value and let go of the result once nobody asks for places any more.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {

    private final T value;
    private final List<Extra> extras;
    private final String text;
    private final long line;
    private final String root;
    private volatile @Nullable Places places;

    /** The root is the path of what the text holds, seen from the value: empty unless the value was put around it. */
    ReadResult(T value, List<Extra> extras, String text, long line, String root) {
        this.value = value;
        this.extras = List.copyOf(extras);
        this.text = text;
        this.line = line;
        this.root = root;
    }

    /**
     * The value.
     *
     * @return what was read
     */
    public T value() {
        return value;
    }

    /**
     * What the text says beyond the value: unknown properties, if the reader was lenient, and properties that the value
     * has no place for, such as {@code $schema}.
     *
     * @return an unmodifiable list in the order of the text
     */
    public List<Extra> extras() {
        return extras;
    }

    /** The same, where the value has it: a goal that was read as a plan has moved into the plan. */
    List<Extra> extrasOfValue() {
        String moved = Places.pointer(root);
        return extras.stream()
                .map(each -> new Extra(moved + each.pointer(), each.name(), each.json()))
                .toList();
    }

    /**
     * Where each value is.
     *
     * @return an unmodifiable map from JSON Pointer to place, in the order of the text
     */
    public Map<String, Location> places() {
        if (line == 1) {
            return lookedUp().all();
        }
        Map<String, Location> inFile = new LinkedHashMap<>();
        lookedUp().all().forEach((pointer, location) -> inFile.put(pointer, location.inLine(line)));
        return Collections.unmodifiableMap(inFile);
    }

    /**
     * The JSON Pointer of a property.
     *
     * @param path the property as findings, problems and violations name it, seen from the value:
     *     {@code goals[2].measures[0].target}
     * @return for example {@code /goals/2/measures/0/target}
     */
    public String pointer(String path) {
        return Places.pointer(root, path);
    }

    /**
     * The place of a property.
     *
     * @param path the property as findings, problems and violations name it, seen from the value:
     *     {@code goals[2].measures[0].target}
     * @return its place, or if the text does not say it, the place of the nearest thing around it
     */
    public Location location(String path) {
        return lookedUp().nearest(pointer(path)).inLine(line);
    }

    /**
     * The place of what was found in a goal: of the property, or of the word in its title or description.
     *
     * @param goal the goal that was judged, as a property path seen from the value: {@code goals[2]}; empty if the value
     *     itself is the goal
     * @param place where a finding or a piece of evidence is
     * @return its place, or that of the goal if the place is the goal as a whole
     */
    public Location location(String goal, Place place) {
        String prefix = goal.isEmpty() ? "" : goal + ".";
        if (!place.path().isEmpty()) {
            return location(prefix + place.path());
        }
        return place.span()
                .map(TextSpan::start)
                .flatMap(start -> ofCharacter(prefix, start))
                .orElseGet(() -> location(goal));
    }

    /** What is judged of a goal is its title and its description, joined by a line break. */
    private Optional<Location> ofCharacter(String prefix, int index) {
        Location title = lookedUp().all().get(pointer(prefix + "title"));
        if (title == null) {
            return Optional.empty();
        }
        int length = 0;
        for (int at = (int) title.offset() + 1; text.charAt(at) != '"'; at = after(at)) {
            length++;
        }
        return index < length
                ? location(prefix + "title", index)
                : location(prefix + "description", index - length - 1);
    }

    /**
     * The place of a character in a text property, for example of a word that was found fault with. Escapes are counted
     * as they are written.
     *
     * @param path the property
     * @param index which UTF-16 unit of its value
     * @return the place; absent if the property is not a text of that length
     */
    public Optional<Location> location(String path, int index) {
        Location start = lookedUp().all().get(pointer(path));
        if (start == null || index < 0 || text.charAt((int) start.offset()) != '"') {
            return Optional.empty();
        }
        int at = (int) start.offset() + 1;
        for (int i = 0; i < index && text.charAt(at) != '"'; i++) {
            at = after(at);
        }
        long moved = at - start.offset();
        return text.charAt(at) == '"'
                ? Optional.empty()
                : Optional.of(new Location(start.line(), start.column() + moved, at).inLine(line));
    }

    /**
     * The line of the text that a place is in, to show it to people.
     *
     * @param place a place in the text
     * @return the line without its end; its first character is in column 1
     */
    public String lineAt(Location place) {
        int start = (int) (place.offset() - place.column() + 1);
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    /** The next character of a text, even after an escape. */
    private int after(int at) {
        return at + (text.charAt(at) != '\\' ? 1 : text.charAt(at + 1) == 'u' ? 6 : 2);
    }

    private Places lookedUp() {
        Places found = places;
        if (found == null) {
            found = Places.of(text);
            places = found;
        }
        return found;
    }

    /**
     * The same result with another value, to write a changed value back with all that the text says beyond it. What is
     * beyond is found again by its place, so nothing may move: list items keep their index.
     *
     * @param changed the other value
     * @return a result that remembers what this one does
     */
    public ReadResult<T> withValue(T changed) {
        return new ReadResult<>(changed, extras, text, line, root);
    }

    /** {@return the value} */
    @Override
    public String toString() {
        return value.toString();
    }
}
