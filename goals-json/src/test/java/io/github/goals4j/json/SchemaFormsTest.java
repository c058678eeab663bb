package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.goals4j.json.Form.Presence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas are written for people and by people; here each of their lines is held to the line of the form. */
class SchemaFormsTest {

    private static final Map<JsonSchema, Form<?, ?>> FORMS = Map.of(
            JsonSchema.GOAL, GoalForm.GOAL,
            JsonSchema.PLAN, PlanForm.PLAN,
            JsonSchema.REPORT, ReportForm.REPORT,
            JsonSchema.CATALOG, CatalogForm.CATALOG);

    private static JsonNode tree(JsonSchema schema) {
        try {
            return new ObjectMapper().readTree(schema.text());
        } catch (java.io.IOException notJson) {
            throw new AssertionError(notJson);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_has_the_lines_of_its_form(JsonSchema schema) {
        new Comparison(tree(schema)).compare(FORMS.get(schema));
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_keeps_its_name(JsonSchema schema) {
        assertThat(schema.id()).isEqualTo("https://goals4j.github.io/schema/1/" + schema.code() + ".schema.json");
        assertThat(tree(schema).get("$id").asText()).isEqualTo(schema.id());
        assertThat(tree(schema).get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    /** Each schema stands alone, so what two of them define is there twice, and must not differ. */
    @Test
    void what_two_schemas_define_they_define_alike() {
        Map<String, JsonNode> known = new HashMap<>();
        for (JsonSchema schema : JsonSchema.values()) {
            tree(schema).get("$defs").properties().forEach(each -> {
                JsonNode before = known.putIfAbsent(each.getKey(), each.getValue());
                assertThat(each.getValue())
                        .as(schema + " defines " + each.getKey())
                        .isEqualTo(before == null ? each.getValue() : before);
            });
        }
        known.get("goal")
                .properties()
                .forEach(each -> assertThat(tree(JsonSchema.GOAL).get(each.getKey()))
                        .as("goal " + each.getKey())
                        .isEqualTo(each.getValue()));
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_defines_nothing_that_it_does_not_use(JsonSchema schema) {
        List<String> used = tree(schema).findValuesAsText("$ref");
        assertThat(tree(schema).get("$defs").fieldNames())
                .toIterable()
                .allSatisfy(name -> assertThat(used).contains("#/$defs/" + name));
    }

    private record Comparison(JsonNode root) {

        void compare(Form<?, ?> form) {
            compare(form, root, "");
        }

        private void compare(Form<?, ?> form, JsonNode node, String path) {
            assertThat(node.path("type").asText()).as(path).isEqualTo("object");
            assertThat(node.path("description").asText()).as(path).endsWith(".");
            assertThat(node.get("additionalProperties").toString()).as(path).isEqualTo("false");
            assertThat(node.get("properties").fieldNames())
                    .toIterable()
                    .as(path)
                    .containsExactlyElementsOf(form.names());
            assertThat(texts(node.path("required")))
                    .as(path)
                    .containsExactlyElementsOf(form.properties().stream()
                            .filter(each -> each.presence() == Presence.REQUIRED)
                            .map(Form.Property::name)
                            .toList());
            for (Form.Property<?, ?> each : form.properties()) {
                property(each, node.get("properties").get(each.name()), path + "/" + each.name());
            }
        }

        private void property(Form.Property<?, ?> property, JsonNode node, String path) {
            assertThat(node.path("description").asText()).as(path).matches("[A-Z].*[.]");
            JsonNode choices = node.path("anyOf");
            boolean mayBeNull =
                    choices.size() == 2 && choices.get(1).path("type").asText().equals("null");
            assertThat(mayBeNull).as(path + " may be null").isEqualTo(property.presence() != Presence.REQUIRED);
            value(property.shape(), mayBeNull ? choices.get(0) : node, path);
        }

        private void value(Shape<?> shape, JsonNode given, String path) {
            JsonNode node = given.has("$ref") ? defined(given.get("$ref").asText()) : given;
            if (shape instanceof Form<?, ?> form) {
                compare(form, node, path);
            } else if (shape instanceof TextShape text) {
                says(node, path, "type", "string");
                says(node, path, "maxLength", text.standardLength());
            } else if (shape instanceof ListShape<?> list) {
                says(node, path, "type", "array");
                says(node, path, "maxItems", Limit.ITEMS.standard());
                assertThat(node.path("uniqueItems").asBoolean()).as(path).isEqualTo(list.isDistinct());
                value(list.item(), node.get("items"), path + "/0");
            } else if (shape instanceof CodeShape<?> code) {
                code(code, node, path);
            } else if (shape instanceof WordsShape) {
                says(node, path, "type", "object");
                says(node, path, "maxProperties", Limit.UNKNOWN_KEYS.standard());
                says(node.get("propertyNames"), path, "maxLength", Limit.KEY.standard());
                value(TextShape.LONG, node.get("additionalProperties"), path);
            } else if (shape instanceof IntShape) {
                says(node, path, "type", "integer");
                says(node, path, "maximum", Integer.MAX_VALUE);
                assertThat(node.get("minimum").asInt()).as(path).isNotNegative();
            } else {
                says(node, path, "type", typeOf(shape));
            }
        }

        private static void code(CodeShape<?> code, JsonNode node, String path) {
            if (code.isOpen()) {
                says(node, path, "type", "string");
                assertThat(texts(node.get("anyOf").get(0).get("enum"))).as(path).isEqualTo(code.codes());
                assertThat(node.get("anyOf").get(1).get("pattern").asText()).isEqualTo("^[a-z][a-z0-9]*(-[a-z0-9]+)*$");
            } else {
                assertThat(texts(node.get("enum"))).as(path).isEqualTo(code.codes());
            }
        }

        private static String typeOf(Shape<?> shape) {
            if (shape instanceof NumberShape) {
                return "number";
            }
            if (shape instanceof BooleanShape) {
                return "boolean";
            }
            assertThat(shape).isInstanceOfAny(DateShape.class, PeriodShape.class);
            return "string";
        }

        private static void says(JsonNode node, String path, String keyword, Object value) {
            assertThat(node.path(keyword).asText()).as(path + " " + keyword).isEqualTo(value.toString());
        }

        private JsonNode defined(String reference) {
            return root.at(reference.substring(1));
        }

        private static List<String> texts(JsonNode array) {
            return StreamSupport.stream(array.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
    }
}
