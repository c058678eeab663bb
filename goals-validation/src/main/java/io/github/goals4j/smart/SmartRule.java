package io.github.goals4j.smart;

import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;

/**
 * One rule, explained. The texts are English.
 *
 * @param id the stable id, for example {@code time-bound.vague}
 * @param criterion the criterion that it speaks to
 * @param severity the severity of its findings where the policy is content; a criterion below what the policy asks makes
 *     them errors. A rule that only gives evidence has {@link Severity#INFO}
 * @param isEvidence whether it only speaks for a criterion and never gives a finding
 * @param since the version that brought it, for example {@code 0.1}
 * @param what what it sees
 * @param why why that matters
 * @param weak a wording that could be better
 * @param good the same goal, said better
 */
public record SmartRule(
        String id,
        SmartCriterion criterion,
        Severity severity,
        boolean isEvidence,
        String since,
        String what,
        String why,
        String weak,
        String good) {}
