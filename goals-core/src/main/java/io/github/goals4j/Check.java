package io.github.goals4j;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Collects what is wrong with a value, so that all of it can be said at once.
 *
 * <p>Every value passes here when it is built, the first of a process too: no lambdas and no text put together for a
 * problem that there is not, because on a cold machine the first lambda takes longer than a hundred checks.
 */
final class Check {

    /** The longest number and the widest scale that a value may have; far beyond them arithmetic does not end. */
    private static final int MOST_DIGITS = 30;

    private static final int WIDEST_SCALE = 20;

    /** A number of more bits than this is not even looked at: its digits alone would take long to count. */
    private static final int MOST_BITS = 512;

    private final List<Problem> problems = new ArrayList<>();

    Check text(String path, String value) {
        return must(Texts.hasVisibleText(value), path, value, "must have visible text");
    }

    Check text(String path, Optional<String> value) {
        return value.isPresent() ? text(path, value.get()) : this;
    }

    Check texts(String path, Collection<String> values) {
        int index = 0;
        for (String value : values) {
            if (!Texts.hasVisibleText(value)) {
                text(path + "[" + index + "]", value);
            }
            index++;
        }
        return this;
    }

    Check number(String path, BigDecimal value) {
        return isTame(value)
                ? this
                : must(
                        false,
                        path,
                        shown(value),
                        "must have at most " + MOST_DIGITS + " digits, " + WIDEST_SCALE + " of them after the point");
    }

    private static Object shown(BigDecimal value) {
        int bits = value.unscaledValue().bitLength();
        return bits <= MOST_BITS ? value : "a number of " + bits + " bits";
    }

    Check number(String path, Optional<BigDecimal> value) {
        return value.isPresent() ? number(path, value.get()) : this;
    }

    /** No two of the values may have the same key; the keys are those of the values, in their order. */
    Check distinct(String path, String keyName, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!seen.add(keys.get(i))) {
                must(false, path + "[" + i + "]." + keyName, keys.get(i), "must differ from all before it");
            }
        }
        return this;
    }

    /** A value that is only looked at if it is wrong, and then given. */
    Check must(boolean holds, String path, Optional<?> value, String expected) {
        return holds ? this : must(false, path, value.orElseThrow(), expected);
    }

    Check must(boolean holds, String path, Object value, String expected) {
        if (!holds) {
            problems.add(Problem.of(path, value instanceof Coded coded ? coded.code() : value, expected));
        }
        return this;
    }

    Check given(boolean holds, String path, String expected) {
        if (!holds) {
            problems.add(new Problem(path, Optional.empty(), expected));
        }
        return this;
    }

    /** A part that passes its own gate, or what stands in for it when its problems join those of the whole. */
    <T> T part(String path, T standIn, Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidGoalException refused) {
            refused.problems().forEach(each -> problems.add(each.under(path)));
            return standIn;
        }
    }

    void done() {
        if (!problems.isEmpty()) {
            throw new InvalidGoalException(problems);
        }
    }

    /** Whether the number, written out without trailing zeros, is short enough to compute with. */
    static boolean isTame(BigDecimal value) {
        if (value.unscaledValue().bitLength() > MOST_BITS) {
            return false;
        }
        if (value.signum() != 0 && value.precision() - (long) value.scale() > MOST_DIGITS) {
            return false; // and the scale may be as low as it can be, so no zeros could be stripped
        }
        BigDecimal stripped = value.stripTrailingZeros();
        // A negative scale stands for zeros that are digits, too, once the number is written out.
        long digits = stripped.precision() - (long) Math.min(0, stripped.scale());
        return digits <= MOST_DIGITS && stripped.scale() <= WIDEST_SCALE;
    }

    /** The one way to write a number: no trailing zeros, no exponent. Only for numbers that are tame. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Optional<BigDecimal> plain(Optional<BigDecimal> value) {
        return value.isPresent() ? Optional.of(plain(value.get())) : value;
    }
}
