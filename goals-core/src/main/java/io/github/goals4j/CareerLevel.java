package io.github.goals4j;

import java.util.List;

/**
 * The seniority that a goal is written for. Closed and ordered from {@link #ENTRY} to {@link #SENIOR}, so that a goal's
 * level can be compared with a person's.
 *
 * <p>Other products call the level of an organisation (company, team, person) the level of a goal; this is seniority.
 */
public enum CareerLevel implements Coded {
    /** The first years: a firm technical base. */
    ENTRY(
            "Entry Level",
            "A firm technical base: procedures, regulations and accurate reports",
            List.of("Run a broad range of tests alone", "Earn a first credential", "Process samples faster")),
    /** Experienced: harder problems and a section to run. */
    MID(
            "Mid Level",
            "Harder problems, a section to run and new procedures to bring in",
            List.of("Lead a section", "Bring a new procedure into use", "Take part in a research project")),
    /** Expert: the laboratory as a whole. */
    SENIOR(
            "Senior Level",
            "The laboratory as a whole: services, workflow, strategy and policy",
            List.of("Build up a new service", "Redesign a workflow for patients", "Speak for the profession"));

    private final String code = Codes.ofConstant(this);
    private final String displayName;
    private final String focus;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of strings
    private final List<String> typicalTargets;

    CareerLevel(String displayName, String focus, List<String> typicalTargets) {
        this.displayName = displayName;
        this.focus = focus;
        this.typicalTargets = typicalTargets;
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
     * What people of this level often aim at, in a few words of English.
     *
     * @return three targets, after the source document
     */
    public List<String> typicalTargets() {
        return typicalTargets;
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
