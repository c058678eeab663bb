package io.github.goals4j.cli;

/** Exit codes, the same in every version. */
final class Exit {

    /** Nothing at or above {@code --fail-on}. */
    static final int FINE = 0;
    /** Goals fall short. */
    static final int FINDINGS = 1;
    /** Wrong usage, an input that cannot be read, or a fault of ours. */
    static final int TROUBLE = 2;

    private Exit() {}
}
