package io.github.goals4j;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Something to look at in a goal or a plan. It is data; a {@link FindingRenderer} gives it words.
 *
 * @param rule the rule id, for example {@code measurable.direction-only} or {@code portfolio.review-due}; stable
 *     between versions
 * @param severity how much it weighs
 * @param place where it was found
 * @param arguments what the words need, sorted by name: texts as found, numbers in digits, dates as {@code YYYY-MM-DD}
 */
public record Finding(String rule, Severity severity, Place place, Map<String, String> arguments) {

    /**
     * Keeps an unmodifiable copy of the arguments.
     *
     * @param rule the rule id, for example {@code measurable.direction-only} or {@code portfolio.review-due}
     * @param severity how much it weighs
     * @param place where it was found
     * @param arguments what the words need, by name
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        // sorted, so that the same finding is written the same way in every run
        arguments =
                arguments.size() < 2 ? Map.copyOf(arguments) : Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * A finding that needs no arguments.
     *
     * @param rule the rule id
     * @param severity how much it weighs
     * @param place where it was found
     */
    public Finding(String rule, Severity severity, Place place) {
        this(rule, severity, place, Map.of());
    }
}
