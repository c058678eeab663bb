package io.github.goals4j;

/**
 * The five questions of SMART, in the order of its letters. The acronym is George T. Doran's (<i>Management Review</i>,
 * November 1981); the reading of A as achievable and R as relevant is today's common one.
 */
public enum SmartCriterion implements Coded {
    /** Would two readers picture the same thing? */
    SPECIFIC("Specific"),
    /** Could an observer tell afterwards? */
    MEASURABLE("Measurable"),
    /** Does it say how, and stay within what can be done? */
    ACHIEVABLE("Achievable"),
    /** Does it say what it is good for? */
    RELEVANT("Relevant"),
    /** Does it say by when? */
    TIME_BOUND("Time-bound");

    private final String code = Codes.ofConstant(this);
    private final String displayName;

    SmartCriterion(String displayName) {
        this.displayName = displayName;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The name that people read, in English.
     *
     * @return for example {@code Time-bound}
     */
    public String displayName() {
        return displayName;
    }

    /**
     * The letter in the acronym.
     *
     * @return one of S, M, A, R, T
     */
    public char letter() {
        return displayName.charAt(0);
    }
}
