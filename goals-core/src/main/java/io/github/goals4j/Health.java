package io.github.goals4j;

/** How likely a goal is to be reached, as its owner sees it at a check-in. */
public enum Health implements Coded {
    /** It will be reached. */
    ON_TRACK,
    /** It may not be reached. */
    AT_RISK,
    /** It will not be reached as things stand. */
    OFF_TRACK;

    private final String code = Codes.ofConstant(this);

    @Override
    public String code() {
        return code;
    }
}
