package io.github.goals4j.smart;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.Place;
import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folds what was seen into verdicts, by one fixed table and without weights. */
final class Verdicts {

    private final SmartPolicy policy;
    private final String ruleset;

    Verdicts(SmartPolicy policy, String ruleset) {
        this.policy = policy;
        this.ruleset = ruleset;
    }

    SmartReport of(Reading reading) {
        Map<SmartCriterion, Verdict> verdicts = new EnumMap<>(SmartCriterion.class);
        List<CriterionReport> reports = new ArrayList<>();
        for (SmartCriterion criterion : SmartCriterion.values()) {
            Verdict verdict = fold(criterion, reading);
            verdicts.put(criterion, verdict);
            reports.add(new CriterionReport(
                    criterion, verdict, evidence(criterion, verdict, reading), findings(criterion, verdict, reading)));
        }
        return new SmartReport(reading.goalId(), reading.text(), policy.whole(verdicts), reports, ruleset);
    }

    /** Strong evidence meets a criterion, weak evidence does partly; achievable is lost by an absolute alone. */
    private static Verdict fold(SmartCriterion criterion, Reading reading) {
        boolean strong = reading.hasStrong(criterion);
        if (criterion == SmartCriterion.ACHIEVABLE) {
            boolean impossible = reading.hasFinding("achievable.absolute")
                    || reading.hasFinding("achievable.effort")
                    || reading.hasFinding("achievable.pace");
            return impossible ? Verdict.MISSING : strong ? Verdict.MET : Verdict.PARTLY;
        }
        if (strong) {
            return Verdict.MET;
        }
        return reading.evidenceOf(criterion).isEmpty() ? Verdict.MISSING : Verdict.PARTLY;
    }

    /** The evidence that the verdict rests on, and no other. */
    private static List<Evidence> evidence(SmartCriterion criterion, Verdict verdict, Reading reading) {
        return reading.evidenceOf(criterion).stream()
                .filter(mark -> verdict != Verdict.MET || mark.strong() || criterion == SmartCriterion.TIME_BOUND)
                .map(mark -> new Evidence(mark.rule(), located(mark.place(), reading)))
                .toList();
    }

    private List<Finding> findings(SmartCriterion criterion, Verdict verdict, Reading reading) {
        List<Finding> findings = new ArrayList<>();
        boolean below = !verdict.isAtLeast(policy.required(criterion));
        for (Reading.Mark mark : reading.findingsOf(criterion)) {
            add(findings, mark.rule(), located(mark.place(), reading), mark.arguments(), below);
        }
        if (verdict != Verdict.MET && findings.isEmpty()) {
            add(findings, lack(criterion, verdict), Place.whole(), example(criterion), below);
        }
        return findings;
    }

    private void add(List<Finding> findings, String rule, Place place, Map<String, String> arguments, boolean below) {
        if (!policy.disabled().contains(rule)) {
            Severity own = SmartRules.find(rule).orElseThrow().severity();
            findings.add(new Finding(rule, below ? Severity.ERROR : own, place, arguments));
        }
    }

    /** What is said of a criterion that nothing else was said of. */
    private static String lack(SmartCriterion criterion, Verdict verdict) {
        boolean partly = verdict == Verdict.PARTLY;
        return switch (criterion) {
            case SPECIFIC -> "specific.no-action";
            case MEASURABLE -> partly ? "measurable.direction-only" : "measurable.none";
            case ACHIEVABLE -> "achievable.no-means";
            case RELEVANT -> partly ? "relevant.domain-only" : "relevant.no-purpose";
            case TIME_BOUND -> partly ? "time-bound.recurrence-only" : "time-bound.none";
        };
    }

    /** A date to show by example: the end of the half-year after next, where it is known what day it is. */
    private Map<String, String> example(SmartCriterion criterion) {
        Map<String, String> arguments = new HashMap<>();
        if (criterion == SmartCriterion.TIME_BOUND) {
            policy.clock().ifPresent(clock -> {
                LocalDate later = LocalDate.now(clock).plusMonths(6);
                LocalDate end = later.getMonthValue() <= 6
                        ? LocalDate.of(later.getYear(), 6, 30)
                        : LocalDate.of(later.getYear(), 12, 31);
                arguments.put("example", end.toString());
            });
        }
        return arguments;
    }

    private static Place located(Place place, Reading reading) {
        return place.span()
                .map(span -> new Place(reading.pathAt(span.start()), place.span()))
                .orElse(place);
    }
}
