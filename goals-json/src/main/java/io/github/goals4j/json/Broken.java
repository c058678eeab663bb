package io.github.goals4j.json;

import org.jspecify.annotations.Nullable;

/** The text is not JSON, so nothing after this place can be read. Never leaves this package. */
final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Location location;
    private final boolean isSyntax;

    /** If it is syntax, the text itself shows best what is wrong. */
    Broken(String message, Location location, boolean isSyntax, Throwable cause) {
        super(message, cause, false, false);
        this.location = location;
        this.isSyntax = isSyntax;
    }

    Location location() {
        return location;
    }

    /** In words for people if the text and the place in it are at hand, else in the parser's. */
    String reason(@Nullable String text) {
        return isSyntax && text != null && location.offset() >= 0
                ? NotJson.reason(text, location.offset())
                : String.valueOf(getMessage());
    }
}
