package io.github.goals4j;

import java.util.Objects;

/**
 * What speaks for a criterion: the rule that recognised it and where it stands.
 *
 * @param rule the rule id, for example {@code time-bound.deadline}; stable between versions
 * @param place where it was found
 */
public record Evidence(String rule, Place place) {

    /**
     * Refuses nulls.
     *
     * @param rule the rule id, for example {@code time-bound.deadline}
     * @param place where it was found
     */
    public Evidence {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
    }
}
