package io.github.goals4j.cli;

import static io.github.goals4j.cli.Command.goals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.cli.Command.Result;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Width;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see. */
class ScreenTest {

    private static final String ESCAPE = "\u001b";
    private static final String EXAM = "Pass the MLS exam by 15 May 2027 to lead the bench.";

    @TempDir
    private Path folder;

    private static Result check(String input, String... options) {
        return on(new Command(), input, options);
    }

    private static Result on(Command command, String input, String... options) {
        String[] all =
                Stream.concat(Stream.of("check", "-"), Stream.of(options)).toArray(String[]::new);
        return command.withInput(input).run(all);
    }

    @Test
    void one_goal_alone_shows_all_that_its_verdicts_rest_on() {
        assertThat(check(EXAM).lines())
                .containsSubsequence(
                        "  to lead the bench ─ R",
                        "      A could be stronger: say how                                         note  achievable.no-means")
                .noneMatch(line -> line.startsWith("1 goal"));
    }

    @Test
    void several_goals_show_what_falls_short_and_a_summary() {
        List<String> lines = check(EXAM + "\nValidate the analyzer soon\n").lines();
        assertThat(lines).noneMatch(line -> line.contains("achievable.no-means"));
        assertThat(lines).anyMatch(line -> line.matches("2 goals: 1 ●  0 ◐  1 ○ +[0-9] errors?, [0-9] warnings?"));
        assertThat(lines).anyMatch(line -> line.startsWith("Most often below what is asked: "));
        assertThat(lines).anyMatch(line -> line.startsWith("More: goals explain "));
    }

    @Test
    void what_is_meant_is_underlined() {
        List<String> lines = check("Validate the analyzer soon\nx", "--select", "time-bound.vague")
                .lines();
        int at = lines.indexOf("      Validate the analyzer soon");
        assertThat(lines.get(at + 1)).startsWith("                            ━━━━ \"soon\" is not a date");
        assertThat(lines.get(at + 2)).startsWith("      Try: say by when");
    }

    @Test
    void underlines_count_columns_and_not_characters() {
        List<String> lines =
                check("検査 e\u0301 👩‍🔬 soon", "--select", "time-bound.vague").lines();
        int at = lines.indexOf("      検査 e\u0301 👩‍🔬 soon");
        assertThat(lines.get(at + 1)).startsWith(" ".repeat(6 + 4 + 1 + 1 + 1 + 2 + 1) + "━━━━ ");
    }

    @Test
    void long_lines_are_cut_around_what_is_meant() {
        String goal = "word ".repeat(60) + "soon " + "word ".repeat(60);
        for (int columns : List.of(40, 60, 100)) {
            Result result = on(
                    new Command().onTerminal("out").wide(columns),
                    goal,
                    "--select",
                    "time-bound.vague",
                    "--color",
                    "never");
            assertThat(result.lines()).allMatch(line -> Width.of(line) <= columns);
            assertThat(result.out()).contains("soon", "━━━━");
        }
    }

    @Test
    void json_is_shown_as_compilers_show_code() throws IOException {
        String file = Files.writeString(
                        folder.resolve("t.json"),
                        "[\n  {\"id\": \"a\", \"title\": \"Validate \\\"it\\\" soon\", \"type\": \"t\"}\n]")
                .toString();
        assertThat(goals("check", file, "--select", "time-bound.vague").lines())
                .containsSubsequence(
                        file + ":2:41: error: \"soon\" is not a date [time-bound.vague]",
                        "  |",
                        "2 |   {\"id\": \"a\", \"title\": \"Validate \\\"it\\\" soon\", \"type\": \"t\"}",
                        "  |" + " ".repeat(41) + "^^^^");
    }

    @Test
    void an_empty_cell_that_would_answer_is_named() throws IOException {
        String file = Files.writeString(folder.resolve("t.csv"), "Goal,Due\nValidate it,\nValidate it,\n")
                .toString();
        assertThat(goals("check", file, "--select", "time-bound").lines())
                .containsSubsequence("  B2  (empty)", "  B3  (empty)");
    }

    @Test
    void quiet_shows_what_falls_short_and_verbose_shows_all() {
        assertThat(check(EXAM + "\n" + EXAM, "-q").out()).isEmpty();
        Result quiet = check(EXAM + "\nValidate the analyzer soon", "-q");
        assertThat(quiet.out()).contains("line 2").doesNotContain("line 1", "goals:");
        assertThat(check(EXAM + "\n" + EXAM, "-v").out()).contains("achievable.no-means", "─ R");
    }

