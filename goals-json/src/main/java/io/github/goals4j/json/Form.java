package io.github.goals4j.json;

import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.Problem;
import io.github.goals4j.json.JsonProblem.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of one type look in JSON: its properties from top to bottom, each with its name, its shape, how to ask
 * a value for it and how to tell a builder. The same lines read, write and are held against the JSON Schema.
 *
 * @param <T> the type
 * @param <B> what collects its properties
 */
final class Form<T, B> implements Shape<T> {

    /** The bits of a {@code long} note which properties were seen. */
    private static final int MOST_PROPERTIES = Long.SIZE - 1;

    /** How a property may be left out. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        /** Read and checked, then kept beside the value, which has no place for it. */
        ASIDE
    }

    /** One line of a form. */
    record Property<T, B>(
            String name,
            int index,
            Presence presence,
            Shape<?> shape,
            PropertyReader<B> reader,
            PropertyWriter<T> writer,
            BiConsumer<B, Integer> standIn) {

        long bit() {
            return 1L << index;
        }
    }

    interface PropertyReader<B> {
        /** Whether the value could be read. */
        boolean read(Reading in, B builder);
    }

    interface PropertyWriter<T> {
        void write(T value, Sink out);
    }

    private final String noun;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final List<Property<T, B>> properties;
    private final Property<T, B>[] inOrder;
    private final Map<String, Property<T, B>> byName = new HashMap<>();
    private final long required;

    @SuppressWarnings("unchecked") // arrays have no type arguments
    private Form(String noun, Supplier<B> start, Function<B, T> build, List<Property<T, B>> properties) {
        this.noun = noun;
        this.start = start;
        this.build = build;
        this.properties = List.copyOf(properties);
        this.inOrder = properties.toArray(Property[]::new);
        properties.forEach(each -> byName.put(each.name(), each));
        this.required = properties.stream()
                .filter(each -> each.presence() == Presence.REQUIRED)
                .mapToLong(Property::bit)
                .sum();
    }

    static <T, B> Lines<T, B> of(String noun, Supplier<B> start, Function<B, T> build) {
        return new Lines<>(noun, start, build);
    }

    /**
     * Takes the lines of a form.
     *
     * @param <T> the type
     * @param <B> what collects its properties
     */
    static final class Lines<T, B> {

        private final String noun;
        private final Supplier<B> start;
        private final Function<B, T> build;
        private final List<Property<T, B>> properties = new ArrayList<>();

        private Lines(String noun, Supplier<B> start, Function<B, T> build) {
            this.noun = noun;
            this.start = start;
            this.build = build;
        }

        /** What every root may begin with: which schema, and so which version, it follows. */
        Lines<T, B> schema() {
            return aside("$schema", TextShape.LONG, value -> Optional.empty());
        }

        /** Must be there, and is always written. */
        <V> Lines<T, B> required(String name, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
            JacksonName written = new JacksonName(name);
            return line(
                    name,
                    Presence.REQUIRED,
                    shape,
                    (in, builder) -> one(in, shape, builder, set),
                    (value, out) -> {
                        out.name(written);
                        shape.write(get.apply(value), out);
                    },
                    set);
        }

        /** Has a default when absent, and is always written: a later version may have another default. */
        <V> Lines<T, B> defaulted(String name, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
            JacksonName written = new JacksonName(name);
            return line(
                    name,
                    Presence.OPTIONAL,
                    shape,
                    (in, builder) -> in.tokens().kind() == Tokens.Kind.NULL || one(in, shape, builder, set),
                    (value, out) -> {
                        out.name(written);
                        shape.write(get.apply(value), out);
                    },
                    set);
        }

        /** May be absent or null, and is left out when absent. */
        <V> Lines<T, B> optional(String name, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            JacksonName written = new JacksonName(name);
            return line(
                    name,
                    Presence.OPTIONAL,
                    shape,
                    (in, builder) -> in.tokens().kind() == Tokens.Kind.NULL || one(in, shape, builder, set),
                    (value, out) -> {
                        Optional<V> given = get.apply(value);
                        if (given.isPresent()) {
                            out.name(written);
                            shape.write(given.get(), out);
                        }
                    },
                    (builder, standIn) -> {});
        }

        /** A list that is left out when empty. */
        <V, C extends Collection<V>> Lines<T, B> many(
                String name, ListShape<V> shape, Function<T, C> get, BiConsumer<B, List<V>> set) {
            JacksonName written = new JacksonName(name);
            return line(
                    name,
                    Presence.OPTIONAL,
                    shape,
                    (in, builder) -> in.tokens().kind() == Tokens.Kind.NULL || good(in, shape, builder, set),
                    (value, out) -> {
                        C items = get.apply(value);
                        if (!items.isEmpty()) {
                            out.name(written);
                            shape.writeAll(items, out);
                        }
                    },
                    (builder, standIn) -> {});
        }

        /** A list that must be there, even if empty. */
        <V, C extends Collection<V>> Lines<T, B> requiredMany(
                String name, ListShape<V> shape, Function<T, C> get, BiConsumer<B, List<V>> set) {
            JacksonName written = new JacksonName(name);
            return line(
                    name,
                    Presence.REQUIRED,
                    shape,
                    (in, builder) -> good(in, shape, builder, set),
                    (value, out) -> {
                        out.name(written);
                        shape.writeAll(get.apply(value), out);
                    },
                    set);
        }

        /** Known, but not part of the value: checked, then kept beside it and written back at its place. */
        <V> Lines<T, B> aside(String name, Shape<V> shape, Function<T, Optional<V>> get) {
            JacksonName written = new JacksonName(name);
            return line(
                    name,
                    Presence.ASIDE,
                    shape,
                    (in, builder) -> {
                        if (in.tokens().kind() == Tokens.Kind.NULL) {
                            return true;
                        }
                        if (shape.read(in) == null) {
                            return false;
                        }
                        in.keep(name);
                        return true;
                    },
                    (value, out) -> {
                        Optional<V> given = get.apply(value);
                        if (given.isPresent()) {
                            out.name(written);
                            shape.write(given.get(), out);
                        } else if (!out.extras().isEmpty()) {
                            out.extras().of(out.pointer(), name).ifPresent(json -> {
                                out.name(written);
                                out.json(json);
                            });
                        }
                    },
                    (builder, standIn) -> {});
        }

        private static <V, B> boolean one(Reading in, Shape<V> shape, B builder, BiConsumer<B, V> set) {
            V read = shape.read(in);
            if (read == null) {
                return false;
            }
            set.accept(builder, read);
            return true;
        }

        private static <V, B> boolean good(Reading in, ListShape<V> shape, B builder, BiConsumer<B, List<V>> set) {
            List<V> read = shape.readGood(in);
            if (read == null) {
                return false;
            }
            set.accept(builder, read);
            return !in.missedItems();
        }

        private <V> Lines<T, B> line(
                String name,
                Presence presence,
                Shape<V> shape,
                PropertyReader<B> reader,
                PropertyWriter<T> writer,
                BiConsumer<B, V> set) {
            BiConsumer<B, Integer> standIn = (builder, turn) -> {
                List<V> choices = shape.standIns();
                if (!choices.isEmpty()) {
                    set.accept(builder, choices.get(turn % choices.size()));
                }
            };
            // a name is compared with Jackson's, which are interned, so it often takes one look
            properties.add(new Property<>(name.intern(), properties.size(), presence, shape, reader, writer, standIn));
            return this;
        }

        Form<T, B> form() {
            if (properties.size() > MOST_PROPERTIES) {
                throw new IllegalStateException("too many properties for " + noun);
            }
            return new Form<>(noun, start, build, properties);
        }
    }

    @Override
    public String noun() {
        return noun;
    }

    /** The names, in their order. */
    List<String> names() {
        return properties.stream().map(Property::name).toList();
    }

    List<Property<T, B>> properties() {
        return properties;
    }

    @Override
    public void write(T value, Sink out) {
        out.startObject();
        for (Property<T, B> each : properties) {
            each.writer().write(value, out);
        }
        if (!out.extras().isEmpty()) {
            writeUnknown(out);
        }
        out.endObject();
    }

    private void writeUnknown(Sink out) {
        out.extras().of(out.pointer()).forEach((name, json) -> {
            if (!byName.containsKey(name)) {
                out.name(name);
                out.json(json);
            }
        });
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a miss only costs a look into the map
    public @Nullable T read(Reading in) {
        Tokens tokens = in.tokens();
        if (tokens.kind() != Tokens.Kind.START_OBJECT) {
            return in.refuseType(this);
        }
        in.enter();
        Gathered found = new Gathered(in);
        B builder = start.get();
        Property<T, B> likely = inOrder[0];
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            Property<T, B> property = likely.name() == name ? likely : byName.get(name);
            if (property == null) {
                in.unknown(this, name, found.others());
                continue;
            }
            // properties mostly come in their order, so the next one is looked at before any other
            likely = inOrder[(property.index() + 1) % inOrder.length];
            if ((found.seen & property.bit()) != 0) {
                in.duplicate(name);
                tokens.next();
                in.skip();
                continue;
            }
            found.seen |= property.bit();
            tokens.next();
            found.note(in, property.index());
            if (!property.reader().read(in, builder)) {
                found.bad |= property.bit();
                found.noteKept(in, name);
            }
        }
        return finish(in, builder, found);
    }

    /** What was seen of one object. */
    private final class Gathered {

        private long seen;
        private long bad;
        private final @Nullable Location start;
        private final @Nullable Location @Nullable [] notes;
        private @Nullable Set<String> others;
        private @Nullable Map<String, int[]> kept;

        Gathered(Reading in) {
            start = in.notesPlaces() ? in.tokens().location() : null;
            notes = in.notesPlaces() ? new Location[properties.size()] : null;
        }

        Set<String> others() {
            if (others == null) {
                others = new HashSet<>();
            }
            return others;
        }

        void note(Reading in, int index) {
            if (notes != null) {
                notes[index] = in.tokens().location();
            }
        }

        void noteKept(Reading in, String name) {
            int[] indexes = in.takeKept();
            if (indexes != null) {
                if (kept == null) {
                    kept = new HashMap<>();
                }
                kept.put(name, indexes);
            }
        }

        @Nullable
        Location locationOf(String name) {
            Property<T, B> property = byName.get(name);
            return notes == null
                    ? null
                    : property == null || notes[property.index()] == null ? start : notes[property.index()];
        }

        boolean isUnsure(Property<T, B> property) {
            return ((bad | (required & ~seen)) & property.bit()) != 0;
        }

        /** The path of a problem in the text: items that could not be read count there, too. */
        String inText(String path) {
            int open = path.indexOf('[');
            int[] indexes = kept == null || open < 0 ? null : kept.get(path.substring(0, open));
            if (indexes == null) {
                return path;
            }
            int close = path.indexOf(']');
            int index = Integer.parseInt(path.substring(open + 1, close));
            return path.substring(0, open + 1) + indexes[index] + path.substring(close);
        }
    }

    private @Nullable T finish(Reading in, B builder, Gathered found) {
        long missing = required & ~found.seen;
        if ((missing | found.bad) == 0) {
            try {
                return build.apply(builder);
            } catch (InvalidGoalException refused) {
                report(in, refused.problems(), found);
                return null;
            }
        }
        String pointer = in.tokens().pointer();
        for (Property<T, B> each : properties) {
            if ((missing & each.bit()) != 0) {
                in.report(Kind.MISSING, pointer + "/" + each.name(), found.start, Optional.empty(), "must be given");
            }
        }
        report(in, wrongAnyway(builder, found), found);
        return null;
    }

    private void report(Reading in, Collection<Problem> problems, Gathered found) {
        String pointer = in.tokens().pointer();
        for (Problem each : problems) {
            String path = found.inText(each.path());
            int end = 0;
            while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                end++;
            }
            in.report(
                    each.value().isEmpty() ? Kind.MISSING : Kind.VALUE,
                    pointer + Places.pointer(path),
                    found.locationOf(path.substring(0, end)),
                    each.value(),
                    each.expected());
        }
    }

    /** What is wrong with the object whatever the values are that could not be read. */
    private Collection<Problem> wrongAnyway(B builder, Gathered found) {
        List<Property<T, B>> unsure =
                properties.stream().filter(found::isUnsure).toList();
        boolean hopeless = unsure.stream()
                .anyMatch(each -> each.presence() == Presence.REQUIRED
                        && each.shape().standIns().isEmpty());
        if (hopeless) {
            return List.of();
        }
        int turns = unsure.stream()
                .mapToInt(each -> each.shape().standIns().size())
                .max()
                .orElse(1);
        Set<Problem> always = null;
        for (int turn = 0; turn < Math.max(1, turns); turn++) {
            for (Property<T, B> each : unsure) {
                each.standIn().accept(builder, turn);
            }
            Set<Problem> now = problemsOf(builder);
            if (always == null) {
                always = now;
            } else {
                always.retainAll(now);
            }
        }
        Set<Problem> sure = always == null ? new LinkedHashSet<>() : always;
        sure.removeIf(problem -> unsure.stream()
                .anyMatch(each ->
                        problem.path().equals(each.name()) || problem.path().startsWith(each.name() + ".")));
        return sure;
    }

    private Set<Problem> problemsOf(B builder) {
        try {
            T unused = build.apply(builder);
            return new LinkedHashSet<>();
        } catch (InvalidGoalException refused) {
            return new LinkedHashSet<>(refused.problems());
        }
    }
}
