package io.github.goals4j.json;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Problem;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The judgement on one criterion with all that is written of it. */
record SaidCriterion(SmartCriterion criterion, Verdict verdict, List<Said> evidence, List<Said> findings) {

    static SaidCriterion of(CriterionReport report, String text, Words words) {
        return new SaidCriterion(
                report.criterion(),
                report.verdict(),
                report.evidence().stream().map(each -> Said.of(each, text)).toList(),
                report.findings().stream()
                        .map(each -> Said.of(each, text, words))
                        .toList());
    }

    SaidCriterion as(SmartCriterion named) {
        return new SaidCriterion(named, verdict, evidence, findings);
    }

    CriterionReport report() {
        return new CriterionReport(
                criterion,
                verdict,
                evidence.stream().map(Said::evidence).toList(),
                findings.stream().map(Said::finding).toList());
    }

    /** What it says of the text and is not so. */
    Stream<Problem> claims(String text) {
        return Stream.concat(claims("evidence", evidence, text), claims("findings", findings, text));
    }

    private static Stream<Problem> claims(String name, List<Said> all, String text) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.get(i).claims(text).map(claim -> claim.under(name + "[" + i + "]")));
    }
}