    @Test
    void colour_is_for_terminals() {
        assertThat(check(EXAM).out()).doesNotContain(ESCAPE);
        assertThat(on(new Command().onTerminal("out"), EXAM).out()).contains(ESCAPE + "[32m●" + ESCAPE + "[0m");
        assertThat(check(EXAM, "--color", "always").out()).contains(ESCAPE);
        assertThat(on(new Command().onTerminal("out"), EXAM, "--color", "never").out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void the_environment_may_say_no_or_yes() {
        assertThat(on(new Command().onTerminal("out").withEnvironment("NO_COLOR", "1"), EXAM)
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(on(new Command().onTerminal("out").withEnvironment("TERM", "dumb"), EXAM)
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(on(new Command().withEnvironment("CLICOLOR_FORCE", "1"), EXAM)
                        .out())
                .contains(ESCAPE);
        assertThat(on(new Command().withEnvironment("CLICOLOR_FORCE", "0"), EXAM)
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(on(new Command().withEnvironment("CLICOLOR_FORCE", "1").withEnvironment("NO_COLOR", "1"), EXAM)
                        .out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void ascii_means_our_signs() {
        String screen = check(EXAM + "\nValidate the analyzer soon", "--ascii", "--verbose")
                .out();
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(screen))
                .as(screen)
                .isTrue();
        assertThat(screen).contains("T -", "S +", "^^^^");
    }

    @Test
    void german_readers_are_answered_in_german() {
        String screen =
                check(EXAM + "\nValidate the analyzer soon", "--lang", "de").out();
        assertThat(screen).contains("Zeile 2", "2 Ziele: ", "Fehler", "Mehr: goals explain");
        assertThat(goals("report", "--lang", "de", "../goals-examples/src/main/samples/team.csv")
                        .out())
                .contains("<html lang=\"de\">", "Wie SMART die Ziele sind");
        assertThat(goals("catalog", "--lang", "de").out()).contains("Ziele für Medizinische");
    }

    @Test
    void the_day_is_the_one_that_is_said() {
        assertThat(check("Validate it", "--today", "2030-02-01").out()).contains("by 31 December 2030");
        assertThat(check("Validate it", "--today", "2030-02-01").out())
                .isEqualTo(check("Validate it", "--today", "2030-02-01", "--zone", "Pacific/Kiritimati")
                        .out());
        assertThat(check("Validate it", "--today", "2030-02-30").exit()).isEqualTo(2);
    }

    @Test
    void rules_and_criteria_can_be_chosen_and_left_out() {
        assertThat(check("Improve things soon", "--select", "measurable").out())
                .contains("measurable.")
                .doesNotContain("specific.", "time-bound.vague");
        assertThat(check("Improve things soon", "--ignore", "time-bound,specific.vague-verb")
                        .out())
                .contains("measurable.")
                .doesNotContain("time-bound.vague", "specific.vague-verb");
        assertThat(check(EXAM, "--select", "time-bound", "--fail-on", "info").exit())
                .isZero();
        assertThat(check("Improve things soon", "--min-severity", "error").out())
                .doesNotContain("note  ");
        assertThat(check("Pass the exam by May 2027.", "--strict").exit()).isEqualTo(1);
        assertThat(check("Pass the exam by May 2027.").exit()).isZero();
    }

    @Test
    void more_than_a_thousand_findings_are_counted_and_not_shown() {
        String screen = check("Validate the analyzer soon\n".repeat(1100), "--select", "time-bound.vague")
                .out();
        assertThat(screen).contains("100 more findings, counted but not shown.", "1100 goals: ");
    }

    @Test
    void what_would_move_the_cursor_is_spelled_out() {
        Result result = check("Validate \u001b[31mit\u202E \u0007soon\u200B", "--color", "never");
        assertThat(result.out()).contains("\\u001B[31mit\\u202E \\u0007soon\\u200B");
        assertThat(result.out().chars().filter(Character::isISOControl)).containsOnly((int) '\n');
        assertThat(Printable.of("a\tb\r\n\u2028\uD800x")).isEqualTo("a b\\u000D\\u000A\\u2028\\uD800x");
        assertThat(Printable.of("\uDB40\uDC01 é 検")).isEqualTo("\\U000E0001 é 検");
    }

    @Test
    void widths_are_those_of_terminals() {
        assertThat(Width.of("abc")).isEqualTo(3);
        assertThat(Width.of("検査")).isEqualTo(4);
        assertThat(Width.of("e\u0301")).isEqualTo(1);
        assertThat(Width.cut("abcdef", 4, "…")).isEqualTo("abc…");
        assertThat(Width.cut("検査検査", 5, "…")).isEqualTo("検査…");
        assertThat(Width.pad("検", 4)).isEqualTo("検  ");
    }
}
