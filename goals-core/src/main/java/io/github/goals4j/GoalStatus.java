package io.github.goals4j;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a goal is pursued. How it ended is another question, see {@link Outcome}. After the lifecycle of HL7 FHIR R5
 * {@code Goal}, which keeps the same two axes apart.
 */
public enum GoalStatus implements Coded {
    /** Being written; nobody works on it yet. */
    DRAFT,
    /** Being pursued. */
    ACTIVE,
    /** Set aside for a time, for a reason. */
    ON_HOLD,
    /** Closed by a decision, with an {@link Outcome}. */
    COMPLETED,
    /** Given up, for a reason. Final. */
    CANCELLED;

    private final String code = Codes.ofConstant(this);

    @Override
    public String code() {
        return code;
    }

    /**
     * Where a goal can go from here.
     *
     * @return a fresh set; empty for {@link #CANCELLED}
     */
    public Set<GoalStatus> next() {
        return switch (this) {
            case DRAFT, ON_HOLD -> EnumSet.of(ACTIVE, CANCELLED);
            case ACTIVE -> EnumSet.of(ON_HOLD, COMPLETED, CANCELLED);
            case COMPLETED -> EnumSet.of(ACTIVE);
            case CANCELLED -> EnumSet.noneOf(GoalStatus.class);
        };
    }

    /**
     * Whether the goal still asks for work: it is neither completed nor cancelled.
     *
     * @return {@code true} for {@link #DRAFT}, {@link #ACTIVE} and {@link #ON_HOLD}
     */
    public boolean isOpen() {
        return this != COMPLETED && this != CANCELLED;
    }
}
