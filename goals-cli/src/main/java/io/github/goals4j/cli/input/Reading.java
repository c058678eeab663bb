package io.github.goals4j.cli.input;

import io.github.goals4j.cli.table.Dates;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * How inputs are read.
 *
 * @param columns which column of a table holds a property, by the name of the property: a letter or a header
 * @param dates how dates with slashes are meant
 * @param type the type of goals in a table that does not say it; empty if it must
 * @param whole whether a table may have no column that is not read
 * @param notices gets what the reader of the result should know of an input
 * @param progress gets the bytes of an input that have been read so far
 */
public record Reading(
        Map<String, String> columns,
        Dates dates,
        String type,
        boolean whole,
        Consumer<String> notices,
        LongConsumer progress) {

    /** The type of goals that are only judged; it never leaves the command. */
    public static final String UNTYPED = "untyped";
}
