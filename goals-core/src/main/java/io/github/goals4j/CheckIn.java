package io.github.goals4j;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A look at a goal on a day: how it stands, in words, as a health and as a frozen number. */
@Value.Immutable
@Values
public abstract class CheckIn implements WithCheckIn {

    CheckIn() {}

    /**
     * The day of the look.
     *
     * @return the date
     */
    public abstract LocalDate on();

    /**
     * What there is to say.
     *
     * @return absent if nothing was said
     */
    public abstract Optional<String> note();

    /**
     * How likely the goal is to be reached.
     *
     * @return absent if nobody judged it
     */
    public abstract Optional<Health> health();

    /**
     * The progress of the goal at that time; it does not change when the goal goes on.
     *
     * @return from 0 to 1; absent if it could not be known
     */
    public abstract Optional<BigDecimal> progress();

    /**
     * A check-in that says nothing yet.
     *
     * @param day the day of the look
     * @return the check-in
     */
    public static CheckIn on(LocalDate day) {
        return builder().on(day).build();
    }

    /**
     * Starts a check-in; the day must be given.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds everything this check-in holds
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    CheckIn check() {
        Check check = new Check().text("note", note()).number("progress", progress());
        if (progress().isPresent() && Check.isTame(progress().get())) {
            BigDecimal share = progress().get();
            check.must(
                    share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                    "progress",
                    share,
                    "must be from 0 to 1");
        }
        check.done();
        return withProgress(Check.plain(progress()));
    }

    /** Builds check-ins. Every build ends in the same check. Not safe to share between threads. */
    public static final class Builder extends ImmutableCheckIn.Builder {
        Builder() {}
    }
}
