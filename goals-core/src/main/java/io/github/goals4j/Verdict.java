package io.github.goals4j;

/** How far a goal answers one SMART criterion, or all five together. Ordered from worst to best. */
public enum Verdict implements Coded {
    /** Nothing answers it. Shown as ○. */
    MISSING,
    /** Something answers it, not enough. Shown as ◐. */
    PARTLY,
    /** It is answered. Shown as ●. */
    MET;

    private final String code = Codes.ofConstant(this);

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether this verdict is at least as good as the other.
     *
     * @param required the verdict that is asked for
     * @return {@code true} if this one satisfies it
     */
    public boolean isAtLeast(Verdict required) {
        return compareTo(required) >= 0;
    }
}
