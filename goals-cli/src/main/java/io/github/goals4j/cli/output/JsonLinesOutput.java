package io.github.goals4j.cli.output;

import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.terminal.Words;
import io.github.goals4j.json.GoalJson;
import java.io.IOException;
import java.io.Writer;

/** A report a line, written out at once, so that a reader may follow. What is no goal is told elsewhere. */
final class JsonLinesOutput implements Output {

    private final Writer out;
    private final GoalJson json;

    JsonLinesOutput(Writer out, Words words) {
        this.out = out;
        this.json = GoalJson.strict().withWords(words.findings(), words.locale());
    }

    @Override
    public void judged(Judged judged) throws IOException {
        int line = (int) Math.min(Integer.MAX_VALUE, judged.entry().line());
        out.write(json.report(judged.entry().source(), line).write(judged.report()));
        out.write('\n');
        out.flush();
    }

    @Override
    public void unreadable(Unreadable problem) {
        // A line that is no report would stop its readers; standard error and the exit code tell.
    }

    @Override
    public void end(Tally tally) {
        // All has been said.
    }
}
