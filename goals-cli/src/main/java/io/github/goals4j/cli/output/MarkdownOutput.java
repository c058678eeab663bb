package io.github.goals4j.cli.output;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Finding;
import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.terminal.Look;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/** A table to paste into a page, a goal a row. */
final class MarkdownOutput implements Output {

    private final Writer out;
    private final Look look;
    private final Words words;
    private String source = "";

    MarkdownOutput(Writer out, Look look, Words words) {
        this.out = out;
        this.look = look;
        this.words = words;
    }

    @Override
    public void judged(Judged judged) throws IOException {
        heading(judged.entry().source());
        StringBuilder row =
                new StringBuilder("| ").append(plain(judged.entry().label())).append(" | ");
        row.append(plain(judged.title())).append(" |");
        for (CriterionReport each : judged.report().criteria()) {
            row.append(' ').append(look.mark(each.verdict())).append(" |");
        }
        String found = judged.report().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(this::said)
                .collect(Collectors.joining("<br>"));
        out.write(row + " " + found + " |\n");
    }

    private String said(Finding finding) {
        String hint =
                words.hint(finding).map(help -> "; " + words.say("try", help)).orElse("");
        return "`" + finding.rule() + "` " + plain(words.message(finding) + hint);
    }

    @Override
    public void unreadable(Unreadable problem) throws IOException {
        heading(problem.source());
        out.write("| " + problem.line() + " | " + plain(words.say("could-not-read", problem.message()))
                + " | | | | | | |\n");
    }

    private void heading(String next) throws IOException {
        if (!next.equals(source)) {
            out.write((source.isEmpty() ? "" : "\n") + "## " + plain(next) + "\n\n|  | ");
            source = next;
            for (SmartCriterion each : SmartCriterion.values()) {
                out.write(" | " + each.letter());
            }
            out.write(" |  |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        out.write("\n" + words.count("goals", tally.goals()) + ", "
                + words.count("errors", tally.findings(Severity.ERROR)) + ", "
                + words.count("warnings", tally.findings(Severity.WARNING)) + ".\n");
    }

    /** Words, not marks: what Markdown or HTML would read is escaped. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Printable.of(text.replace('\n', ' ')).toCharArray()) {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '!', '#' ->
                    out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
