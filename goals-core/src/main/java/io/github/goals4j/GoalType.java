package io.github.goals4j;

import java.util.List;
import java.util.Optional;

/**
 * The theme of a goal, such as quality or research. An open code: the five constants are the themes of medical
 * technologists, {@link #of} takes those of other professions.
 *
 * <p>Other products call the level of an organisation (company, team, person) the type of a goal; this is the theme.
 */
public final class GoalType extends OpenCode {

    /** Command of methods, instruments and a specialty of the bench. */
    public static final GoalType TECHNICAL_PROFICIENCY = new GoalType(
            "technical-proficiency",
            "Technical Proficiency",
            "Command of a method, an instrument or a specialty of the bench");

    /** Fewer errors, sound procedures and standards that are kept. */
    public static final GoalType QUALITY_AND_COMPLIANCE = new GoalType(
            "quality-and-compliance",
            "Quality and Compliance",
            "Fewer errors, sound procedures, and standards that are kept and shown to be kept");

    /** Credentials, learning and the next role. */
    public static final GoalType PROFESSIONAL_DEVELOPMENT = new GoalType(
            "professional-development",
            "Professional Development and Advancement",
            "Credentials, learning and the step to the next role");

    /** New methods, better procedures and findings that others can use. */
    public static final GoalType RESEARCH_AND_INNOVATION = new GoalType(
            "research-and-innovation",
            "Research and Innovation",
            "New methods, better procedures and findings that others can use");

    /** Working ties inside and outside the laboratory. */
    public static final GoalType NETWORKING_AND_COLLABORATION = new GoalType(
            "networking-and-collaboration",
            "Networking and Collaboration",
            "Working ties with other departments, professions and societies");

    private static final List<GoalType> WELL_KNOWN = List.of(
            TECHNICAL_PROFICIENCY,
            QUALITY_AND_COMPLIANCE,
            PROFESSIONAL_DEVELOPMENT,
            RESEARCH_AND_INNOVATION,
            NETWORKING_AND_COLLABORATION);

    private GoalType(String code, String displayName, String meaning) {
        super(code, displayName, meaning);
    }

    /**
     * The type with this code.
     *
     * @param code lower-case words joined by hyphens, for example {@code quality-and-compliance}
     * @return the constant of that code, or a type of your own
     * @throws InvalidGoalException if the code has another shape
     */
    public static GoalType of(String code) {
        Optional<GoalType> known = find("type", code, WELL_KNOWN);
        return known.isPresent() ? known.get() : new GoalType(code, Codes.inWords(code), "");
    }

    /**
     * The five constants, in the order of the source document.
     *
     * @return an unmodifiable list
     */
    public static List<GoalType> wellKnown() {
        return WELL_KNOWN;
    }
}
