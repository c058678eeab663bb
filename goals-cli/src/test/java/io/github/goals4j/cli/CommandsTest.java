package io.github.goals4j.cli;

import static io.github.goals4j.cli.Command.goals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.cli.Command.Result;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.examples.GoalCatalog;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.json.JsonSchema;
import io.github.goals4j.smart.SmartAnalyzer;
import io.github.goals4j.smart.SmartRule;
import io.github.goals4j.smart.SmartRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands beside check. */
class CommandsTest {

    @TempDir
    private Path folder;

    @Test
    void every_command_teaches_itself() {
        for (String name : Goals.commandLine(Shell.system()).getSubcommands().keySet()) {
            assertThat(goals(name, "--help").out()).startsWith("Usage: goals " + name);
            assertThat(goals("--help").out()).contains("  " + name + " ");
        }
    }

    @Test
    void help_fits_the_screen() {
        List<String[]> calls = new ArrayList<>(List.<String[]>of(new String[] {"--help"}));
        Goals.commandLine(Shell.system())
                .getSubcommands()
                .keySet()
                .forEach(name -> calls.add(new String[] {name, "--help"}));
        for (String[] call : calls) {
            Result help = goals(call);
            assertThat(help.exit()).isZero();
            assertThat(help.err()).isEmpty();
            assertThat(help.lines()).allMatch(line -> line.length() <= 80);
            assertThat(new Command().onTerminal("out").wide(66).run(call).lines())
                    .filteredOn(line -> !line.startsWith("  goals") && !line.startsWith("  echo"))
                    .allMatch(line -> line.length() <= 66);
        }
    }

    @Test
    void the_severity_that_is_explained_is_the_one_that_a_check_gives() {
        assertThat(goals("explain", "time-bound.vague").out())
                .startsWith("time-bound.vague   error if T falls short, else warning   Time-bound");
        assertThat(goals("explain", "time-bound.deadline").out()).startsWith("time-bound.deadline   evidence   ");
        assertThat(goals("explain").out()).contains("evidence  ", "is an error where the goal falls short");
    }

    @Test
    void a_goal_started_in_markdown_is_read_back_as_one() throws IOException {
        for (GoalTemplate template : GoalCatalog.medicalTechnologist().all()) {
            String page = goals("start", Integer.toString(template.number()), "--format", "markdown")
                    .out();
            Path file = Files.writeString(folder.resolve("goal.md"), page);
            assertThat(goals("check", "--format", "jsonl", file.toString()).lines())
                    .hasSize(1)
                    .allMatch(line -> line.contains("\"text\":\"" + template.title()));
        }
    }

    @Test
    void every_option_and_parameter_is_described() {
        for (CommandLine each :
                Goals.commandLine(Shell.system()).getSubcommands().values()) {
            assertThat(each.getCommandSpec().args())
                    .allSatisfy(arg ->
                            assertThat(arg.description()).as(arg.toString()).isNotEmpty());
        }
    }

    @Test
    void every_rule_is_explained() {
        for (SmartRule rule : SmartRules.all()) {
            String page = goals("explain", rule.id()).out();
            assertThat(page)
                    .contains(
                            rule.id(),
                            "  Why   ",
                            "  Not   " + rule.weak(),
                            "  But   " + rule.good(),
                            "--ignore " + rule.id());
            assertThat(goals("explain").out()).contains("  " + rule.id());
        }
        assertThat(goals("explain", "t").out())
                .isEqualTo(goals("explain", "time-bound").out());
        assertThat(goals("explain", "measurable").out())
                .startsWith("Measurable\n")
                .doesNotContain("Specific");
    }

