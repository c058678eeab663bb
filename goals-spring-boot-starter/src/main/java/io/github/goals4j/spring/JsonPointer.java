package io.github.goals4j.spring;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Writes property paths as JSON pointers (RFC 6901), on the assumption that JSON names are property names. */
final class JsonPointer {

    private JsonPointer() {}

    /** From the validated value on; the method and the parameter that hold it are not part of the document. */
    static String to(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object step = node.getIndex() != null ? node.getIndex() : node.getKey();
                append(pointer, String.valueOf(step));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    /** The same for a path that Spring wrote down, such as {@code measures[0].target}. */
    static String to(String field) {
        StringBuilder pointer = new StringBuilder();
        for (String step : field.replace("]", "").split("[.\\[]", -1)) {
            append(pointer, step);
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}
