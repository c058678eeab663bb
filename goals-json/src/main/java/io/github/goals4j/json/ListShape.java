package io.github.goals4j.json;

import io.github.goals4j.json.JsonProblem.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Many values of one shape.
 *
 * @param <V> the type of one
 */
final class ListShape<V> implements Shape<List<V>> {

    private final Shape<V> item;
    private final boolean distinct;

    private ListShape(Shape<V> item, boolean distinct) {
        this.item = item;
        this.distinct = distinct;
    }

    static <V> ListShape<V> listOf(Shape<V> item) {
        return new ListShape<>(item, false);
    }

    /** No two may be equal: a set would lose one without a word. */
    static <V> ListShape<V> setOf(Shape<V> item) {
        return new ListShape<>(item, true);
    }

    Shape<V> item() {
        return item;
    }

    boolean isDistinct() {
        return distinct;
    }

    @Override
    public @Nullable List<V> read(Reading in) {
        List<V> items = readGood(in);
        return in.takeKept() == null ? items : null;
    }

    /**
     * Reads the items that can be read. If some cannot, {@link Reading#takeKept()} tells the indexes of those that
     * could; they can still be checked against each other.
     */
    @Nullable
    List<V> readGood(Reading in) {
        Tokens tokens = in.tokens();
        if (tokens.kind() != Tokens.Kind.START_ARRAY) {
            return in.refuseType(this);
        }
        in.enter();
        List<V> items = new ArrayList<>();
        BitSet bad = null;
        Set<V> before = distinct ? new HashSet<>() : Set.of();
        int limit = in.limit(Limit.ITEMS);
        int count = 0;
        for (; tokens.next() != Tokens.Kind.END_ARRAY; count++) {
            V read = count < limit ? readItem(in, before) : refuseItem(in, count == limit);
            if (read != null) {
                items.add(read);
            } else {
                bad = bad == null ? new BitSet() : bad;
                bad.set(count);
            }
        }
        if (bad != null) {
            BitSet failed = bad;
            in.keptOnly(IntStream.range(0, count).filter(i -> !failed.get(i)).toArray());
        }
        return items;
    }

    private @Nullable V readItem(Reading in, Set<V> before) {
        Location start = distinct && in.notesPlaces() ? in.tokens().location() : null;
        V read = item.read(in);
        if (read != null && distinct && !before.add(read)) {
            in.report(
                    Kind.DUPLICATE,
                    in.tokens().pointer(),
                    start,
                    Optional.of(read.toString()),
                    "must not be given twice");
            return null;
        }
        return read;
    }

    private @Nullable V refuseItem(Reading in, boolean tell) {
        if (tell) {
            String expected = "must be one of at most " + in.limit(Limit.ITEMS) + " items";
            in.report(Kind.LIMIT, in.tokens().pointer(), in.tokens().location(), Optional.empty(), expected);
        }
        in.skip();
        return null;
    }

    @Override
    public void write(List<V> values, Sink out) {
        writeAll(values, out);
    }

    void writeAll(Collection<V> values, Sink out) {
        out.startArray();
        for (V each : values) {
            item.write(each, out);
        }
        out.endArray();
    }

    @Override
    public String noun() {
        return "a list";
    }
}
