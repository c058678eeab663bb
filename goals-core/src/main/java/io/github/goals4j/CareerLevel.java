package io.github.goals4j;

/**
 * The seniority that a goal is written for. Closed and ordered from {@link #ENTRY} to {@link #SENIOR}, so that a goal's
 * level can be compared with a person's.
 *
 * <p>Other products call the level of an organisation (company, team, person) the level of a goal; this is seniority.
 */
public enum CareerLevel implements Coded {
    /** The first years: a firm technical base. */
    ENTRY("Entry Level", "A firm technical base: procedures, regulations and accurate reports"),
    /** Experienced: harder problems and a section to run. */
    MID("Mid Level", "Harder problems, a section to run and new procedures to bring in"),
    /** Expert: the laboratory as a whole. */
    SENIOR("Senior Level", "The laboratory as a whole: services, workflow, strategy and policy");

    private final String code = Codes.ofConstant(this);
    private final String displayName;
    private final String focus;

    CareerLevel(String displayName, String focus) {
        this.displayName = displayName;
        this.focus = focus;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The name that people read, in English.
     *
     * @return for example {@code Entry Level}
     */
    public String displayName() {
        return displayName;
    }

    /**
     * What goals of this level are about, in one line of English.
     *
     * @return the focus
     */
    public String focus() {
        return focus;
    }

    /**
     * How far a goal of this level is above or below a person's.
     *
     * @param person the level of the person
     * @return the number of levels; positive if the goal is written for someone more senior, 0 if it fits
     */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the scale
    public int stepsAbove(CareerLevel person) {
        return ordinal() - person.ordinal();
    }
}
