package io.github.goals4j.cli;

import static io.github.goals4j.cli.Command.goals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.cli.Command.Result;
import io.github.goals4j.cli.table.Column;
import io.github.goals4j.cli.table.Formulas;
import io.github.goals4j.examples.GoalCatalog;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.smart.SmartAnalyzer;
import io.github.goals4j.smart.SmartPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path convert(Path from, String to) {
        Path target = folder.resolve(to);
        Result result = goals("convert", from.toString(), "-o", target.toString());
        assertThat(result.err().lines()).allMatch(line -> line.contains("none of the usual types"));
        assertThat(result.exit()).isZero();
        return target;
    }

    /** All that people could think of, and some that only testers do. */
    private static List<Goal> goalsOfAllKinds() {
        GoalCatalog catalog = GoalCatalog.medicalTechnologist();
        List<Goal> goals = new ArrayList<>();
        for (GoalTemplate template : catalog.all()) {
            goals.addAll(catalog.example(template).goals());
        }
        for (String text : List.of(
                "=1+1",
                "'=1+1",
                "@sum",
                "-5 %",
                "+1",
                "'",
                "''-x",
                "a;b,c\td",
                "say \"so\"",
                "two\nlines",
                "\r\nthree",
                " spaced ",
                "Übergröße ≤ 3",
                "検査",
                "\uFEFFmarked",
                "null",
                "[1]",
                "2027-06-30",
                "30.06.2027")) {
            goals.add(Goal.builder()
                    .id("text " + goals.size())
                    .title(text)
                    .description(text)
                    .owner(text)
                    .type(GoalType.of("own-type"))
                    .build());
        }
        return goals;
    }

    @Test
    void goals_survive_every_way_round() throws IOException {
        List<Goal> goals = goalsOfAllKinds();
        Path json = write("a.json", GoalJson.strict().goals().write(goals));
        for (List<String> way : List.of(
                List.of("b.csv", "c.json"),
                List.of("b.tsv", "c.jsonl", "d.csv", "e.json"),
                List.of("b.jsonl", "c.csv", "d.jsonl", "e.json"))) {
            Path at = json;
            for (String step : way) {
                at = convert(at, step);
            }
            assertThat(GoalJson.strict().goals().read(at).value())
                    .as(way.toString())
                    .isEqualTo(goals);
        }
    }

    @Test
    void the_clean_sample_is_converted_as_it_is() throws IOException {
        Path plan = convert(Path.of("../goals-examples/src/main/samples/plan.csv"), "plan.json");
        List<Goal> goals = GoalJson.strict().goals().read(plan).value();
        assertThat(goals)
                .hasSize(3)
                .allMatch(goal -> SmartAnalyzer.english()
                        .withPolicy(SmartPolicy.strict())
                        .analyze(goal)
                        .isSmart());
        assertThat(goals).extracting(Goal::type).allMatch(GoalType.wellKnown()::contains);
    }

    @Test
    void a_document_of_json_stays_what_it_is() throws IOException {
        GoalPlan plan = GoalCatalog.medicalTechnologist()
                .plan(io.github.goals4j.CareerLevel.MID)
                .orElseThrow();
        Path json = write("plan.json", GoalJson.strict().plan().write(plan));
        assertThat(GoalJson.strict().plan().read(convert(json, "b.json")).value())
                .isEqualTo(plan);
        Goal goal = plan.goals().get(0);
        Path one = write("one.json", GoalJson.strict().goal().write(goal));
        assertThat(GoalJson.strict().goal().read(convert(one, "b.json")).value())
                .isEqualTo(goal);
        Path list = write("list.json", GoalJson.strict().goals().write(plan.goals()));
        assertThat(GoalJson.strict().goals().read(convert(list, "b.json")).value())
                .isEqualTo(plan.goals());
    }

    @Test
    void what_would_be_lost_is_refused() throws IOException {
        Path plan = write("p.json", "{\"owner\":\"Ana\",\"goals\":[{\"id\":\"a\",\"title\":\"x\",\"type\":\"t\"}]}");
        Result refused = goals("convert", plan.toString(), "--to", "csv");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("no place for owner");
        assertThat(goals("convert", plan.toString(), "--to", "jsonl", "--goals-only")
                        .out())
                .startsWith("{\"id\":\"a\"");
        Path table = write("t.csv", "Goal,Type,Mood\nx,t,fine\n");
        assertThat(goals("convert", table.toString(), "--to", "json").err()).contains("no property for Mood");
        assertThat(goals("convert", table.toString(), "--to", "jsonl", "--goals-only")
                        .out())
                .contains("\"title\":\"x\"");
        Path half = write("h.json", "[{\"id\":\"a\",\"title\":\"\\ud800x\",\"type\":\"t\"}]");
        assertThat(goals("convert", half.toString(), "--to", "csv").err()).contains("half a character");
        Path unknown = write("u.json", "[{\"id\":\"a\",\"title\":\"x\",\"type\":\"t\",\"mood\":1}]");
        assertThat(goals("convert", unknown.toString(), "--to", "csv").err()).contains("/0/mood");
    }

    @Test
    void a_table_that_says_no_type_is_told_one() throws IOException {
        Path table = write("t.csv", "Goal\nx\n");
        assertThat(goals("convert", table.toString(), "--to", "json").err()).contains("row 2 has no type");
        assertThat(goals("convert", table.toString(), "--to", "jsonl", "--type", "own")
                        .out())
                .contains("\"id\":\"row-2\"", "\"type\":\"own\"");
        assertThat(goals("convert", table.toString(), "--to", "jsonl", "--type", "7!")
                        .err())
                .contains("type must be lower-case words");
        Path twice = write("d.csv", "Id,Goal,Type\na,x,t\na,y,t\n");
        assertThat(goals("convert", twice.toString(), "--to", "json").exit()).isEqualTo(2);
    }

    @Test
    void cells_that_could_be_formulas_are_defused() throws IOException {
        Path json = write("a.json", "[{\"id\":\"-1\",\"title\":\"=HYPERLINK(1)\",\"type\":\"t\"}]");
        assertThat(goals("convert", json.toString(), "--to", "csv").out()).contains("\r\n'=HYPERLINK(1),,'-1,t,");
    }

    @Property
    void defusing_can_always_be_undone(
            @ForAll @StringLength(max = 6) @Chars({'\'', '=', '+', '-', '@', '\t', '\r', 'a'}) String text) {
        String cell = Formulas.defused(text);
        assertThat(Formulas.restored(cell)).isEqualTo(text);
        assertThat(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0).isTrue();
    }

    @Example
    void every_property_of_a_goal_has_a_column() throws IOException {
        String schema = io.github.goals4j.json.JsonSchema.GOAL.text();
        List<String> properties = new ArrayList<>();
        new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(schema)
                .at("/properties")
                .fieldNames()
                .forEachRemaining(properties::add);
        properties.remove("$schema");
        assertThat(Column.all()).extracting(Column::property).containsExactlyInAnyOrderElementsOf(properties);
    }

    @Test
    void no_name_means_two_columns() {
        List<String> names = Column.all().stream()
                .flatMap(column -> Stream.concat(Stream.of(column.property()), column.names().stream())
                        .map(name -> column.property() + " "
                                + Column.named(name).orElseThrow().property()))
                .distinct()
                .toList();
        assertThat(names).allMatch(pair -> pair.split(" ")[0].equals(pair.split(" ")[1]));
    }
}
