package io.github.goals4j;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects what is wrong with a value, so that all of it can be said at once. */
final class Check {

    /** The longest number and the widest scale that a value may have; far beyond them arithmetic does not end. */
    private static final int MOST_DIGITS = 30;

    private static final int WIDEST_SCALE = 20;

    private final List<Problem> problems = new ArrayList<>();

    Check text(String path, String value) {
        return must(Texts.hasVisibleText(value), path, value, "must have visible text");
    }

    Check text(String path, Optional<String> value) {
        value.ifPresent(given -> text(path, given));
        return this;
    }

    Check texts(String path, Collection<String> values) {
        int index = 0;
        for (String value : values) {
            text(path + "[" + index++ + "]", value);
        }
        return this;
    }

    Check number(String path, BigDecimal value) {
        return must(
                isTame(value),
                path,
                value,
                "must have at most " + MOST_DIGITS + " digits, " + WIDEST_SCALE + " of them after the point");
    }

    Check number(String path, Optional<BigDecimal> value) {
        value.ifPresent(given -> number(path, given));
        return this;
    }

    /** No two of the values may have the same key. */
    <T> Check distinct(String path, List<T> values, String keyName, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String each = key.apply(values.get(i));
            must(seen.add(each), path + "[" + i + "]." + keyName, each, "must not be used twice");
        }
        return this;
    }

    Check must(boolean holds, String path, Object value, String expected) {
        if (!holds) {
            problems.add(Problem.of(path, value, expected));
        }
        return this;
    }

    Check given(boolean holds, String path, String expected) {
        if (!holds) {
            problems.add(new Problem(path, Optional.empty(), expected));
        }
        return this;
    }

    void done() {
        if (!problems.isEmpty()) {
            throw new InvalidGoalException(problems);
        }
    }

    /** Whether the number, written out, is short enough to compute with. Looks at no digit. */
    static boolean isTame(BigDecimal value) {
        // A negative scale stands for zeros that are digits, too, once the number is written out.
        long digits = value.precision() - (long) Math.min(0, value.scale());
        return digits <= MOST_DIGITS && Math.abs((long) value.scale()) <= WIDEST_SCALE;
    }

    /** The one way to write a number: no trailing zeros, no exponent. Only for numbers that are tame. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
