package io.github.goals4j.json;

import io.github.goals4j.json.JsonProblem.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of one text: the cursor, the limits, and what was found on the way. */
final class Reading {

    /** What becomes of properties that nothing here knows. */
    enum Unknown {
        REFUSED,
        KEPT,
        /** Passed over, as a mapper of somebody else may want it. */
        SKIPPED
    }

    /** Thrown when there is no point in reading on; the problem has been reported. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    /** Stands for a place that is looked up afterwards, so that a text without problems pays nothing for places. */
    private static final Location LATER = new Location(0, 0, -1);

    private final Tokens tokens;
    private final Limits limits;
    private final Unknown unknown;
    private final @Nullable Input input;
    private final List<JsonProblem> problems = new ArrayList<>();
    private final List<Extra> extras = new ArrayList<>();

    /** Which items of the last list were read, if some could not be; their places are not their indexes. */
    private int @Nullable [] lastKept;

    /** Reads the given input, or somebody else's tokens without one. */
    Reading(Tokens tokens, Limits limits, Unknown unknown, @Nullable Input input) {
        this.tokens = tokens;
        this.limits = limits;
        this.unknown = unknown;
        this.input = input;
    }

    Tokens tokens() {
        return tokens;
    }

    int limit(Limit limit) {
        return limits.of(limit);
    }

    List<Extra> extras() {
        return extras;
    }

