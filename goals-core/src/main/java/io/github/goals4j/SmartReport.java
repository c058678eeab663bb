package io.github.goals4j;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The judgement on one goal or one text. A verdict about a text says what the text says, never that it is true.
 *
 * @param goalId the id of the goal; absent for a text
 * @param text the text that was judged: of a goal, the title and the description joined by a line break
 * @param verdict the goal as a whole, by the policy that was asked for
 * @param criteria five reports, in the order of {@link SmartCriterion}
 * @param ruleset which rules judged, for example {@code en-1}
 */
public record SmartReport(
        Optional<String> goalId, String text, Verdict verdict, List<CriterionReport> criteria, String ruleset) {

    private static final SmartCriterion[] ALL = SmartCriterion.values();

    /**
     * Keeps an unmodifiable copy of the criteria.
     *
     * @param goalId the id of the goal
     * @param text the text that was judged
     * @param verdict the goal as a whole, by the policy that was asked for
     * @param criteria five reports, in the order of {@link SmartCriterion}
     * @param ruleset which rules judged, for example {@code en-1}
     * @throws IllegalArgumentException if the reports are not the five criteria in their order
     */
    public SmartReport {
        Objects.requireNonNull(goalId, "goalId");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(ruleset, "ruleset");
        criteria = List.copyOf(criteria);
        if (!areTheFive(criteria)) {
            throw new IllegalArgumentException("a report must hold the five criteria in their order");
        }
    }

    private static boolean areTheFive(List<CriterionReport> criteria) {
        int next = 0;
        for (CriterionReport each : criteria) {
            if (next == ALL.length || each.criterion() != ALL[next++]) {
                return false;
            }
        }
        return next == ALL.length;
    }

    /**
     * Whether the goal is SMART by the policy that was asked for.
     *
     * @return {@code true} if the verdict is {@link Verdict#MET}
     */
    public boolean isSmart() {
        return verdict == Verdict.MET;
    }

    /**
     * The judgement on one criterion.
     *
     * @param criterion which of the five
     * @return its report
     */
    @SuppressWarnings("EnumOrdinal") // the constructor holds the reports to the order of the constants
    public CriterionReport criterion(SmartCriterion criterion) {
        return criteria.get(criterion.ordinal());
    }

    /**
     * All findings, criterion by criterion.
     *
     * @return an unmodifiable list
     */
    public List<Finding> findings() {
        return criteria.stream().flatMap(each -> each.findings().stream()).toList();
    }
}
