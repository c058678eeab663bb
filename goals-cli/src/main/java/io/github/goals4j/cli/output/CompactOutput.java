package io.github.goals4j.cli.output;

import io.github.goals4j.Finding;
import io.github.goals4j.cli.input.Spot;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Words;
import java.io.IOException;
import java.io.Writer;

/** A line a finding, as compilers write them and editors read them. */
final class CompactOutput implements Output {

    private final Writer out;
    private final Words words;

    CompactOutput(Writer out, Words words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void judged(Judged judged) throws IOException {
        for (Finding finding : judged.report().findings()) {
            Spot spot = judged.spot(finding);
            String severity = words.say("severity." + finding.severity().code());
            String cell = spot.cell().map(named -> named + ": ").orElse("");
            line(
                    judged.entry().source(),
                    spot.line(),
                    spot.column(),
                    severity,
                    cell + words.message(finding) + " [" + finding.rule() + "]");
        }
    }

    @Override
    public void unreadable(Unreadable problem) throws IOException {
        String message = words.say("could-not-read", problem.message()) + " [unreadable]";
        line(problem.source(), problem.line(), problem.column(), words.say("severity.error"), message);
    }

    private void line(String source, long line, long column, String severity, String message) throws IOException {
        out.write(Printable.of(source) + ":" + line + ":" + column + ": " + severity + ": " + Printable.of(message)
                + "\n");
    }

    @Override
    public void end(Tally tally) {
        // The lines are all there is.
    }
}