    /** Whether places must be noted while reading, because nobody can look at the text again. */
    boolean notesPlaces() {
        return input == null;
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** The problems with their places. */
    List<JsonProblem> problems() {
        List<String> later = problems.stream()
                .filter(each -> each.location().equals(LATER))
                .map(JsonProblem::pointer)
                .toList();
        if (input == null || later.isEmpty()) {
            return problems;
        }
        Places places = Places.of(input.text(), later);
        return problems.stream()
                .map(each -> each.location().equals(LATER)
                        ? new JsonProblem(
                                each.kind(),
                                each.pointer(),
                                places.nearest(each.pointer()),
                                each.value(),
                                each.expected())
                        : each)
                .toList();
    }

    /** Refuses the value that the cursor stands on, and passes over it. */
    <V> @Nullable V refuse(Shape<V> shape, Kind kind, String expected) {
        report(kind, tokens.pointer(), tokens.location(), Optional.of(found(kind)), expected);
        skip();
        return null;
    }

    <V> @Nullable V refuseType(Shape<V> shape) {
        return refuse(shape, Kind.TYPE, "must be " + shape.noun());
    }

    private String found(Kind kind) {
        return switch (tokens.kind()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case TEXT -> kind == Kind.TYPE ? '"' + tokens.text() + '"' : tokens.text();
            case NULL -> "null";
            case TRUE -> "true";
            case FALSE -> "false";
            case INTEGER, DECIMAL -> tokens.text();
            default -> "something that is not JSON";
        };
    }

    void report(Kind kind, String pointer, @Nullable Location location, Optional<String> value, String expected) {
        problems.add(new JsonProblem(kind, pointer, location == null ? LATER : location, value, expected));
        if (problems.size() >= limit(Limit.PROBLEMS)) {
            throw new Stop();
        }
    }

    /** The text breaks off; what was found before still counts. */
    void broken(Broken broken) {
        String reason = broken.reason(input == null ? null : input.text());
        problems.add(new JsonProblem(Kind.SYNTAX, "", broken.location(), Optional.empty(), "must be JSON: " + reason));
    }

    /** The cursor stands on a name that the form does not have. */
    void unknown(Form<?, ?> form, String name, Set<String> others) {
        boolean tooMany = unknown != Unknown.REFUSED && others.size() > limit(Limit.UNKNOWN_KEYS);
        if (tooMany || !admits(name)) {
            // said already
        } else if (!others.add(name)) {
            duplicate(name);
        } else if (unknown == Unknown.REFUSED) {
            String expected = "must be a property of " + form.noun()
                    + DidYouMean.among(form.names(), name)
                            .map(" (did you mean \"%s\"?)"::formatted)
                            .orElse("");
            report(Kind.UNKNOWN, tokens.pointer(), tokens.location(), Optional.of(name), expected);
        } else if (others.size() > limit(Limit.UNKNOWN_KEYS)) {
            report(
                    Kind.LIMIT,
                    parentPointer(),
                    tokens.location(),
                    Optional.of(name),
                    "must have at most " + limit(Limit.UNKNOWN_KEYS) + " unknown properties");
        } else if (unknown == Unknown.KEPT) {
            tokens.next();
            keep(name);
            return;
        }
        tokens.next();
        skip();
    }

    void duplicate(String name) {
        report(Kind.DUPLICATE, tokens.pointer(), tokens.location(), Optional.of(name), "must not be given twice");
    }

    /**
     * Whether the name that the cursor stands on can be told and written back; if not, reports it. After one that is
     * too long reading ends: nothing in it could be pointed at without repeating it.
     */
    boolean admits(String name) {
        boolean tooLong = name.length() > limit(Limit.KEY);
        if (!tooLong && !Json.hasHalfPair(name)) {
            return true;
        }
        String expected = tooLong
                ? "must have names of at most " + limit(Limit.KEY) + " characters"
                : "must have names without half a surrogate pair";
        report(tooLong ? Kind.LIMIT : Kind.VALUE, parentPointer(), tokens.location(), Optional.of(name), expected);
        if (tooLong) {
            throw new Stop();
        }
        return false;
    }

    private String parentPointer() {
        String pointer = tokens.pointer();
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** Keeps the value that the cursor stands on beside the result, and passes over it. */
    void keep(String name) {
        if (input == null) {
            skip();
            return;
        }
        String pointer = tokens.pointer();
        int start = tokens.start();
        skip();
        extras.add(new Extra(pointer, name, Json.compact(input.part(start, tokens.end()))));
    }

    /** An object or list of the text opens. */
    void enter() {
        if (tokens.depth() > limit(Limit.DEPTH)) {
            report(
                    Kind.LIMIT,
                    tokens.pointer(),
                    tokens.location(),
                    Optional.empty(),
                    "must be nested at most " + limit(Limit.DEPTH) + " deep");
            throw new Stop();
        }
    }

    /** Passes over the value that the cursor stands on. What it holds is unknown, but its limits and names are not. */
    void skip() {
        Deque<Inside> open = new ArrayDeque<>();
        while (true) {
            switch (tokens.kind()) {
                case START_OBJECT, START_ARRAY -> {
                    enter();
                    open.push(new Inside());
                }
                case END_OBJECT, END_ARRAY -> open.pop();
                case NAME -> open.element().name(this);
                case END -> throw new IllegalStateException("the parser let an open value end");
                default -> {}
            }
            if (open.isEmpty()) {
                return;
            }
            open.element().item(this, tokens.next());
        }
    }

    /** What was seen of an object or list that is passed over. */
    private static final class Inside {

        private final Set<String> names = new HashSet<>();
        private int items;
        private boolean refused;

        void name(Reading in) {
            String name = in.tokens.text();
            if (names.size() > in.limit(Limit.UNKNOWN_KEYS) || !in.admits(name)) {
                return;
            }
            if (!names.add(name)) {
                in.duplicate(name);
            } else if (names.size() > in.limit(Limit.UNKNOWN_KEYS)) {
                tooMany(in, "must have at most " + in.limit(Limit.UNKNOWN_KEYS) + " unknown properties");
            }
        }

        void item(Reading in, Tokens.Kind kind) {
            boolean counts = kind != Tokens.Kind.END_ARRAY && kind != Tokens.Kind.NAME && names.isEmpty();
            if (counts && ++items > in.limit(Limit.ITEMS)) {
                tooMany(in, "must have at most " + in.limit(Limit.ITEMS) + " items");
            }
        }

        private void tooMany(Reading in, String expected) {
            if (!refused) {
                refused = true;
                in.report(Kind.LIMIT, in.parentPointer(), in.tokens.location(), Optional.empty(), expected);
            }
        }
    }

    void keptOnly(int[] indexes) {
        lastKept = indexes;
    }

    boolean missedItems() {
        return lastKept != null;
    }

    int @Nullable [] takeKept() {
        int[] kept = lastKept;
        lastKept = null;
        return kept;
    }
}
