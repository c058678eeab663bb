package io.github.goals4j.json;

/**
 * What a text says beyond the value that was read from it: a property that nothing here knows, kept by a lenient reader,
 * or one that has no place in the value, such as {@code $schema} or a report's {@code source}.
 *
 * @param pointer where it is, as a JSON Pointer that ends with its name
 * @param name its name
 * @param json its value as JSON, digit for digit as it was, without white space between tokens
 */
public record Extra(String pointer, String name, String json) {

    /** The object that has it. */
    String parent() {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
