package io.github.goals4j.cli.page;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.TextSpan;
import io.github.goals4j.cli.terminal.Printable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A piece of a goal's text that is marked in one way from its first character to its last.
 *
 * @param text the words
 * @param kind {@code weak} for what was found fault with, {@code good} for evidence, empty for neither
 * @param letters the criteria that have evidence which ends here
 */
record Stretch(String text, String kind, String letters) {

    /** The text cut wherever a mark begins or ends. */
    static List<Stretch> of(SmartReport report) {
        String text = report.text();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (CriterionReport each : report.criteria()) {
            each.evidence().forEach(evidence -> cut(evidence, cuts));
            each.findings().stream()
                    .filter(Stretch::isFault)
                    .forEach(finding ->
                            finding.place().span().ifPresent(span -> cuts.addAll(List.of(span.start(), span.end()))));
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            stretches.add(between(from, to, report));
            from = to;
        }
        return stretches;
    }

    private static void cut(Evidence evidence, TreeSet<Integer> cuts) {
        evidence.place().span().ifPresent(span -> cuts.addAll(List.of(span.start(), span.end())));
    }

    private static boolean isFault(Finding finding) {
        return finding.severity() != Severity.INFO;
    }

    private static Stretch between(int from, int to, SmartReport report) {
        boolean good = false;
        boolean weak = false;
        EnumSet<SmartCriterion> letters = EnumSet.noneOf(SmartCriterion.class);
        for (CriterionReport each : report.criteria()) {
            for (Evidence evidence : each.evidence()) {
                good |= evidence.place()
                        .span()
                        .filter(span -> covers(span, from, to))
                        .isPresent();
                if (evidence.place()
                        .span()
                        .filter(span -> span.end() == to && span.start() <= from)
                        .isPresent()) {
                    letters.add(each.criterion());
                }
            }
            weak |= each.findings().stream()
                    .filter(Stretch::isFault)
                    .anyMatch(finding -> finding.place()
                            .span()
                            .filter(span -> covers(span, from, to))
                            .isPresent());
        }
        String kind = weak ? "weak" : good ? "good" : "";
        return new Stretch(visible(report.text().substring(from, to)), kind, letters(letters));
    }

    private static String letters(EnumSet<SmartCriterion> criteria) {
        return criteria.stream().map(each -> String.valueOf(each.letter())).collect(Collectors.joining(" "));
    }

    private static boolean covers(TextSpan span, int from, int to) {
        return span.start() <= from && span.end() >= to;
    }

    /** Line breaks stay; what would turn the line around is spelled out, as on a terminal. */
    private static String visible(String text) {
        StringBuilder lines = new StringBuilder();
        int at = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
            lines.append(Printable.of(text.substring(at, end))).append('\n');
            at = end + 1;
        }
        return lines.append(Printable.of(text.substring(at))).toString();
    }
}
