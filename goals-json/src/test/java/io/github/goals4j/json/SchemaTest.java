package io.github.goals4j.json;

import static io.github.goals4j.json.Refusals.goal;
import static io.github.goals4j.json.Refusals.measure;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.goals4j.Anything;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.SmartReport;
import io.github.goals4j.json.JsonProblem.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema lets pass and what a reader reads, by a validator that knows nothing of us. */
@Domain(Anything.class)
@Domain(DomainContext.Global.class)
class SchemaTest {

    private static final GoalJson STRICT = GoalJson.strict();

    private static final SchemaRegistry VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<JsonSchema, Schema> SCHEMAS = new EnumMap<>(JsonSchema.class);

    static {
        for (JsonSchema each : JsonSchema.values()) {
            SCHEMAS.put(each, VALIDATOR.getSchema(each.text()));
        }
    }

    private static List<Error> objections(JsonSchema schema, String json) {
        return SCHEMAS.get(schema).validate(Tampering.tree(json));
    }

    private static JsonForm<?> form(JsonSchema schema) {
        return switch (schema) {
            case GOAL -> STRICT.goal();
            case PLAN -> STRICT.plan();
            case REPORT -> STRICT.report();
            case CATALOG -> STRICT.catalog();
        };
    }

    private static List<JsonProblem> problems(JsonSchema schema, String json) {
        try {
            form(schema).read(json);
            return List.of();
        } catch (GoalJsonException refused) {
            return refused.problems();
        }
    }

    static void assertPasses(JsonSchema schema, String json) {
        assertThat(objections(schema, json)).as(json).isEmpty();
        assertThat(problems(schema, json)).as(json).isEmpty();
    }

    private static void assertFails(JsonSchema schema, String json) {
        assertThat(objections(schema, json)).as(json).isNotEmpty();
        assertThat(problems(schema, json)).as(json).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_is_a_schema(JsonSchema schema) {
        Schema ofSchemas = VALIDATOR.getSchema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}");
        assertThat(ofSchemas.validate(Tampering.tree(schema.text()))).isEmpty();
    }

