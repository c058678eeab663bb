package io.github.goals4j;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A code that may be one of ours or one of yours: other professions name other themes, so an unknown code is kept, not
 * refused. Two codes are equal when their texts are.
 */
public abstract sealed class OpenCode implements Coded permits GoalType, FeedbackChannel, GoalCriterion {

    private final String code;
    private final String displayName;
    private final String meaning;

    OpenCode(String code, String displayName, String meaning) {
        this.code = code;
        this.displayName = displayName;
        this.meaning = meaning;
    }

    /** The known constant with this code; absent if it is another well-formed one. */
    static <C extends OpenCode> Optional<C> find(String property, String code, List<C> wellKnown) {
        Objects.requireNonNull(code, "code");
        for (C constant : wellKnown) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        if (!Codes.isCode(code)) {
            throw new InvalidGoalException(List.of(Problem.of(
                    property, code, "must be lower-case words joined by hyphens, for example " + wellKnown.get(0))));
        }
        return Optional.empty();
    }

    @Override
    public final String code() {
        return code;
    }

    /**
     * The name that people read, in English.
     *
     * @return the name; for a code of your own, the code in words
     */
    public final String displayName() {
        return displayName;
    }

    /**
     * What it stands for, in one line of English.
     *
     * @return the meaning; empty for a code of your own
     */
    public final String meaning() {
        return meaning;
    }

    /**
     * Whether this library names the code, so that a caller may insist on well-known ones.
     *
     * @return {@code true} for the constants, {@code false} for a code of your own
     */
    public final boolean isWellKnown() {
        return !meaning.isEmpty();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof OpenCode that && getClass() == that.getClass() && code.equals(that.code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /** {@return the code} */
    @Override
    public final String toString() {
        return code;
    }
}
