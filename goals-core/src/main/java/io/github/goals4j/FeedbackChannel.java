package io.github.goals4j;

import java.util.List;
import java.util.Optional;

/** The way in which feedback reached a person. An open code with three constants. */
public final class FeedbackChannel extends OpenCode {

    /** What a colleague says would make one's work better. */
    public static final FeedbackChannel CONSTRUCTIVE_CRITICISM = new FeedbackChannel(
            "constructive-criticism",
            "Constructive Criticism",
            "What colleagues say would sharpen technique and accuracy");

    /** What those whom the laboratory serves say of it. */
    public static final FeedbackChannel PATIENT_AND_CLINICIAN = new FeedbackChannel(
            "patient-and-clinician",
            "Patient and Clinician Feedback",
            "What those whom the laboratory serves need and expect");

    /** What a structured review says about the next years. */
    public static final FeedbackChannel PERFORMANCE_REVIEW = new FeedbackChannel(
            "performance-review", "Performance Review", "What a structured review says about strengths and next steps");

    private static final List<FeedbackChannel> WELL_KNOWN =
            List.of(CONSTRUCTIVE_CRITICISM, PATIENT_AND_CLINICIAN, PERFORMANCE_REVIEW);

    private FeedbackChannel(String code, String displayName, String meaning) {
        super(code, displayName, meaning);
    }

    /**
     * The channel with this code.
     *
     * @param code lower-case words joined by hyphens, for example {@code performance-review}
     * @return the constant of that code, or a channel of your own
     * @throws InvalidGoalException if the code has another shape
     */
    public static FeedbackChannel of(String code) {
        Optional<FeedbackChannel> known = find("channel", code, WELL_KNOWN);
        return known.isPresent() ? known.get() : new FeedbackChannel(code, Codes.inWords(code), "");
    }

    /**
     * The three constants, in the order of the source document.
     *
     * @return an unmodifiable list
     */
    public static List<FeedbackChannel> wellKnown() {
        return WELL_KNOWN;
    }
}
