package io.github.goals4j.json;

/**
 * A place in a text, as an editor counts.
 *
 * @param line the line, from 1; in JSON Lines, of the whole file; -1 if it was read by somebody else's mapper from a tree
 * @param column the column, from 1, in UTF-16 units
 * @param offset how many UTF-16 units come before it, in JSON Lines within its line; -1 if the text was read by somebody
 *     else's parser from bytes
 */
public record Location(long line, long column, long offset) {

    Location inLine(long number) {
        return new Location(line + number - 1, column, offset);
    }

    /** {@return for example {@code line 41, column 17}} */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
