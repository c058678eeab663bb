package io.github.goals4j.validation.internal;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import io.github.goals4j.smart.SmartPolicy;
import io.github.goals4j.validation.GoalViolation;
import io.github.goals4j.validation.Smart;
import jakarta.validation.ConstraintDefinitionException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of each criterion; one that is not in the map is not asked. */
record Asked(Map<SmartCriterion, Verdict> required) {

    /** What SMART asks unless somebody says otherwise. */
    static final Asked STANDARD = new Asked(SmartPolicy.standard().required());

    static Asked by(Smart constraint) {
        if (constraint.criteria().length == 0 || constraint.required().length > 1) {
            throw new ConstraintDefinitionException(
                    "@Smart must ask for at least one criterion and at most one required verdict");
        }
        Map<SmartCriterion, Verdict> required = new EnumMap<>(SmartCriterion.class);
        for (SmartCriterion each : constraint.criteria()) {
            required.put(
                    each,
                    constraint.required().length == 0
                            ? SmartPolicy.standard().required(each)
                            : constraint.required()[0]);
        }
        if (required.containsValue(Verdict.MISSING)) {
            throw new ConstraintDefinitionException(
                    "@Smart must require Verdict.PARTLY or Verdict.MET: every goal reaches Verdict.MISSING");
        }
        return new Asked(required);
    }

    /** One violation for each criterion that falls short, told by the first of its findings. */
    List<GoalViolation> shortcomings(SmartReport report) {
        List<GoalViolation> shortcomings = new ArrayList<>(0);
        for (CriterionReport each : report.criteria()) {
            if (fallsShort(each)) {
                shortcomings.add(new GoalViolation(each.findings().get(0), Optional.of(each)));
            }
        }
        return shortcomings;
    }

    private boolean fallsShort(CriterionReport report) {
        Verdict asked = required.get(report.criterion());
        return asked != null && !report.verdict().isAtLeast(asked);
    }
}