    @Test
    void the_catalog_is_a_table_of_types_and_levels() {
        List<String> lines = goals("catalog").lines();
        assertThat(lines.get(0)).matches("Goals of medical technologists +Entry Level +Mid Level +Senior Level");
        for (GoalTemplate template : GoalCatalog.medicalTechnologist().all()) {
            assertThat(lines)
                    .anyMatch(line -> line.startsWith("%4d  %s".formatted(template.number(), template.title())));
        }
        assertThat(goals("catalog", "--level", "entry", "--type", "quality-and-compliance")
                        .out())
                .contains("   9  ")
                .doesNotContain("  10  ", "   3  ");
        assertThat(goals("catalog", "--ascii").out()).contains(" x").doesNotContain("●");
    }

    @Test
    void an_example_is_shown_with_its_plain_and_its_sharpened_wording() {
        Result nine = goals("catalog", "9");
        assertThat(nine.out())
                .contains("Turnaround", "  Why ", "  Not ", "  Entry Level", "  But ", "  Measure ", "  Due ");
        assertThat(goals("catalog", "turnarond").out()).contains("Turnaround");
        assertThat(GoalJson.strict()
                        .catalog()
                        .read(goals("catalog", "--format", "json").out())
                        .value())
                .isEqualTo(GoalCatalog.medicalTechnologist().all());
    }

    @Test
    void a_goal_started_from_an_example_says_what_is_missing() throws IOException {
        for (GoalTemplate template : GoalCatalog.medicalTechnologist().all()) {
            Result started = goals("start", Integer.toString(template.number()), "--level", "mid", "--id", "mine");
            Goal goal = GoalJson.strict().goal().read(started.out()).value();
            assertThat(goal.id()).isEqualTo("mine");
            assertThat(goal.title()).startsWith(template.title()).contains("‹by when?›");
            assertThat(goal.derivedFrom()).contains(template.slug());
            assertThat(SmartAnalyzer.english().analyze(goal).isSmart())
                    .as(goal.title())
                    .isFalse();
            String row = goals(
                            "start",
                            Integer.toString(template.number()),
                            "--level",
                            "mid",
                            "--id",
                            "mine",
                            "--format",
                            "csv")
                    .out();
            Path table = Files.writeString(folder.resolve("t.csv"), row);
            assertThat(GoalJson.strict()
                            .goals()
                            .read(goals("convert", table.toString(), "--to", "json")
                                    .out())
                            .value())
                    .containsExactly(goal);
            assertThat(goals("start", Integer.toString(template.number()), "--format", "markdown")
                            .out())
                    .startsWith("## " + template.title())
                    .contains("‹by when?›");
        }
    }

    @Test
    void a_sentence_becomes_a_typed_goal_and_what_it_leaves_open_is_told() {
        Result draft = goals(
                "draft",
                "Cut reruns from 6 % to 3 % by 30 June 2027.",
                "--type",
                "quality-and-compliance",
                "--id",
                "r");
        Goal goal = GoalJson.strict().goal().read(draft.out()).value();
        assertThat(goal.dueDate()).contains(java.time.LocalDate.of(2027, 6, 30));
        assertThat(goal.measures()).hasSize(1);
        assertThat(draft.err()).doesNotContain("id,", "type");
        assertThat(goals("draft", "Learn", "more").err()).contains("does not tell id, type", "dueDate");
        assertThat(goals("draft", "Learn it by June", "--today", "2030-01-01").out())
                .contains("2030-06-30");
        assertThat(goals("draft", "x", "--type", "Quality and Compliance").out())
                .contains("quality-and-compliance");
        assertThat(goals("draft", "x", "--type", "7!").exit()).isEqualTo(2);
    }

    @Test
    void every_schema_is_printed() {
        for (JsonSchema schema : JsonSchema.values()) {
            assertThat(goals("schema", schema.code()).out()).isEqualTo(schema.text());
        }
        assertThat(goals("schema").out()).isEqualTo(JsonSchema.PLAN.text());
        assertThat(goals("schema", "check").out()).contains("goals-check-1");
    }

    @Test
    void completion_knows_commands_and_options() {
        assertThat(goals("completion", "bash").out()).contains("--fail-on", "explain", "complete -F");
        assertThat(goals("completion", "zsh").out()).startsWith("autoload").contains("--fail-on");
    }
}
