package io.github.goals4j.cli.output;

import io.github.goals4j.Finding;
import io.github.goals4j.Severity;
import io.github.goals4j.cli.input.Spot;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Workflow commands that GitHub shows beside the lines of a file: the worst ten, which is as many as it shows. */
final class GithubOutput implements Output {

    private static final int MOST = 10;

    private final Writer out;
    private final Words words;
    private final List<Annotation> worst = new ArrayList<>();
    private long all;

    private record Annotation(Severity severity, String command) {}

    GithubOutput(Writer out, Words words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void judged(Judged judged) {
        for (Finding finding : judged.report().findings()) {
            Spot spot = judged.spot(finding);
            String hint = words.hint(finding)
                    .map(help -> ". " + words.say("try", help))
                    .orElse("");
            add(
                    finding.severity(),
                    judged.entry().source(),
                    spot.line(),
                    spot.column(),
                    finding.rule(),
                    judged.title() + ": " + words.message(finding) + hint);
        }
    }

    @Override
    public void unreadable(Unreadable problem) {
        add(Severity.ERROR, problem.source(), problem.line(), problem.column(), "unreadable", problem.message());
    }

    private void add(Severity severity, String source, long line, long column, String rule, String message) {
        all++;
        String kind = severity == Severity.INFO ? "notice" : severity.code();
        String command = "::" + kind + " file=" + property(source) + ",line=" + line + ",col=" + column + ",title="
                + property(rule) + "::" + data(message);
        worst.add(new Annotation(severity, command));
        if (worst.size() > MOST) {
            // A stable order: among equals, the first stay.
            worst.sort(Comparator.comparing(Annotation::severity).reversed());
            worst.remove(MOST);
        }
    }

    private static String data(String text) {
        return Printable.of(text.replace("\n", " ")).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void end(Tally tally) throws IOException {
        worst.sort(Comparator.comparing(Annotation::severity).reversed());
        for (Annotation each : worst) {
            out.write(each.command() + "\n");
        }
        if (all > worst.size()) {
            out.write("::notice title=goals::" + data(words.say("not-shown", all - worst.size())) + "\n");
        }
    }
}
