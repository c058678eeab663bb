package io.github.goals4j;

import java.util.Optional;
import org.immutables.value.Value;

/** How a goal serves the organisation: its objective in its words, and the goal's part in one's own. */
@Value.Immutable
@Values
public abstract class Alignment implements WithAlignment {

    Alignment() {}

    /**
     * What the organisation wants, in its own words.
     *
     * @return for example {@code Shorter stays in the emergency department}
     */
    public abstract String objective();

    /**
     * What the goal adds to it, in the words of its owner.
     *
     * @return for example {@code Potassium results are in before the second assessment}
     */
    public abstract String contribution();

    /**
     * The goal that this one is a step towards.
     *
     * @return the id of another goal of the same plan; absent if there is none
     */
    public abstract Optional<String> parentGoalId();

    /**
     * An alignment without a parent goal.
     *
     * @param objective what the organisation wants
     * @param contribution what the goal adds to it
     * @return the alignment
     * @throws InvalidGoalException if one of the two shows no text
     */
    public static Alignment of(String objective, String contribution) {
        return builder().objective(objective).contribution(contribution).build();
    }

    /**
     * Starts an alignment; objective and contribution must be given.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds everything this alignment holds
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        new Check()
                .text("objective", objective())
                .text("contribution", contribution())
                .text("parentGoalId", parentGoalId())
                .done();
    }

    /** Builds alignments. Every build ends in the same check. Not safe to share between threads. */
    public static final class Builder extends ImmutableAlignment.Builder {
        Builder() {}
    }
}
