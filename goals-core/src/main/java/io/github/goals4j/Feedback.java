package io.github.goals4j;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What somebody said about a person's work, and the goals that it changed. */
@Value.Immutable
@Values
public abstract class Feedback implements WithFeedback {

    Feedback() {}

    /**
     * What the host calls it, unique in a plan.
     *
     * @return an opaque text
     */
    public abstract String id();

    /**
     * The way in which it came.
     *
     * @return one of the three channels, or one of your own
     */
    public abstract FeedbackChannel channel();

    /**
     * When it came.
     *
     * @return the date
     */
    public abstract LocalDate receivedOn();

    /**
     * In which role the other person spoke.
     *
     * @return for example {@code peer}, {@code supervisor}, {@code patient} or {@code clinician}; absent if not known
     */
    public abstract Optional<String> fromRole();

    /**
     * What was said.
     *
     * @return the words
     */
    public abstract String text();

    /**
     * The goals that answer it.
     *
     * @return ids of goals of the same plan, in the order given; empty while it is unanswered
     */
    public abstract Set<String> goalIds();

    /**
     * Starts a piece of feedback; id, channel, day and text must be given.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds everything this feedback holds
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        new Check()
                .text("id", id())
                .text("fromRole", fromRole())
                .text("text", text())
                .texts("goalIds", goalIds())
                .done();
    }

    /** Builds feedback. Every build ends in the same check. Not safe to share between threads. */
    public static final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
