package io.github.goals4j.cli.judge;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Finding;
import io.github.goals4j.Severity;
import io.github.goals4j.SmartReport;
import io.github.goals4j.cli.input.Entry;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.smart.SmartAnalyzer;
import io.github.goals4j.smart.SmartPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges goals one after another, as the caller asked. */
public final class Judge {

    private final SmartAnalyzer analyzer;
    private final Selection selection;
    private final Severity least;
    private final boolean anonymous;

    /**
     * Chooses how goals are judged.
     *
     * @param policy what is asked of a goal
     * @param selection which rules speak
     * @param least findings below it are left out
     * @param anonymous whether nobody's words are shown
     */
    public Judge(SmartPolicy policy, Selection selection, Severity least, boolean anonymous) {
        this.analyzer = SmartAnalyzer.english().withPolicy(selection.narrowed(policy));
        this.selection = selection;
        this.least = least;
        this.anonymous = anonymous;
    }

    /**
     * Judges a goal.
     *
     * @param entry the goal where it stands
     * @return the goal with its judgement
     */
    public Judged judge(Entry entry) {
        SmartReport report = entry.goal().map(analyzer::analyze).orElseGet(() -> analyzer.analyze(entry.text()));
        return new Judged(entry, asAsked(report, entry.isNamed()), !anonymous);
    }

    /**
     * Hides the words of something that is no goal, if that was asked.
     *
     * @param problem what and where it is
     * @return the same, perhaps without what was found there
     */
    public Unreadable asAsked(Unreadable problem) {
        return anonymous
                ? new Unreadable(
                        problem.source(),
                        problem.line(),
                        problem.column(),
                        problem.cell(),
                        Optional.empty(),
                        problem.expected())
                : problem;
    }

    private SmartReport asAsked(SmartReport report, boolean named) {
        List<CriterionReport> criteria =
                report.criteria().stream().map(this::asAsked).toList();
        Optional<String> id = named ? report.goalId() : Optional.empty();
        String text = anonymous ? Masked.of(report.text()) : report.text();
        return new SmartReport(id, text, report.verdict(), criteria, report.ruleset());
    }

    private CriterionReport asAsked(CriterionReport report) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> selection.speaks(finding.rule()))
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .map(finding -> anonymous ? masked(finding) : finding)
                .toList();
        return new CriterionReport(report.criterion(), report.verdict(), report.evidence(), findings);
    }

    private static Finding masked(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.place(),
                finding.arguments().entrySet().stream()
                        .collect(Collectors.toMap(
                                argument -> argument.getKey(),
                                argument -> argument.getKey().equals("words")
                                        ? Masked.of(argument.getValue())
                                        : argument.getValue())));
    }
}
