package io.github.goals4j.json;

import java.util.EnumMap;
import java.util.Map;

/** A value for each limit. */
final class Limits {

    static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

    private final Map<Limit, Integer> changed;

    private Limits(Map<Limit, Integer> changed) {
        this.changed = changed;
    }

    Limits with(Limit limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("a limit must be 1 or more, not " + value);
        }
        Map<Limit, Integer> all = new EnumMap<>(changed);
        all.put(limit, value);
        return new Limits(all);
    }

    int of(Limit limit) {
        Integer value = changed.get(limit);
        return value == null ? limit.standard() : value;
    }
}
