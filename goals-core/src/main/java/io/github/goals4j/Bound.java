package io.github.goals4j;

/** On which side of its target a measure that is maintained should stay. */
public enum Bound implements Coded {
    /** At the target or above it. */
    AT_LEAST,
    /** At the target or below it. */
    AT_MOST;

    private final String code = Codes.ofConstant(this);

    @Override
    public String code() {
        return code;
    }
}
