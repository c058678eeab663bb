package io.github.goals4j.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type look in JSON, for both directions.
 *
 * @param <V> the type
 */
interface Shape<V> {

    /**
     * Reads the value that the cursor stands on and leaves the cursor on its last token.
     *
     * @return {@code null} if a problem was reported instead
     */
    @Nullable
    V read(Reading in);

    void write(V value, Sink out);

    /** What it is, for {@code must be …}: {@code a text}. */
    String noun();

    /**
     * Legal values to try in the place of one that could not be read, so that the rest of its object can still be
     * checked: whatever is wrong with all of them is wrong with the rest.
     */
    default List<V> standIns() {
        return List.of();
    }
}
