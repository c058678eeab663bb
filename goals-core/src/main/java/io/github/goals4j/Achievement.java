package io.github.goals4j;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A win that is worth keeping: one line of a weekly log. */
@Value.Immutable
@Values
public abstract class Achievement implements WithAchievement {

    Achievement() {}

    /**
     * The day of the win.
     *
     * @return the date
     */
    public abstract LocalDate on();

    /**
     * What was won.
     *
     * @return one line
     */
    public abstract String text();

    /**
     * The goal that it belongs to.
     *
     * @return the id of a goal of the same plan; absent if it stands alone
     */
    public abstract Optional<String> goalId();

    /**
     * The skills that it shows.
     *
     * @return the skills, in the order given
     */
    public abstract Set<Skill> skills();

    /**
     * A win that stands alone.
     *
     * @param day the day of the win
     * @param text what was won
     * @return the achievement
     * @throws InvalidGoalException if the text shows nothing
     */
    public static Achievement of(LocalDate day, String text) {
        return builder().on(day).text(text).build();
    }

    /**
     * Starts an achievement; day and text must be given.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds everything this achievement holds
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        new Check().text("text", text()).text("goalId", goalId()).done();
    }

    /** Builds achievements. Every build ends in the same check. Not safe to share between threads. */
    public static final class Builder extends ImmutableAchievement.Builder {
        Builder() {}
    }
}
