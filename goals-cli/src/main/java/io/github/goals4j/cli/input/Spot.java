package io.github.goals4j.cli.input;

import java.util.Optional;

/**
 * A place in an input, with what stands there.
 *
 * @param line the line, from 1
 * @param column the column as editors count, from 1
 * @param cell the cell of a table, for example {@code C7}, or the JSON Pointer of a value; absent in plain text
 * @param excerpt the line of text around it, as it stands in the input
 * @param start the first character of the excerpt that is meant
 * @param end the character after the last; the same as {@code start} if the whole is meant
 * @param raw whether the excerpt is code around the goal, not the goal's words
 */
public record Spot(long line, long column, Optional<String> cell, String excerpt, int start, int end, boolean raw) {}
