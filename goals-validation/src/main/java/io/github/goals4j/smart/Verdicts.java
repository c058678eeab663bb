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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds what was seen into verdicts, by one fixed table and without weights. */
final class Verdicts {

    /** Findings that take the verdict away, whatever speaks for it. */
    private static final Set<String> CAPS = Set.of("achievable.absolute", "achievable.effort", "achievable.pace");

    /** Findings that are only noted; they are no reason for a verdict. */
    private static final Set<String> NOTES =
            Set.of("specific.hedge", "specific.compound", "achievable.motivational", "time-bound.ambiguous-frequency");

    private final SmartPolicy policy;
    private final String ruleset;

    Verdicts(SmartPolicy policy, String ruleset) {
        this.policy = policy;
        this.ruleset = ruleset;
    }

    SmartReport of(Reading reading) {
        Map<SmartCriterion, Verdict> verdicts = new EnumMap<>(SmartCriterion.class);
        List<CriterionReport> reports = new ArrayList<>(5);
        for (SmartCriterion criterion : SmartCriterion.values()) {
            List<Reading.Mark> evidence = asked(reading.evidenceOf(criterion));
            List<Reading.Mark> findings = asked(reading.findingsOf(criterion));
            Verdict verdict = fold(criterion, evidence, findings);
            verdicts.put(criterion, verdict);
            reports.add(new CriterionReport(
                    criterion,
                    verdict,
                    evidence(criterion, verdict, evidence, reading),
                    findings(criterion, verdict, findings, reading)));
        }
        return new SmartReport(reading.goalId(), reading.text(), policy.whole(verdicts), reports, ruleset);
    }

    /** Without what rules say that are switched off. */
    private List<Reading.Mark> asked(List<Reading.Mark> marks) {
        if (!policy.disabled().isEmpty()) {
            marks.removeIf(mark -> policy.disabled().contains(mark.rule()));
        }
        return marks;
    }

    /** Strong evidence meets a criterion, weak evidence does partly; achievable is lost only by what caps it. */
    private static Verdict fold(SmartCriterion criterion, List<Reading.Mark> evidence, List<Reading.Mark> findings) {
        for (Reading.Mark mark : findings) {
            if (CAPS.contains(mark.rule())) {
                return Verdict.MISSING;
            }
        }
        for (Reading.Mark mark : evidence) {
            if (mark.strong()) {
                return Verdict.MET;
            }
        }
        return evidence.isEmpty() && criterion != SmartCriterion.ACHIEVABLE ? Verdict.MISSING : Verdict.PARTLY;
    }

    /** The evidence that the verdict rests on; beside a deadline also how often. */
    private static List<Evidence> evidence(
            SmartCriterion criterion, Verdict verdict, List<Reading.Mark> marks, Reading reading) {
        List<Evidence> evidence = new ArrayList<>(marks.size());
        for (Reading.Mark mark : marks) {
            if (verdict != Verdict.MET || mark.strong() || criterion == SmartCriterion.TIME_BOUND) {
                evidence.add(new Evidence(mark.rule(), located(mark.place(), reading)));
            }
        }
        return evidence;
    }

    private List<Finding> findings(
            SmartCriterion criterion, Verdict verdict, List<Reading.Mark> marks, Reading reading) {
        List<Finding> findings = new ArrayList<>(marks.size() + 1);
        boolean below = !verdict.isAtLeast(policy.required(criterion));
        boolean explained = verdict == Verdict.MET;
        for (Reading.Mark mark : marks) {
            findings.add(finding(mark.rule(), located(mark.place(), reading), mark.arguments(), below));
            explained |= !NOTES.contains(mark.rule());
        }
        String lack = reading.tokens().size() == 0 && criterion == SmartCriterion.SPECIFIC
                ? "specific.empty"
                : lack(criterion, verdict);
        if (!explained && !policy.disabled().contains(lack)) {
            findings.add(finding(lack, Place.whole(), example(criterion), below));
        }
        return findings;
    }

    private static Finding finding(String rule, Place place, Map<String, String> arguments, boolean below) {
        return new Finding(rule, below ? Severity.ERROR : SmartRules.severity(rule), place, arguments);
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

    /** A date to show by example, where it is known what day it is: the end of a half-year, six to twelve months off. */
    private Map<String, String> example(SmartCriterion criterion) {
        if (criterion != SmartCriterion.TIME_BOUND) {
            return Map.of();
        }
        return policy.clock()
                .map(clock -> {
                    LocalDate later = LocalDate.now(clock).plusMonths(6);
                    LocalDate end = later.getMonthValue() <= 6
                            ? LocalDate.of(later.getYear(), 6, 30)
                            : LocalDate.of(later.getYear(), 12, 31);
                    return Map.of("example", end.toString());
                })
                .orElse(Map.of());
    }

    private static Place located(Place place, Reading reading) {
        return reading.goalId().isEmpty()
                ? place
                : place.span()
                        .map(span -> new Place(reading.pathAt(span.start()), place.span()))
                        .orElse(place);
    }
}
