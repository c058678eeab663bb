package io.github.goals4j;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of a goal that is either done or not. */
@Value.Immutable
@Values
public abstract class Milestone implements WithMilestone {

    Milestone() {}

    /**
     * What the host calls it, unique among the milestones of a goal.
     *
     * @return an opaque text
     */
    public abstract String id();

    /**
     * What is done when it is done.
     *
     * @return for example {@code Staff trained on the new release}
     */
    public abstract String title();

    /**
     * By when it should be done.
     *
     * @return absent if the due date of the goal holds
     */
    public abstract Optional<LocalDate> dueDate();

    /**
     * When it was done.
     *
     * @return absent while it is not
     */
    public abstract Optional<LocalDate> doneOn();

    /**
     * A milestone that is not done yet.
     *
     * @param id what the host calls it
     * @param title what is done when it is done
     * @return the milestone
     * @throws InvalidGoalException if one of the two shows no text
     */
    public static Milestone of(String id, String title) {
        return builder().id(id).title(title).build();
    }

    /**
     * Starts a milestone; id and title must be given.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds everything this milestone holds
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Whether it is done.
     *
     * @return {@code true} if it has a date on which it was
     */
    public boolean isDone() {
        return doneOn().isPresent();
    }

    @Value.Check
    void check() {
        new Check().text("id", id()).text("title", title()).done();
    }

    /** Builds milestones. Every build ends in the same check. Not safe to share between threads. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
