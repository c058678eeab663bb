package io.github.goals4j.json;

/** The text is not JSON, so nothing after this place can be read. Never leaves this package. */
final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Location location;

    Broken(String message, Location location, Throwable cause) {
        super(message, cause, false, false);
        this.location = location;
    }

    Location location() {
        return location;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
