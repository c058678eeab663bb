package io.github.goals4j;

/** Which way a measure should move. */
public enum Direction implements Coded {
    /** From a lower baseline to a higher target. */
    INCREASE,
    /** From a higher baseline to a lower target. */
    DECREASE,
    /** Stay on one side of the target, see {@link Bound}. */
    MAINTAIN;

    private final String code = Codes.ofConstant(this);

    @Override
    public String code() {
        return code;
    }
}