    @Test
    void every_sample_passes_both() {
        assertPasses(JsonSchema.GOAL, STRICT.goal().write(Samples.plainGoal()));
        assertPasses(JsonSchema.GOAL, STRICT.goal().write(Samples.fullGoal()));
        assertPasses(JsonSchema.PLAN, STRICT.indented().plan().write(Samples.fullPlan()));
        assertPasses(JsonSchema.PLAN, "{\"$schema\":\"" + JsonSchema.PLAN.id() + "\"}");
        assertPasses(JsonSchema.CATALOG, STRICT.catalog().write(Samples.catalog()));
        assertPasses(JsonSchema.REPORT, STRICT.report().write(Samples.report()));
        assertPasses(
                JsonSchema.REPORT,
                STRICT.withWords(Samples.renderer(), Locale.ENGLISH)
                        .report("goals.txt", 3)
                        .write(Samples.report()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"description\":null,\"status\":null,\"dueDate\":null,\"measures\":null,\"$schema\":null",
                "\"status\":\"completed\",\"outcome\":\"not-achieved\"",
                "\"status\":\"on-hold\",\"statusReason\":\"x\"",
                "\"dueDate\":\"+12027-01-01\",\"startDate\":\"-0001-12-31\"",
                "\"reviewEvery\":\"P1Y2M10D\"",
                "\"criteria\":[\"clinical-expertise\",\"my-own\"]",
                "\"measures\":[{\"name\":\"n\",\"unit\":\"%\",\"direction\":\"maintain\",\"bound\":\"at-most\",\"target\":2}]",
            })
    void good_goals_pass_both(String properties) {
        assertPasses(JsonSchema.GOAL, goal(properties));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"titel\":\"x\"",
                "\"description\":5",
                "\"description\":\" \"",
                "\"owner\":\"\"",
                "\"status\":0",
                "\"status\":\"ACTIVE\"",
                "\"status\":\"completed\"",
                "\"status\":\"completed\",\"outcome\":null",
                "\"status\":\"on-hold\"",
                "\"status\":\"cancelled\",\"statusReason\":null",
                "\"outcome\":\"achieved\"",
                "\"status\":\"active\",\"outcome\":\"achieved\"",
                "\"dueDate\":20000",
                "\"dueDate\":[2026,12,31]",
                "\"dueDate\":\"2027-1-1\"",
                "\"dueDate\":\"2027-13-01\"",
                "\"dueDate\":\"2027-01-32\"",
                "\"dueDate\":\"2027-01-01T00:00\"",
                "\"dueDate\":\"2027-01-01\\u0000\"",
                "\"dueDate\":\"\u0662\u0660\u0662\u0667-\u0660\u0661-\u0660\u0661\"",
                "\"dueDate\":\"+2027-01-01\"",
                "\"dueDate\":\"12027-01-01\"",
                "\"reviewEvery\":\"6M\"",
                "\"reviewEvery\":\"P0D\"",
                "\"reviewEvery\":\"P\"",
                "\"reviewEvery\":\"P1W\"",
                "\"reviewEvery\":\"P6M1Y\"",
                "\"reviewEvery\":\"-P6M\"",
                "\"criteria\":[null]",
                "\"criteria\":[\"a\",\"a\"]",
                "\"criteria\":[\"Own\"]",
                "\"criteria\":{}",
                "\"alignment\":{}",
                "\"alignment\":[]",
                "\"skills\":[{\"name\":\"x\",\"kind\":\"hard\"}]",
                "\"skills\":[{\"name\":\"x\",\"kind\":\"soft\"},{\"kind\":\"soft\",\"name\":\"x\"}]",
                "\"milestones\":[{\"id\":\"1\"}]",
                "\"checkIns\":[{\"on\":\"2027-01-01\",\"progress\":1.1}]",
                "\"checkIns\":[{\"on\":\"2027-01-01\",\"progress\":-0.1}]",
                "\"checkIns\":[{\"on\":\"2027-01-01\",\"health\":\"fine\"}]",
            })
    void bad_goals_fail_both(String properties) {
        assertFails(JsonSchema.GOAL, goal(properties));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"direction\":\"increase\"",
                "\"target\":1",
                "\"direction\":\"increase\",\"target\":\"1\"",
                "\"direction\":\"increase\",\"target\":null",
                "\"direction\":\"increase\",\"target\":1e30",
                "\"direction\":\"up\",\"target\":1",
                "\"direction\":\"increase\",\"target\":1,\"weight\":0",
                "\"direction\":\"increase\",\"target\":1,\"weight\":-1",
                "\"direction\":\"increase\",\"target\":1,\"bound\":\"at-most\"",
                "\"direction\":\"maintain\",\"target\":1",
                "\"direction\":\"maintain\",\"target\":1,\"bound\":null",
            })
    void bad_measures_fail_both(String properties) {
        assertFails(JsonSchema.GOAL, measure(properties));
    }

    @Test
    void long_texts_and_lists_fail_both() {
        assertPasses(JsonSchema.GOAL, goal("\"owner\":\"" + "\ud83d\ude00".repeat(500) + "\""));
        assertFails(JsonSchema.GOAL, goal("\"owner\":\"" + "\ud83d\ude00".repeat(501) + "\""));
        assertFails(JsonSchema.GOAL, goal("\"description\":\"" + "x".repeat(100_001) + "\""));
        assertFails(JsonSchema.PLAN, "{\"goals\":[" + "{},".repeat(1_000) + "{}]}");
        assertFails(JsonSchema.GOAL, "{\"id\":\"g\",\"title\":\"x\",\"type\":\"" + "x".repeat(501) + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "{\"goals\":{}}",
                "{\"goals\":[{}]}",
                "{\"goals\":[[]]}",
                "{\"feedback\":[{\"id\":\"f\",\"channel\":\"x\",\"receivedOn\":\"2027-01-01\"}]}",
                "{\"feedback\":[{\"id\":\"f\",\"channel\":\"X\",\"receivedOn\":\"2027-01-01\",\"text\":\"t\"}]}",
                "{\"achievements\":[{\"on\":\"2027-01-01\",\"text\":\" \"}]}",
                "{\"careerLevel\":\"junior\"}",
                "{\"$schema\":5}",
            })
    void bad_plans_fail_both(String json) {
        assertFails(JsonSchema.PLAN, json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"smart\":true>\"smart\":1",
                "\"smart\":true>\"smart\":false",
                "\"verdict\":\"met\">\"verdict\":\"missing\"",
                "\"verdict\":\"met\">\"verdict\":\"half\"",
                "\"ruleset\":\"en-1\">\"rules\":\"en-1\"",
                "\"start\":0,>",
                ",\"end\":4>",
                "\"start\":0>\"start\":-1",
                "\"start\":0>\"start\":2147483648",
                "\"start\":0>\"start\":\"0\"",
                "\"start\":0,\"end\":4>\"text\":\"Pass\"",
                "\"severity\":\"info\">\"severity\":\"fatal\"",
                "\"severity\":\"info\">\"rule\":\"x\"",
                "\"arguments\":{\"a\":\"b\"}>\"arguments\":{\"a\":5}",
                "\"arguments\":{\"a\":\"b\"}>\"arguments\":[]",
                "\"message\":\"m\">\"message\":{}",
                "\"time-bound\">\"timeBound\"",
            })
    void bad_reports_fail_both(String change) {
        String none = "{\"verdict\":\"met\",\"evidence\":[],\"findings\":[]}";
        String good =
                "{\"text\":\"Pass\",\"smart\":true,\"verdict\":\"met\",\"criteria\":{\"specific\":{\"verdict\":\"met\","
                        + "\"evidence\":[{\"rule\":\"a\",\"start\":0,\"end\":4}],\"findings\":[{\"rule\":\"b\",\"severity\":\"info\","
                        + "\"arguments\":{\"a\":\"b\"},\"message\":\"m\"}]},\"measurable\":" + none + ",\"achievable\":"
                        + none
                        + ",\"relevant\":" + none + ",\"time-bound\":" + none + "},\"ruleset\":\"en-1\"}";
        assertPasses(JsonSchema.REPORT, good);
        String[] parts = change.split(">", -1);
        assertThat(good).contains(parts[0]);
        assertFails(JsonSchema.REPORT, good.replaceFirst(java.util.regex.Pattern.quote(parts[0]), parts[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"number\":2>\"number\":0",
                "\"number\":2>\"number\":2.5",
                "\"number\":2>\"number\":\"2\"",
                "\"slug\":\"quality-control\">\"slug\":\"Quality\"",
                "\"careerLevels\":[\"mid\"]>\"careerLevels\":[]",
                "\"careerLevels\":[\"mid\"]>\"careerLevels\":null",
                "\"direction\":\"decrease\">\"direction\":\"maintain\"",
                "\"retired\":false>\"retired\":\"no\"",
                "\"templates\">\"items\"",
            })
    void bad_catalogs_fail_both(String change) {
        String[] parts = change.split(">");
        String good = STRICT.catalog().write(Samples.catalog());
        assertThat(good).contains(parts[0]);
        assertFails(JsonSchema.CATALOG, good.replace(parts[0], parts[1]));
    }

    /** A schema looks at one value at a time, at trees and not at texts, and counts digits not at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"startDate\":\"2027-02-01\",\"dueDate\":\"2027-01-01\"",
                "\"dueDate\":\"2027-02-30\"",
                "\"owner\":\"\u200b\"",
                "\"reviewEvery\":\"P99999999999M\"",
                "\"measures\":[{\"name\":\"n\",\"unit\":\"%\",\"direction\":\"increase\",\"baseline\":2,\"target\":2}]",
                "\"measures\":[{\"name\":\"n\",\"unit\":\"%\",\"direction\":\"increase\",\"target\":1e-21}]",
                "\"milestones\":[{\"id\":\"1\",\"title\":\"a\"},{\"id\":\"1\",\"title\":\"b\"}]",
                "\"owner\":\"a\",\"owner\":\"b\"",
            })
    void some_things_only_a_reader_knows(String properties) {
        assertThat(objections(JsonSchema.GOAL, goal(properties))).isEmpty();
        assertThat(problems(JsonSchema.GOAL, goal(properties))).isNotEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_plan_passes(@ForAll GoalPlan plan) {
        assertThat(objections(JsonSchema.PLAN, STRICT.plan().write(plan))).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_report_passes(@ForAll SmartReport report) {
        assertThat(objections(JsonSchema.REPORT, STRICT.report().write(report))).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_template_passes(@ForAll GoalTemplate template) {
        assertThat(objections(JsonSchema.CATALOG, STRICT.catalog().write(List.of(template))))
                .isEmpty();
    }

    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_plan_that_was_tampered_with_passes_both_or_fails_both(@ForAll GoalPlan plan, @ForAll Random random) {
        assertAgreed(JsonSchema.PLAN, Tampering.with(STRICT.plan().write(plan), random));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_report_that_was_tampered_with_passes_both_or_fails_both(@ForAll SmartReport report, @ForAll Random random) {
        assertAgreed(JsonSchema.REPORT, Tampering.with(STRICT.report().write(report), random));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_catalog_that_was_tampered_with_passes_both_or_fails_both(
            @ForAll GoalTemplate template, @ForAll Random random) {
        assertAgreed(JsonSchema.CATALOG, Tampering.with(STRICT.catalog().write(List.of(template)), random));
    }

    private static void assertAgreed(JsonSchema schema, String json) {
        List<JsonProblem> problems = problems(schema, json);
        if (problems.isEmpty()) {
            assertThat(objections(schema, json)).as(json).isEmpty();
        } else if (problems.stream().anyMatch(each -> ALWAYS_SEEN.contains(each.kind()))) {
            assertThat(objections(schema, json)).as(json).isNotEmpty();
        }
    }

    private static final Set<Kind> ALWAYS_SEEN = Set.of(Kind.TYPE, Kind.MISSING, Kind.UNKNOWN);
}
