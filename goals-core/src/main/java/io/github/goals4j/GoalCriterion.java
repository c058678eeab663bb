package io.github.goals4j;

import java.util.List;
import java.util.Optional;

/**
 * What makes a goal a good one in its profession: an open code with four constants, each with three practices. These
 * are not the SMART letters, see {@link SmartCriterion}.
 */
public final class GoalCriterion extends OpenCode {

    /** The goal belongs to the person's own field of the laboratory. */
    public static final GoalCriterion CLINICAL_EXPERTISE = new GoalCriterion(
            "clinical-expertise",
            "Relevance to Clinical Expertise",
            "The goal grows out of the person's own field and serves patients through it",
            List.of(
                    "Identify Key Laboratory Specialties",
                    "Master Advanced Laboratory Techniques",
                    "Stay Abreast of Med Tech Trends"));

    /** The goal keeps or raises the standards of the profession. */
    public static final GoalCriterion PROFESSIONAL_STANDARDS = new GoalCriterion(
            "professional-standards",
            "Commitment to Professional Standards",
            "The goal keeps or raises the standards that the profession has set itself",
            List.of("Earn Relevant Certifications", "Engage in Continual Learning", "Lead Quality Improvement"));

    /** The goal changes something for patients. */
    public static final GoalCriterion HEALTHCARE_OUTCOMES = new GoalCriterion(
            "healthcare-outcomes",
            "Impact on Healthcare Outcomes",
            "The goal changes something that patients and clinicians can notice",
            List.of(
                    "Implement Innovative Testing Methods",
                    "Enhance Laboratory Efficiency and Accuracy",
                    "Advance Patient Diagnostic Care"));

    /** The goal makes others better, too. */
    public static final GoalCriterion LEADERSHIP_AND_COLLABORATION = new GoalCriterion(
            "leadership-and-collaboration",
            "Leadership and Collaboration",
            "The goal reaches beyond one's own bench and makes others better, too",
            List.of("Seek Leadership Roles", "Take Part in Team Projects", "Facilitate Peer Training"));

    private static final List<GoalCriterion> WELL_KNOWN =
            List.of(CLINICAL_EXPERTISE, PROFESSIONAL_STANDARDS, HEALTHCARE_OUTCOMES, LEADERSHIP_AND_COLLABORATION);

    private final List<String> practices;

    private GoalCriterion(String code, String displayName, String meaning, List<String> practices) {
        super(code, displayName, meaning);
        this.practices = practices;
    }

    /**
     * The criterion with this code.
     *
     * @param code lower-case words joined by hyphens, for example {@code clinical-expertise}
     * @return the constant of that code, or a criterion of your own
     * @throws InvalidGoalException if the code has another shape
     */
    public static GoalCriterion of(String code) {
        Optional<GoalCriterion> known = find("criteria", code, WELL_KNOWN);
        return known.isPresent() ? known.get() : new GoalCriterion(code, Codes.inWords(code), "", List.of());
    }

    /**
     * The four constants, in the order of the source document.
     *
     * @return an unmodifiable list
     */
    public static List<GoalCriterion> wellKnown() {
        return WELL_KNOWN;
    }

    /**
     * What a person can do to meet the criterion, after the titles of the source document.
     *
     * @return three practices for each constant; none for a criterion of your own
     */
    public List<String> practices() {
        return practices;
    }
}
