package io.github.goals4j.json;

import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.Problem;
import io.github.goals4j.json.JsonProblem.Kind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a type that is written as another.
 *
 * @param shape the shape of the other
 * @param there gives the other
 * @param back gives the type, and may refuse to
 * @param within where the other is in the type, as a property path
 * @param <V> the type
 * @param <W> the other
 */
record ConvertedShape<V, W>(Shape<W> shape, Function<V, W> there, Function<W, V> back, String within)
        implements Shape<V> {

    @Override
    public @Nullable V read(Reading in) {
        W read = shape.read(in);
        if (read == null) {
            return null;
        }
        try {
            return back.apply(read);
        } catch (InvalidGoalException refused) {
            String pointer = in.tokens().pointer();
            for (Problem each : refused.problems()) {
                in.report(
                        Kind.VALUE, pointer + Places.pointer(within, each.path()), null, each.value(), each.expected());
            }
            return null;
        }
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
