package io.github.goals4j.json;

import static java.util.Objects.requireNonNull;

import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The judgement on one criterion in JSON, with its evidence and its findings. */
final class CriterionForm {

    static final Form<Said, Said.Parts> EVIDENCE = Form.of("a piece of evidence", Said.Parts::new, Said.Parts::said)
            .required("rule", TextShape.SHORT, Said::rule, (parts, rule) -> parts.rule = rule)
            .optional("path", TextShape.SHORT, Said::path, (parts, path) -> parts.path = path)
            .optional("start", IntShape.COUNT, Said::start, (parts, start) -> parts.start = start)
            .optional("end", IntShape.COUNT, Said::end, (parts, end) -> parts.end = end)
            .optional("text", TextShape.JUDGED, Said::text, (parts, text) -> parts.text = Optional.of(text))
            .form();

    static final Form<Said, Said.Parts> FINDING = Form.of("a finding", Said.Parts::new, Said.Parts::said)
            .required("rule", TextShape.SHORT, Said::rule, (parts, rule) -> parts.rule = rule)
            .required(
                    "severity",
                    CodeShape.SEVERITY,
                    said -> said.severity().orElseThrow(),
                    (parts, severity) -> parts.severity = Optional.of(severity))
            .optional("path", TextShape.SHORT, Said::path, (parts, path) -> parts.path = path)
            .optional("start", IntShape.COUNT, Said::start, (parts, start) -> parts.start = start)
            .optional("end", IntShape.COUNT, Said::end, (parts, end) -> parts.end = end)
            .optional("text", TextShape.JUDGED, Said::text, (parts, text) -> parts.text = Optional.of(text))
            .optional("arguments", WordsShape.WORDS, Said::given, (parts, given) -> parts.arguments = given)
            .aside("message", TextShape.JUDGED, Said::message)
            .aside("hint", TextShape.JUDGED, Said::hint)
            .form();

    static final Form<SaidCriterion, Parts> CRITERION = Form.of("a criterion", Parts::new, Parts::criterion)
            .required("verdict", CodeShape.VERDICT, SaidCriterion::verdict, (parts, said) -> parts.verdict = said)
            .requiredMany(
                    "evidence",
                    ListShape.listOf(EVIDENCE),
                    SaidCriterion::evidence,
                    (parts, evidence) -> parts.evidence = evidence)
            .requiredMany(
                    "findings",
                    ListShape.listOf(FINDING),
                    SaidCriterion::findings,
                    (parts, findings) -> parts.findings = findings)
            .form();

    private CriterionForm() {}

    static final class Parts {
        private @Nullable Verdict verdict;
        private List<Said> evidence = List.of();
        private List<Said> findings = List.of();

        /** The criterion is named outside, so the first stands for any here. */
        SaidCriterion criterion() {
            return new SaidCriterion(SmartCriterion.SPECIFIC, requireNonNull(verdict), evidence, findings);
        }
    }
}
