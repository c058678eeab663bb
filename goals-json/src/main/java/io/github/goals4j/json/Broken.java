package io.github.goals4j.json;

import org.jspecify.annotations.Nullable;

/** The text is not JSON, so nothing after this place can be read. Never leaves this package. */
final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Location location;
    private final boolean isSyntax;

    private Broken(String message, Location location, boolean isSyntax, Throwable cause) {
        super(message, cause, false, false);
        this.location = location;
        this.isSyntax = isSyntax;
    }

    /** What stands there is not JSON; the text itself shows best why. */
    static Broken syntax(String message, Location location, Throwable cause) {
        return new Broken(message, location, true, cause);
    }

    /** The parser does not want more of it. */
    static Broken limit(String message, Location location, Throwable cause) {
        return new Broken(message, location, false, cause);
    }

    Location location() {
        return location;
    }

    /** In words for people if the text is at hand, else in the parser's. */
    String reason(@Nullable String text) {
        return isSyntax && text != null ? NotJson.reason(text, location.offset()) : String.valueOf(getMessage());
    }
}
