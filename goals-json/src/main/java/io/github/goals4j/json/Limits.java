package io.github.goals4j.json;

import java.util.Arrays;

/** A value for each limit. They are asked for with every value that is read, so they are at hand. */
@SuppressWarnings("EnumOrdinal") // never leaves this class
final class Limits {

    static final Limits STANDARD =
            new Limits(Arrays.stream(Limit.values()).mapToInt(Limit::standard).toArray());

    private final int[] values;

    private Limits(int[] values) {
        this.values = values;
    }

    Limits with(Limit limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("a limit must be 1 or more, not " + value);
        }
        int[] all = values.clone();
        all[limit.ordinal()] = value;
        return new Limits(all);
    }

    int of(Limit limit) {
        return values[limit.ordinal()];
    }
}
