package io.github.goals4j;

/** How a completed goal ended. Present if and only if the status is {@link GoalStatus#COMPLETED}. */
public enum Outcome implements Coded {
    /** What was wanted was reached. */
    ACHIEVED,
    /** Some of it was reached. */
    PARTIALLY_ACHIEVED,
    /** It was not reached. */
    NOT_ACHIEVED;

    private final String code = Codes.ofConstant(this);

    @Override
    public String code() {
        return code;
    }
}
