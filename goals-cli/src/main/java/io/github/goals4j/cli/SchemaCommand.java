package io.github.goals4j.cli;

import io.github.goals4j.cli.terminal.DidYouMean;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.json.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goals schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of what is read and written.",
        footer = {"", "  goals schema plan > plan.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    /** The document of {@code goals check --format json}. */
    private static final String CHECK = "check";

    private final Shell shell;

    @Parameters(
            arity = "0..1",
            defaultValue = "plan",
            paramLabel = "NAME",
            description = "goal, plan (default), report, catalog, or check for the document of --format json.")
    private String name = "plan";

    SchemaCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Page page = new Page(shell.out());
        page.text(name.equals(CHECK) ? checkSchema() : schema().text());
        page.flush();
        return Exit.FINE;
    }

    private JsonSchema schema() {
        List<JsonSchema> known = List.of(JsonSchema.values());
        return known.stream()
                .filter(schema -> schema.code().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = Stream.concat(known.stream().map(JsonSchema::code), Stream.of(CHECK))
                            .toList();
                    return new UsageException("there is no schema " + Printable.of(name) + "."
                            + DidYouMean.question(names, name) + " There are " + String.join(", ", names) + ".");
                });
    }

    static String checkSchema() throws IOException {
        try (InputStream in = SchemaCommand.class.getResourceAsStream("/META-INF/goals4j/schema/check.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks check.schema.json");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
