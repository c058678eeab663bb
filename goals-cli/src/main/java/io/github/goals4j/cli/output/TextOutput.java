package io.github.goals4j.cli.output;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.terminal.Ink;
import io.github.goals4j.cli.terminal.Look;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Width;
import io.github.goals4j.cli.terminal.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** For people at a screen: a line a goal with its five marks, and under it what falls short. */
final class TextOutput implements Output {

    /** A reader of more findings has given up; they are counted. */
    private static final int MOST_FINDINGS = 1000;

    private static final int LABEL = 8;

    private final Writer out;
    private final Look look;
    private final Words words;
    private final Detail detail;
    private final Excerpts excerpts;
    private String source = "";
    private long goals;
    private long findings;
    private long notShown;
    private @Nullable Judged first;

    /** How much is shown. */
    enum Detail {
        /** What falls short, and nothing else. */
        LITTLE,
        /** Every goal; notes only for one that stands alone. */
        USUAL,
        /** Also notes and the evidence for each verdict. */
        MUCH
    }

    TextOutput(Writer out, Look look, Words words, Detail detail) {
        this.out = out;
        this.look = look;
        this.words = words;
        this.detail = detail;
        this.excerpts = new Excerpts(look, words);
    }

    @Override
    public void judged(Judged judged) throws IOException {
        goals++;
        if (goals == 1 && detail == Detail.USUAL) {
            // Whether it stands alone shows with the next one.
            first = judged;
            return;
        }
        writeFirst();
        write(judged, detail == Detail.MUCH);
    }

    private void writeFirst() throws IOException {
        Judged waiting = first;
        if (waiting != null) {
            first = null;
            write(waiting, false);
        }
    }

    private void write(Judged judged, boolean inFull) throws IOException {
        List<Finding> shown = judged.report().findings().stream()
                .filter(finding -> inFull || finding.severity() != Severity.INFO)
                .toList();
        if (detail == Detail.LITTLE && shown.isEmpty()) {
            return;
        }
        heading(judged.entry().source());
        line(goalLine(judged));
        if (inFull) {
            evidence(judged);
        }
        for (int i = 0; i < shown.size(); i++) {
            if (++findings > MOST_FINDINGS) {
                notShown++;
            } else {
                excerpts.write(out, judged, shown.get(i), i == 0 ? null : shown.get(i - 1));
            }
        }
    }

    private void heading(String next) throws IOException {
        if (!next.equals(source)) {
            line(source.isEmpty() ? "" : "\n");
            source = next;
            line(look.ink(Ink.STRONG, Printable.of(next)) + "\n");
        }
    }

    private String goalLine(Judged judged) {
        Verdict whole = judged.report().verdict();
        String label = Width.pad(excerpts.label(judged.entry().label()), LABEL);
        String marks = judged.report().criteria().stream()
                .map(each -> each.criterion().letter() + " " + mark(each.verdict()))
                .collect(Collectors.joining("  "));
        int room = look.columns() - Width.of(label) - 29;
        String title = Width.cut(Printable.of(judged.title().replace('\n', ' ')), room, look.ellipsis());
        return mark(whole) + " " + look.ink(Ink.FAINT, label) + "  " + Width.pad(title, room) + "  " + marks + "\n";
    }

    private String mark(Verdict verdict) {
        return look.ink(Look.ink(verdict), look.mark(verdict));
    }

    /** The words that verdicts rest on, each with the letters of the criteria that it speaks for. */
    private void evidence(Judged judged) throws IOException {
        Map<String, TreeSet<SmartCriterion>> byWords = new LinkedHashMap<>();
        for (CriterionReport each : judged.report().criteria()) {
            for (Evidence evidence : each.evidence()) {
                byWords.computeIfAbsent(said(judged, evidence), said -> new TreeSet<>())
                        .add(each.criterion());
            }
        }
        for (Map.Entry<String, TreeSet<SmartCriterion>> each : byWords.entrySet()) {
            String letters = each.getValue().stream()
                    .map(criterion -> String.valueOf(criterion.letter()))
                    .collect(Collectors.joining(", "));
            String dash = look.ascii() ? "-" : "─";
            String said = Width.cut(each.getKey(), look.columns() - 16, look.ellipsis());
            line("  " + look.ink(Ink.GOOD, said) + " " + dash + " " + letters + "\n");
        }
    }

    private static String said(Judged judged, Evidence evidence) {
        return evidence.place()
                .span()
                .map(span -> Printable.of(span.of(judged.report().text()).replace('\n', ' ')))
                .orElse(evidence.place().path());
    }

    @Override
    public void unreadable(Unreadable problem) throws IOException {
        writeFirst();
        heading(problem.source());
        line(look.ink(
                        Ink.POOR,
                        "! " + Width.pad(excerpts.label("line " + problem.line() + ":" + problem.column()), LABEL))
                + "  " + words.say("could-not-read", Printable.of(problem.message())) + "\n");
    }

    @Override
    public void end(Tally tally) throws IOException {
        Judged alone = first;
        if (alone != null) {
            first = null;
            write(alone, true);
        }
        if (notShown > 0) {
            line(words.say("not-shown", notShown) + "\n");
        }
        if (detail != Detail.LITTLE && (tally.goals() != 1 || tally.unreadable() > 0)) {
            summary(tally);
        }
        out.flush();
    }

    private void summary(Tally tally) throws IOException {
        String counts = List.of(Verdict.MET, Verdict.PARTLY, Verdict.MISSING).stream()
                .map(verdict -> tally.goals(verdict) + " " + mark(verdict))
                .collect(Collectors.joining("  "));
        String found = words.count("errors", tally.findings(Severity.ERROR)) + ", "
                + words.count("warnings", tally.findings(Severity.WARNING));
        line("\n" + look.ink(Ink.STRONG, words.count("goals", tally.goals())) + ": " + counts + "        " + found
                + "\n");
        if (tally.unreadable() > 0) {
            line(look.ink(Ink.POOR, words.count("unreadable", tally.unreadable())) + "\n");
        }
        if (!tally.mostOftenBelow().isEmpty()) {
            line(words.say("most-often", letters(tally)) + "\n");
        }
        if (tally.worst().isPresent()) {
            String more = words.say("more", tally.worst().get().rule());
            String page = source.replaceFirst("\\.[^./\\\\]*$", "") + ".html";
            boolean shareable = !source.isEmpty() && !source.startsWith("-");
            line(more + (shareable ? "    " + words.say("share", Printable.of(source), Printable.of(page)) : "")
                    + "\n");
        }
    }

    private static String letters(Tally tally) {
        return tally.mostOftenBelow().stream()
                .limit(2)
                .map(criterion -> criterion.letter() + " (" + tally.below(criterion) + ")")
                .collect(Collectors.joining(", "));
    }

    private void line(String text) throws IOException {
        out.write(text);
    }
}
