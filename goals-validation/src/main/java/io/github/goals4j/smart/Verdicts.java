package io.github.goals4j.smart;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.Place;
import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.TextSpan;
import io.github.goals4j.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Folds what was seen into verdicts, by one fixed table and without weights. */
final class Verdicts {

    /** Findings that take the verdict away, whatever speaks for it. */
    private static final Set<String> CAPS = Set.of("achievable.absolute", "achievable.effort", "achievable.pace");

    /** Findings that are only noted; they are no reason for a verdict. */
    private static final Set<String> NOTES =
            Set.of("specific.hedge", "specific.compound", "achievable.motivational", "time-bound.ambiguous-frequency");

    private static final int FEW = 4;
    private static final LocalDate LAST_WITH_A_YEAR_TO_COME = LocalDate.MAX.minusYears(1);

    private final SmartPolicy policy;
    private final Set<String> disabled;
    private final String ruleset;

    Verdicts(SmartPolicy policy, String ruleset) {
        this.policy = policy;
        this.disabled = policy.disabled();
        this.ruleset = ruleset;
    }

    SmartReport of(Reading reading) {
        List<CriterionReport> five = List.of(
                report(SmartCriterion.SPECIFIC, reading),
                report(SmartCriterion.MEASURABLE, reading),
                report(SmartCriterion.ACHIEVABLE, reading),
                report(SmartCriterion.RELEVANT, reading),
                report(SmartCriterion.TIME_BOUND, reading));
        return new SmartReport(reading.goalId(), reading.text(), policy.whole(five), five, ruleset);
    }

    private CriterionReport report(SmartCriterion criterion, Reading reading) {
        Verdict verdict = fold(criterion, reading);
        return new CriterionReport(
                criterion, verdict, evidence(criterion, verdict, reading), findings(criterion, verdict, reading));
    }

    /** Whether it is about that criterion, and the policy asks for its rule. */
    private boolean counts(Reading.Mark mark, SmartCriterion criterion) {
        return mark.criterion() == criterion && (disabled.isEmpty() || !disabled.contains(mark.rule()));
    }

    /** Strong evidence meets a criterion, weak evidence does partly; achievable is lost only by what caps it. */
    private Verdict fold(SmartCriterion criterion, Reading reading) {
        for (Reading.Mark mark : reading.findings()) {
            if (counts(mark, criterion) && CAPS.contains(mark.rule())) {
                return Verdict.MISSING;
            }
        }
        boolean weak = criterion == SmartCriterion.ACHIEVABLE;
        for (Reading.Mark mark : reading.evidence()) {
            if (counts(mark, criterion)) {
                if (mark.strong()) {
                    return Verdict.MET;
                }
                weak = true;
            }
        }
        return weak ? Verdict.PARTLY : Verdict.MISSING;
    }

    /** Beside a deadline, how often something is done; a rate that belongs to a measure is told there. */
    private static boolean isPace(Reading.Mark mark, Reading reading) {
        Optional<TextSpan> span = mark.place().span();
        return mark.criterion() == SmartCriterion.TIME_BOUND
                && (span.isEmpty() || !reading.isWithinMeasure(span.get()));
    }

    /** The evidence that the verdict rests on. */
    private List<Evidence> evidence(SmartCriterion criterion, Verdict verdict, Reading reading) {
        List<Evidence> evidence = List.of();
        for (Reading.Mark mark : reading.evidence()) {
            boolean rests = verdict != Verdict.MET || mark.strong() || isPace(mark, reading);
            if (rests && counts(mark, criterion)) {
                evidence = plus(evidence, new Evidence(mark.rule(), reading.located(mark.place())));
            }
        }
        return evidence;
    }

    /** Most lists have one element or none. */
    private static <T> List<T> plus(List<T> list, T element) {
        if (list.isEmpty()) {
            return List.of(element);
        }
        List<T> longer = list;
        if (!(list instanceof ArrayList)) {
            longer = new ArrayList<>(FEW);
            longer.addAll(list);
        }
        longer.add(element);
        return longer;
    }

    private List<Finding> findings(SmartCriterion criterion, Verdict verdict, Reading reading) {
        List<Finding> findings = List.of();
        boolean below = !verdict.isAtLeast(policy.required(criterion));
        boolean explained = verdict == Verdict.MET;
        for (Reading.Mark mark : reading.findings()) {
            if (counts(mark, criterion)) {
                findings = plus(findings, finding(mark.rule(), reading.located(mark.place()), mark.arguments(), below));
                explained |= !NOTES.contains(mark.rule());
            }
        }
        String lack = reading.tokens().areInvisible() && criterion == SmartCriterion.SPECIFIC
                ? "specific.empty"
                : lack(criterion, verdict);
        return explained || disabled.contains(lack)
                ? findings
                : plus(findings, finding(lack, Place.whole(), example(criterion), below));
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
        Optional<Calendar> calendar = criterion == SmartCriterion.TIME_BOUND ? policy.calendar() : Optional.empty();
        if (calendar.isEmpty()
                || !LAST_WITH_A_YEAR_TO_COME.isAfter(calendar.get().today())) {
            return Map.of();
        }
        LocalDate later = calendar.get().today().plusMonths(6);
        LocalDate end = later.getMonthValue() <= 6
                ? LocalDate.of(later.getYear(), 6, 30)
                : LocalDate.of(later.getYear(), 12, 31);
        return Map.of("example", end.toString());
    }
}
