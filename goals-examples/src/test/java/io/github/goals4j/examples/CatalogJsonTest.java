package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.goals4j.Achievement;
import io.github.goals4j.Alignment;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.CheckIn;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalType;
import io.github.goals4j.Horizon;
import io.github.goals4j.SkillKind;
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

    private static final String ADVICE_SCHEMA = "https://goals4j.github.io/schema/1/advice.schema.json";
    private static final DefaultIndenter INDENTED = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter ADVICE = new ObjectMapper()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTED)
                    .withArrayIndenter(INDENTED));
    private static final Map<Class<?>, String> TOPICS = Map.of(
            GoalType.class, "type",
            GoalCriterion.class, "criterion",
            CareerLevel.class, "level",
            FeedbackChannel.class, "feedback",
            SkillKind.class, "skill",
            Horizon.class, "horizon",
            CheckIn.class, "review",
            Alignment.class, "alignment",
            Achievement.class, "wins");

    @TestFactory
    Stream<DynamicTest> each_file_says_what_the_catalog_says() throws IOException {
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

    @Test
    void advice_is_valid_by_its_own_schema() throws IOException {
        String schema = resource("advice.schema.json");
        String advice = inTheJar("advice.json");
        assertThat(objections(schema, advice)).isEmpty();
        assertThat(schema).contains("\"$id\": \"" + ADVICE_SCHEMA + "\"");
        assertThat(objections(schema, advice.replaceFirst("\"topic\": \"type\"", "\"topic\": \"weather\"")))
                .isNotEmpty();
        assertThat(objections(schema, advice.replaceFirst("\"why\"", "\"because\"")))
                .isNotEmpty();
    }

    private static List<Error> objections(JsonSchema schema, String json) {
        return objections(schema.text(), json);
    }

    private static List<Error> objections(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON);
    }

    private static Map<String, String> files() throws IOException {
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
        files.put("advice.json", ADVICE.writeValueAsString(advice()) + "\n");
        return files;
    }

    /** What only this module has a type for. */
    private static Map<String, Object> advice() {
        Map<String, Object> advice = new LinkedHashMap<>();
        advice.put("$schema", ADVICE_SCHEMA);
        advice.put("profession", CATALOG.profession());
        advice.put("title", CATALOG.title());
        advice.put("summary", CATALOG.summary());
        advice.put(
                "examples",
                CATALOG.all().stream()
                        .map(CATALOG::example)
                        .map(CatalogJsonTest::example)
                        .toList());
        advice.put(
                "guides", CATALOG.guides().stream().map(CatalogJsonTest::guide).toList());
        return advice;
    }

    private static Map<String, Object> example(WorkedExample example) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("template", example.template().slug());
        json.put("why", example.why());
        example.weak().ifPresent(weak -> {
            Map<String, Object> wording = new LinkedHashMap<>();
            wording.put("text", weak.text());
            wording.put("findings", weak.findings());
            json.put("weak", wording);
        });
        json.put("goals", example.goals().stream().map(Goal::id).toList());
        json.put("facts", example.facts().stream().map(CatalogJsonTest::fact).toList());
        return json;
    }

    private static Map<String, Object> fact(Fact fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", fact.text());
        json.put("source", fact.source());
        fact.checked().ifPresent(day -> json.put("checked", day.toString()));
        return json;
    }

    private static Map<String, Object> guide(Guide guide) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("topic", TOPICS.get(guide.about()));
        guide.value().ifPresent(value -> json.put("value", value.code()));
        json.put("title", guide.title());
        json.put("text", guide.text());
        json.put("points", guide.points());
        return json;
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
        return resource(FOLDER + name);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GoalCatalog.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
