package io.github.goals4j.json;

/**
 * What a whole document is.
 *
 * @param <T> the type of its value
 */
interface Root<T> {

    static <T> Root<T> of(Shape<T> shape) {
        return () -> shape;
    }

    /** How values are written. */
    Shape<T> shape();

    /** How this document is read. */
    default Shape<T> shape(String text) {
        return shape();
    }

    /** Where the document's own value is in the value that is made of it, as a property path. */
    default String path(String text) {
        return "";
    }
}
