package io.github.goals4j;

/** What sort of skill it is. */
public enum SkillKind implements Coded {
    /** Of the bench: methods, instruments, regulations. */
    TECHNICAL,
    /** Between people: communication, teamwork, problem-solving. */
    SOFT;

    private final String code = Codes.ofConstant(this);

    @Override
    public String code() {
        return code;
    }
}
