package io.github.goals4j.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.terminal.Words;
import io.github.goals4j.json.GoalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** One document: the goals as they come, then what could not be read, then the summary. Its schema is in the jar. */
final class JsonOutput implements Output {

    /** Changes when the document may look another way. */
    private static final String FORMAT = "goals-check-1";

    /** Told in full; of more, the number is in the summary. */
    private static final int MOST_UNREADABLE = 1000;

    private final JsonGenerator out;
    private final GoalJson json;
    private final List<Unreadable> unreadable = new ArrayList<>();

    JsonOutput(Writer writer, Words words) {
        try {
            out = new JsonFactory().createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json = GoalJson.strict().withWords(words.findings(), words.locale());
            out.writeStartObject();
            out.writeStringField("format", FORMAT);
            out.writeArrayFieldStart("goals");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void judged(Judged judged) throws IOException {
        int line = (int) Math.min(Integer.MAX_VALUE, judged.entry().line());
        out.writeRawValue("\n" + json.report(judged.entry().source(), line).write(judged.report()));
    }

    @Override
    public void unreadable(Unreadable problem) {
        if (unreadable.size() < MOST_UNREADABLE) {
            unreadable.add(problem);
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        out.writeRaw("\n");
        out.writeEndArray();
        out.writeArrayFieldStart("unreadable");
        for (Unreadable each : unreadable) {
            write(each);
        }
        out.writeEndArray();
        summary(tally);
        out.writeEndObject();
        out.writeRaw("\n");
        out.close();
    }

    private void write(Unreadable problem) throws IOException {
        out.writeStartObject();
        out.writeStringField("source", problem.source());
        out.writeNumberField("line", problem.line());
        out.writeNumberField("column", problem.column());
        if (problem.cell().isPresent()) {
            out.writeStringField("place", problem.cell().get());
        }
        if (problem.value().isPresent()) {
            out.writeStringField("value", problem.value().get());
        }
        out.writeStringField("expected", problem.expected());
        out.writeEndObject();
    }

    private void summary(Tally tally) throws IOException {
        out.writeObjectFieldStart("summary");
        out.writeNumberField("goals", tally.goals());
        for (Verdict verdict : Verdict.values()) {
            out.writeNumberField(verdict.code(), tally.goals(verdict));
        }
        out.writeNumberField("unreadable", tally.unreadable());
        out.writeObjectFieldStart("findings");
        for (Severity severity : Severity.values()) {
            out.writeNumberField(severity.code(), tally.findings(severity));
        }
        out.writeEndObject();
        out.writeObjectFieldStart("criteria");
        for (SmartCriterion criterion : SmartCriterion.values()) {
            out.writeObjectFieldStart(criterion.code());
            for (Verdict verdict : Verdict.values()) {
                out.writeNumberField(verdict.code(), tally.goals(criterion, verdict));
            }
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndObject();
    }
}
