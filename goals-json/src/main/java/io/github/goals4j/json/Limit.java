package io.github.goals4j.json;

/** How much a reader takes. A text beyond a limit is refused, never cut. */
public enum Limit {
    /** How many objects and lists may be open at once. */
    DEPTH(64),
    /** Characters (code points) of a short text: a title, a name, a unit, an id, a code. */
    TITLE(500),
    /** Characters (code points) of a long text: a description, a reason, a note. */
    TEXT(100_000),
    /** UTF-16 units of the name of a property. */
    KEY(256),
    /** Digits of a number; never more than 1,000. */
    DIGITS(30),
    /** How far the scale of a number may be from 0, either way; never more than 1,000. */
    SCALE(20),
    /** Items of a list. */
    ITEMS(1_000),
    /** Unknown properties of one object. */
    UNKNOWN_KEYS(200),
    /** Bytes of a line of JSON Lines; UTF-16 units where the lines come as characters. */
    LINE(10_000_000),
    /** Bytes of a document; UTF-16 units where it comes as characters. */
    DOCUMENT(100_000_000),
    /** Problems that are told; after them, reading stops. */
    PROBLEMS(100);

    private final int standard;

    Limit(int standard) {
        this.standard = standard;
    }

    /**
     * What holds unless said otherwise.
     *
     * @return the standard value of this limit
     */
    public int standard() {
        return standard;
    }
}
