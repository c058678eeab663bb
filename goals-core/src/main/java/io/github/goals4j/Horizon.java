package io.github.goals4j;

/** How far off a goal is. */
public enum Horizon implements Coded {
    /** Due within twelve months of its start. */
    SHORT_TERM,
    /** Due more than twelve months after its start. */
    LONG_TERM;

    private final String code = Codes.ofConstant(this);

    @Override
    public String code() {
        return code;
    }
}
