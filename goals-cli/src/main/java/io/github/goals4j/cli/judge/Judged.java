package io.github.goals4j.cli.judge;

import io.github.goals4j.Finding;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.cli.input.Entry;
import io.github.goals4j.cli.input.Spot;
import java.util.Map;

/**
 * A goal with its judgement.
 *
 * @param entry the goal where it stands
 * @param report the judgement, with the findings that were asked for
 * @param shown whether its words may be shown
 */
public record Judged(Entry entry, SmartReport report, boolean shown) {

    /** Which property would answer a criterion, if the text does not. */
    private static final Map<SmartCriterion, String> ANSWERS = Map.of(
            SmartCriterion.SPECIFIC, "title",
            SmartCriterion.MEASURABLE, "measures",
            SmartCriterion.ACHIEVABLE, "description",
            SmartCriterion.RELEVANT, "alignment",
            SmartCriterion.TIME_BOUND, "dueDate");

    /**
     * The goal in words, on one line.
     *
     * @return the title, or what hides it
     */
    public String title() {
        return shown ? entry.title() : Masked.of(entry.title());
    }

    /**
     * Where a finding is in the input.
     *
     * @param finding one of the report
     * @return its place, with the words there, or what hides them
     */
    public Spot spot(Finding finding) {
        Spot spot = entry.spot(finding.place(), ANSWERS.getOrDefault(criterion(finding.rule()), "title"));
        return shown
                ? spot
                : new Spot(
                        spot.line(),
                        spot.column(),
                        spot.cell(),
                        Masked.of(spot.excerpt()),
                        spot.start(),
                        spot.end(),
                        spot.raw());
    }

    /**
     * The criterion that a rule speaks to.
     *
     * @param rule a rule id
     * @return the criterion that its id begins with
     */
    public static SmartCriterion criterion(String rule) {
        for (SmartCriterion criterion : SmartCriterion.values()) {
            if (rule.startsWith(criterion.code() + ".")) {
                return criterion;
            }
        }
        throw new IllegalArgumentException("no criterion has a rule " + rule);
    }
}
