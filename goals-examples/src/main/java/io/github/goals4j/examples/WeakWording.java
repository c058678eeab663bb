package io.github.goals4j.examples;

import java.util.List;

/**
 * How people really write the goal at first.
 *
 * @param text the wording
 * @param findings the ids of the rules that it breaks under the strict policy, criterion by criterion; at least one
 */
public record WeakWording(String text, List<String> findings) {

    /**
     * Keeps an unmodifiable copy of the findings.
     *
     * @param text the wording
     * @param findings the ids of the rules that it breaks under the strict policy
     */
    public WeakWording {
        findings = List.copyOf(findings);
    }
}
