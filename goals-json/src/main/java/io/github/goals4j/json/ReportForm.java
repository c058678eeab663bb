package io.github.goals4j.json;

import static java.util.Objects.requireNonNull;

import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.Problem;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report in JSON, with the words of its findings and the file that its goal came from, where these are known. */
final class ReportForm {

    static final Form<List<SaidCriterion>, List<SaidCriterion>> CRITERIA = criteria();

    static final Form<SaidReport, Parts> REPORT = Form.of("a report", Parts::new, Parts::report)
            .schema()
            .aside("source", TextShape.LONG, SaidReport::source)
            .aside("line", IntShape.COUNT, SaidReport::line)
            .optional("goalId", TextShape.SHORT, SaidReport::goalId, (parts, id) -> parts.goalId = Optional.of(id))
            .required("text", TextShape.JUDGED, SaidReport::text, (parts, text) -> parts.text = text)
            .required("smart", BooleanShape.BOOLEAN, SaidReport::isSmart, (parts, smart) -> parts.smart = smart)
            .optional("verdict", CodeShape.VERDICT, SaidReport::said, (parts, said) -> parts.verdict = said)
            .required("criteria", CRITERIA, SaidReport::criteria, (parts, criteria) -> parts.criteria = criteria)
            .required("ruleset", TextShape.SHORT, SaidReport::ruleset, (parts, set) -> parts.ruleset = set)
            .form();

    private ReportForm() {}

    private static Form<List<SaidCriterion>, List<SaidCriterion>> criteria() {
        var lines = Form.<List<SaidCriterion>, List<SaidCriterion>>of(
                "the five criteria", ArrayList::new, ReportForm::inOrder);
        List<SmartCriterion> order = List.of(SmartCriterion.values());
        for (SmartCriterion each : order) {
            int index = order.indexOf(each);
            lines.required(
                    each.code(), CriterionForm.CRITERION, all -> all.get(index), (all, read) -> all.add(read.as(each)));
        }
        return lines.form();
    }

    private static List<SaidCriterion> inOrder(List<SaidCriterion> criteria) {
        return criteria.stream()
                .sorted((one, other) -> one.criterion().compareTo(other.criterion()))
                .toList();
    }

    /**
     * A report with all that is written of it.
     *
     * @param verdict the verdict on the whole
     */
    record SaidReport(
            Optional<String> source,
            Optional<Integer> line,
            Optional<String> goalId,
            String text,
            Verdict verdict,
            List<SaidCriterion> criteria,
            String ruleset) {

        static SaidReport of(SmartReport report, Words words, Optional<String> source, Optional<Integer> line) {
            return new SaidReport(
                    source,
                    line,
                    report.goalId(),
                    report.text(),
                    report.verdict(),
                    report.criteria().stream()
                            .map(each -> SaidCriterion.of(each, report.text(), words))
                            .toList(),
                    report.ruleset());
        }

        boolean isSmart() {
            return verdict == Verdict.MET;
        }

        Optional<Verdict> said() {
            return Optional.of(verdict);
        }

        SmartReport report() {
            return new SmartReport(
                    goalId,
                    text,
                    verdict,
                    criteria.stream().map(SaidCriterion::report).toList(),
                    ruleset);
        }
    }

    static final class Parts {
        private Optional<String> goalId = Optional.empty();
        private @Nullable String text;
        private @Nullable Boolean smart;
        private @Nullable Verdict verdict;
        private @Nullable List<SaidCriterion> criteria;
        private @Nullable String ruleset;

        SaidReport report() {
            String judged = requireNonNull(text);
            List<SaidCriterion> all = requireNonNull(criteria);
            Verdict whole = verdict == null ? fold(all) : verdict;
            List<Problem> problems = new ArrayList<>();
            if ((whole == Verdict.MET) != requireNonNull(smart)) {
                problems.add(Problem.of("smart", smart, "must be true exactly if the verdict is met"));
            }
            for (SaidCriterion each : all) {
                each.claims(judged)
                        .forEach(claim -> problems.add(
                                claim.under("criteria." + each.criterion().code())));
            }
            if (!problems.isEmpty()) {
                throw new InvalidGoalException(problems);
            }
            return new SaidReport(
                    Optional.empty(), Optional.empty(), goalId, judged, whole, all, requireNonNull(ruleset));
        }

        /** A report that does not say it is half SMART is taken at its letters. */
        private Verdict fold(List<SaidCriterion> all) {
            if (Boolean.TRUE.equals(smart)) {
                return Verdict.MET;
            }
            boolean allPartly = all.stream().allMatch(each -> each.verdict().isAtLeast(Verdict.PARTLY));
            boolean mostMet = all.stream()
                    .filter(each -> each.criterion() != SmartCriterion.ACHIEVABLE
                            && each.criterion() != SmartCriterion.RELEVANT)
                    .allMatch(each -> each.verdict() == Verdict.MET);
            return allPartly || mostMet ? Verdict.PARTLY : Verdict.MISSING;
        }
    }
}
