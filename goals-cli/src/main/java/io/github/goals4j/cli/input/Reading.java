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
 * @param notices gets what the reader of the result should know of an input
 * @param progress gets the bytes of an input that have been read so far
 */
public record Reading(Map<String, String> columns, Dates dates, Consumer<String> notices, LongConsumer progress) {

    /**
     * Reading without anything chosen.
     *
     * @param notices gets what the reader of the result should know of an input
     * @return the usual reading
     */
    public static Reading plain(Consumer<String> notices) {
        return new Reading(Map.of(), Dates.ISO, notices, read -> {});
    }
}
