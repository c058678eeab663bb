package io.github.goals4j.cli;

import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.json.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        footer = {"", "  ${ROOT-COMMAND-NAME} schema plan > plan.schema.json"})
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
        List<String> names = Stream.concat(Arrays.stream(JsonSchema.values()).map(JsonSchema::code), Stream.of(CHECK))
                .toList();
        page.text(schema(Choice.of("the schema ", names, each -> each, name)));
        page.flush();
        return Exit.FINE;
    }

    private static String schema(String code) throws IOException {
        for (JsonSchema each : JsonSchema.values()) {
            if (each.code().equals(code)) {
                return each.text();
            }
        }
        return checkSchema();
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
