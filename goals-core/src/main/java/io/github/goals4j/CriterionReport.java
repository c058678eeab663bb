package io.github.goals4j;

import java.util.List;
import java.util.Objects;

/**
 * The judgement on one criterion. The verdict follows from the evidence and the findings listed, and from nothing else.
 *
 * @param criterion which of the five
 * @param verdict how far it is answered
 * @param evidence what speaks for it, in the order of the text
 * @param findings what to look at, in the order of the text
 */
public record CriterionReport(
        SmartCriterion criterion, Verdict verdict, List<Evidence> evidence, List<Finding> findings) {

    /**
     * Keeps unmodifiable copies of the lists.
     *
     * @param criterion which of the five
     * @param verdict how far it is answered
     * @param evidence what speaks for it, in the order of the text
     * @param findings what to look at, in the order of the text
     */
    public CriterionReport {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(verdict, "verdict");
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }
}
