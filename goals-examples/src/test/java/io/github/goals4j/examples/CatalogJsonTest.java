package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.json.JsonForm;
import io.github.goals4j.json.JsonLine;
import io.github.goals4j.json.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The catalog for those who do not write Java: JSON files in the jar that say the same as its texts. To write them anew:
 *
 * <pre>
 * mvn -pl goals-examples -am test -Dtest=CatalogJsonTest -Dsurefire.failIfNoSpecifiedTests=false -Dgoals.json.write
 * </pre>
 */
class CatalogJsonTest {

    private static final GoalCatalog CATALOG = GoalCatalog.medicalTechnologist();
    private static final GoalJson JSON = GoalJson.strict();
    private static final String FOLDER = "medical-technologist/";
    private static final Path SOURCES = Path.of("src/main/resources/io/github/goals4j/examples/" + FOLDER);

    @TestFactory
    Stream<DynamicTest> each_file_says_what_the_catalog_says() {
        return files().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> compare(each.getKey(), each.getValue())));
    }

    private static void compare(String name, String expected) throws IOException {
        if (System.getProperty("goals.json.write") != null) {
            Files.writeString(SOURCES.resolve(name), expected);
        }
        assertThat(Files.readString(SOURCES.resolve(name)))
                .as("%s must say what the texts say; CatalogJsonTest tells how to write it anew", name)
                .isEqualTo(expected);
    }

    @Test
    void reads_as_the_same_templates_goals_and_plans() throws IOException {
        assertThat(JSON.catalog().read(inTheJar("catalog.json")).value()).isEqualTo(CATALOG.all());
        assertThat(JSON.goal().lines(new StringReader(inTheJar("goals.jsonl"))).map(JsonLine::value))
                .containsExactlyElementsOf(goals().toList());
        for (CareerLevel level : CareerLevel.values()) {
            assertThat(JSON.plan().read(inTheJar(plan(level))).value())
                    .isEqualTo(CATALOG.plan(level).orElseThrow());
        }
    }

    @Test
    void is_valid_by_the_schema() throws IOException {
        assertThat(objections(JsonSchema.CATALOG, inTheJar("catalog.json"))).isEmpty();
        assertThat(inTheJar("goals.jsonl").lines())
                .hasSize((int) goals().count())
                .allSatisfy(
                        line -> assertThat(objections(JsonSchema.GOAL, line)).isEmpty());
        for (CareerLevel level : CareerLevel.values()) {
            assertThat(objections(JsonSchema.PLAN, inTheJar(plan(level)))).isEmpty();
        }
        String broken = inTheJar("catalog.json").replaceFirst("\"number\": 1,", "\"number\": \"one\",");
        assertThat(objections(JsonSchema.CATALOG, broken)).isNotEmpty();
    }

    private static List<Error> objections(JsonSchema schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.text())
                .validate(json, InputFormat.JSON);
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("catalog.json", named(JsonSchema.CATALOG, JSON.indented().catalog(), CATALOG.all()));
        files.put(
                "goals.jsonl",
                goals().map(each -> JSON.goal().write(each) + "\n").collect(Collectors.joining()));
        for (CareerLevel level : CareerLevel.values()) {
            files.put(
                    plan(level),
                    named(JsonSchema.PLAN, JSON.plan(), CATALOG.plan(level).orElseThrow()) + "\n");
        }
        return files;
    }

    /** The value as JSON that begins with the name of its schema. */
    private static <T> String named(JsonSchema schema, JsonForm<T> form, T value) {
        String json = form.write(value);
        return form.write(form.read("{\"$schema\":\"" + schema.id() + "\"," + json.substring(1)));
    }

    private static Stream<Goal> goals() {
        return CATALOG.all().stream().flatMap(each -> CATALOG.example(each).goals().stream());
    }

    private static String plan(CareerLevel level) {
        return "plan-" + level.code() + ".json";
    }

    private static String inTheJar(String name) throws IOException {
        try (InputStream in = GoalCatalog.class.getResourceAsStream(FOLDER + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
