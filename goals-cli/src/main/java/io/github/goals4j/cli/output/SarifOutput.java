package io.github.goals4j.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.goals4j.Finding;
import io.github.goals4j.Severity;
import io.github.goals4j.cli.input.Spot;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.terminal.Words;
import io.github.goals4j.smart.SmartRule;
import io.github.goals4j.smart.SmartRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0, which code scanners exchange: a rule object for each rule, a result for each finding. */
final class SarifOutput implements Output {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/goals4j/goals4j";
    private static final String UNREADABLE = "unreadable";

    private final JsonGenerator out;
    private final Words words;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    SarifOutput(Writer writer, Words words) {
        this.words = words;
        try {
            out = new JsonFactory()
                    .createGenerator(writer)
                    .setPrettyPrinter(new DefaultPrettyPrinter())
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            start();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void start() throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", SCHEMA);
        out.writeStringField("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "goals");
        out.writeStringField("informationUri", HOME);
        out.writeArrayFieldStart("rules");
        for (SmartRule rule : SmartRules.all()) {
            rule(rule.id(), rule.what(), rule.why(), level(rule.severity()));
        }
        rule(UNREADABLE, "something that is no goal", "what is not read is not judged", "error");
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
        out.writeStringField("columnKind", "utf16CodeUnits");
        out.writeArrayFieldStart("results");
    }

    private void rule(String id, String what, String why, String level) throws IOException {
        indexes.put(id, indexes.size());
        out.writeStartObject();
        out.writeStringField("id", id);
        text("shortDescription", what);
        text("fullDescription", what + ": " + why);
        out.writeStringField("helpUri", HOME + "/blob/main/docs/smart.md#" + id.replace(".", ""));
        out.writeObjectFieldStart("defaultConfiguration");
        out.writeStringField("level", level);
        out.writeEndObject();
        out.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeStringField("text", text);
        out.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.code();
    }

    @Override
    public void judged(Judged judged) throws IOException {
        for (Finding finding : judged.report().findings()) {
            Spot spot = judged.spot(finding);
            String hint = words.hint(finding)
                    .map(help -> ". " + words.say("try", help))
                    .orElse("");
            result(
                    finding.rule(),
                    level(finding.severity()),
                    judged.title() + ": " + words.message(finding) + hint,
                    judged.entry().source(),
                    new long[] {spot.line(), spot.column(), spot.column() + spot.end() - spot.start()},
                    List.of(finding.rule(), judged.entry().source(), judged.title()));
        }
    }

    @Override
    public void unreadable(Unreadable problem) throws IOException {
        result(
                UNREADABLE,
                "error",
                problem.message(),
                problem.source(),
                new long[] {problem.line(), problem.column(), problem.column()},
                List.of(
                        UNREADABLE,
                        problem.source(),
                        problem.expected(),
                        problem.value().orElse("")));
    }

    private void result(String rule, String level, String message, String source, long[] at, List<String> same)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", rule);
        out.writeNumberField("ruleIndex", indexes.getOrDefault(rule, -1));
        out.writeStringField("level", level);
        text("message", message);
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        out.writeObjectFieldStart("physicalLocation");
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", uri(source));
        out.writeEndObject();
        out.writeObjectFieldStart("region");
        out.writeNumberField("startLine", at[0]);
        out.writeNumberField("startColumn", at[1]);
        if (at[2] > at[1]) {
            out.writeNumberField("endColumn", at[2]);
        }
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
        out.writeObjectFieldStart("partialFingerprints");
        out.writeStringField("goal/v1", fingerprint(same));
        out.writeEndObject();
        out.writeEndObject();
    }

    /** A path as an address: what means something else in an address is escaped, what leads out of it stays. */
    private static String uri(String source) {
        StringBuilder uri = new StringBuilder();
        for (byte b : source.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (b >= '0' && b <= '9')
                    || (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || "-._~/".indexOf(b) >= 0;
            uri.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
        }
        return source.equals("-") ? "stdin" : uri.toString();
    }

    /** The same for the same finding in the same goal, wherever in the file the goal moves. */
    private String fingerprint(List<String> same) {
        try {
            String what = String.join("\n", same);
            int count = repeated.size() < 100_000 ? repeated.merge(what, 1, Integer::sum) : 1;
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((what + "\n" + count).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw("\n");
        out.close();
    }
}
