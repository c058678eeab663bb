package io.github.goals4j;

/** How much a finding weighs. Ordered from lightest to heaviest. */
public enum Severity implements Coded {
    /** Worth knowing; nothing needs to change. */
    INFO,
    /** Should be looked at. */
    WARNING,
    /** The goal falls short of what was asked. */
    ERROR;

    private final String code = Codes.ofConstant(this);

    @Override
    public String code() {
        return code;
    }
}
