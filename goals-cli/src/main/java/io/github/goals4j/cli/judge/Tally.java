package io.github.goals4j.cli.judge;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Finding;
import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts what was judged, whatever is shown of it. */
public final class Tally {

    private final Map<Verdict, Long> goals = new EnumMap<>(Verdict.class);
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private final Map<SmartCriterion, Map<Verdict, Long>> verdicts = new EnumMap<>(SmartCriterion.class);
    private final Map<SmartCriterion, Long> below = new EnumMap<>(SmartCriterion.class);
    private long unreadable;
    private @Nullable Finding worst;

    /** Has counted nothing yet. */
    public Tally() {}

    /**
     * Counts a goal.
     *
     * @param judged the goal with its judgement
     */
    public void add(Judged judged) {
        goals.merge(judged.report().verdict(), 1L, Long::sum);
        for (CriterionReport each : judged.report().criteria()) {
            verdicts.computeIfAbsent(each.criterion(), criterion -> new EnumMap<>(Verdict.class))
                    .merge(each.verdict(), 1L, Long::sum);
            for (Finding finding : each.findings()) {
                findings.merge(finding.severity(), 1L, Long::sum);
                Finding before = worst;
                if (before == null || finding.severity().compareTo(before.severity()) > 0) {
                    worst = finding;
                }
            }
            if (each.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                below.merge(each.criterion(), 1L, Long::sum);
            }
        }
    }

    /** Counts something that is no goal. */
    public void addUnreadable() {
        unreadable++;
    }

    /** {@return how many goals were judged} */
    public long goals() {
        return goals.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many goals got a verdict.
     *
     * @param verdict the verdict on the whole
     * @return the number of goals
     */
    public long goals(Verdict verdict) {
        return goals.getOrDefault(verdict, 0L);
    }

    /**
     * How many goals got a verdict on one criterion.
     *
     * @param criterion which of the five
     * @param verdict the verdict on it
     * @return the number of goals
     */
    public long goals(SmartCriterion criterion, Verdict verdict) {
        return verdicts.getOrDefault(criterion, Map.of()).getOrDefault(verdict, 0L);
    }

    /**
     * How many findings have a severity.
     *
     * @param severity the severity
     * @return the number of findings
     */
    public long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** {@return how many places could not be read} */
    public long unreadable() {
        return unreadable;
    }

    /**
     * How many goals fall short of what is asked of one criterion.
     *
     * @param criterion which of the five
     * @return the number of goals
     */
    public long below(SmartCriterion criterion) {
        return below.getOrDefault(criterion, 0L);
    }

    /** {@return the criteria that goals fall short of, the most frequent first} */
    public List<SmartCriterion> mostOftenBelow() {
        List<SmartCriterion> criteria = new ArrayList<>(below.keySet());
        criteria.sort(Comparator.comparing(this::below).reversed());
        return criteria;
    }

    /** {@return the first of the gravest findings} */
    public Optional<Finding> worst() {
        return Optional.ofNullable(worst);
    }

    /**
     * Whether anything was found that is to fail the run.
     *
     * @param least the lightest severity that is
     * @return {@code true} if there is such a finding
     */
    public boolean hasAtLeast(Severity least) {
        return findings.keySet().stream().anyMatch(severity -> severity.compareTo(least) >= 0);
    }
}
