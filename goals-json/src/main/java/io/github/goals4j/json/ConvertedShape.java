package io.github.goals4j.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a type that is written as another.
 *
 * @param shape the shape of the other
 * @param <V> the type
 * @param <W> the other
 */
record ConvertedShape<V, W>(Shape<W> shape, Function<V, W> there, Function<W, V> back) implements Shape<V> {

    @Override
    public @Nullable V read(Reading in) {
        W read = shape.read(in);
        return read == null ? null : back.apply(read);
    }

    @Override
    public void write(V value, Sink out) {
        shape.write(there.apply(value), out);
    }

    @Override
    public String noun() {
        return shape.noun();
    }
}
