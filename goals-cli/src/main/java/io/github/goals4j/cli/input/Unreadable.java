package io.github.goals4j.cli.input;

import java.util.Optional;

/**
 * Something in an input that is no goal. What stands around it is read all the same.
 *
 * @param source the input that it comes from
 * @param line the line, from 1
 * @param column the column as editors count, from 1
 * @param cell the cell of a table, for example {@code C7}, or the JSON Pointer of a value; absent in plain text
 * @param value what was found there, cut; absent if nothing was
 * @param expected what would be right, as the end of a sentence
 */
public record Unreadable(
        String source, long line, long column, Optional<String> cell, Optional<String> value, String expected)
        implements Item {

    /**
     * What is wrong, in one line.
     *
     * @return for example {@code /goals/3/dueDate must be a date as in 2027-06-30, not soon}
     */
    public String message() {
        return cell.map(named -> named + " ").orElse("it ")
                + expected
                + value.map(found -> ", not " + found).orElse("");
    }
}
