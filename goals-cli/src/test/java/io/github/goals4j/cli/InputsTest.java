package io.github.goals4j.cli;

import static io.github.goals4j.cli.Command.goals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.cli.Command.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals as people keep them. What is found is shown in the compact form, which has a place and a rule for each. */
class InputsTest {

    @TempDir
    private Path folder;

    private Result check(String name, byte[] content, String... options) throws IOException {
        String file = Files.write(folder.resolve(name), content).toString();
        String[] all = Stream.concat(Stream.of("check", "--format", "compact", file), List.of(options).stream())
                .toArray(String[]::new);
        Result result = goals(all);
        return new Result(
                result.exit(),
                result.out().replace(folder + "/", ""),
                result.err().replace(folder + "/", ""));
    }

    private Result check(String name, String content, String... options) throws IOException {
        return check(name, content.getBytes(StandardCharsets.UTF_8), options);
    }

    @Test
    void a_text_has_a_goal_a_line_behind_its_bullet() throws IOException {
        String text =
                "\uFEFF- Validate it soon\n\n  2) Validate it soon\r\n* [ ] Validate it soon\r> 10. Validate it soon\n";
        assertThat(check("t.txt", text, "--select", "time-bound.vague").lines())
                .extracting(line -> line.replaceAll(": error.*", ""))
                .containsExactly("t.txt:1:15", "t.txt:3:18", "t.txt:4:19", "t.txt:5:19");
    }

    @Test
    void numbers_that_are_no_bullets_stay() throws IOException {
        Result result = check(
                "t.txt",
                "95% of tubes within 30 minutes\n3.5 h less soon\n",
                "--format",
                "jsonl=" + folder.resolve("o"));
        assertThat(result.exit()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("o"))).contains("\"95% of tubes", "\"3.5 h less");
    }

    @Test
    void headings_rules_and_code_of_markdown_are_no_goals() throws IOException {
        String page = "# Goals\n\nSetext\n====\n---\n```\ncode soon\n```\n<!-- later -->\n- [x] Validate it soon\n";
        assertThat(check("t.md", page, "--select", "time-bound.vague").out()).startsWith("t.md:10:19: error");
        assertThat(check("t.md", page).out()).doesNotContain("code", "later");
    }

    @Test
    void a_table_may_come_from_excel_or_libreoffice() throws IOException {
        for (String table : List.of(
                "Goal,Due\nValidate it soon,\n",
                "\uFEFFGoal;Due\r\nValidate it soon;\r\n",
                "Goal\tDue\nValidate it soon\t\n",
                "sep=;\nGoal;Due\nValidate it soon;\n",
                "\"Goal\",\"Due\"\n\"Validate it soon\",\"\"\n",
                "fällig am;ZIEL \n;Validate it soon\n",
                "due_date;goal-title\n;Validate it soon\n")) {
            assertThat(check("t.csv", table, "--select", "time-bound.vague").out())
                    .as(table)
                    .contains("\"soon\" is not a date [time-bound.vague]");
        }
    }

    @Test
    void cells_are_named_and_placed_where_an_editor_finds_them() throws IOException {
        String table = "Owner;Goal;Due\nAna;\"Call \"\"now\"\"\nand validate it soon\";\n;Validate it soon;\n";
        assertThat(check("t.csv", table, "--select", "time-bound.vague").lines())
                .extracting(line -> line.replaceAll(" \"soon.*", ""))
                .containsExactly("t.csv:3:17: error: B2:", "t.csv:4:14: error: B3:");
        String quoted = "Goal\n\"Call \"\"soon\"\" soon\"\n";
        assertThat(check("t.csv", quoted, "--select", "time-bound.vague").out()).contains("t.csv:2:9", "A2:");
    }

    @Test
    void a_known_column_that_another_replaces_is_named_without_a_suggestion() throws IOException {
        Result result = check("t.csv", "Goal,Details\nPass,Validate it soon\n", "--column", "title=B");
        assertThat(result.err()).contains("not read: \"Goal\"").doesNotContain("did you mean");
    }

    @Test
    void a_defused_formula_is_read_as_it_was_meant() throws IOException {
        Result result = check("t.csv", "Goal\n'=Validate it soon\n", "--select", "time-bound.vague");
        assertThat(result.out()).startsWith("t.csv:2:15: error: A2:");
    }

    @Test
    void windows_1252_is_read_and_said_aloud() throws IOException {
        byte[] old = "Ziel;Frist\nGeräte prüfen soon;\n".getBytes(Charset.forName("windows-1252"));
        Result result = check("t.csv", old, "--format", "jsonl=" + folder.resolve("o"));
        assertThat(result.err()).contains("t.csv is not UTF-8 and was read as windows-1252");
        assertThat(Files.readString(folder.resolve("o"))).contains("Geräte prüfen");
        byte[] unicode = "Goal\tDue\nGeräte soon\t\n".getBytes(StandardCharsets.UTF_16);
        assertThat(check("t.csv", unicode).err()).contains("UTF-16");
        assertThat(check("t.txt", "Geräte prüfen soon").err()).isEmpty();
    }

    @Test
    void one_wrong_byte_costs_one_row() throws IOException {
        byte[] text = "Grüße, soon\nGr??e, soon\nValidate it soon\n".getBytes(StandardCharsets.UTF_8);
        text["Grüße, soon\nGr".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFC;
        Result result = check("t.txt", text, "--select", "time-bound.vague");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).contains("t.txt:1:", "t.txt:2:3: error: could not be read", "t.txt:3:");
    }

    @Test
    void a_column_may_be_named_by_letter_or_header() throws IOException {
        String table = "What we want,Whatever\nValidate it soon,x\n";
        assertThat(check("t.csv", table).out()).contains("--column title=A");
        assertThat(check("t.csv", table, "--column", "title=A").out()).contains("A2: ");
        assertThat(check("t.csv", table, "--column", "title=what we want").out())
                .contains("A2: ");
        assertThat(check("t.csv", table, "--column", "title=D").err()).contains("has no such column");
        assertThat(check("t.csv", table, "--column", "titel=A").err()).contains("Did you mean title?");
        assertThat(check("t.csv", "Gaol\nx\n").out()).contains("did you mean \"Gaol\"?", "not \"Gaol\"");
        assertThat(check("t.csv", "Goal,Dua date\nValidate it soon,\n").err())
                .contains("\"Dua date\" (did you mean \"due date\"?)");
        assertThat(check("t.csv", "Goal,Wehn,Mood,Ort\na,,,\n").err())
                .contains(
                        "not read: \"Wehn\" (did you mean \"when\"?), \"Mood\", \"Ort\". Columns that are read: title, ");
        assertThat(check("t.csv", "Goal,Goals\na,b\n").out()).contains("columns A and B both look like title");
    }

    @Test
    void a_table_of_something_else_costs_none_of_its_neighbours() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "Nr,Text\n1,x\n");
        Files.writeString(folder.resolve("b.txt"), "Validate it soon\n");
        Result result = goals("check", "--format", "compact", folder.toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).contains("a.csv:1:1: error: could not be read", "b.txt:1:", "[time-bound.vague]");
    }

    @Test
    void dates_are_read_where_there_is_one_way_to() throws IOException {
        assertThat(check("t.csv", "Goal,Due\nx,30.6.2027\n").err()).isEmpty();
        assertThat(check("t.csv", "Goal,Due\nx,6/30/2027\n").out())
                .contains("t.csv:2:3: error: could not be read: B2 must be", "--dates dmy or --dates mdy");
        assertThat(check("t.csv", "Goal,Due\nx,6/30/2027\n", "--dates", "mdy").exit())
                .isEqualTo(1);
        assertThat(check("t.csv", "Goal,Due\nx,30/6/2027\n", "--dates", "dmy").exit())
                .isEqualTo(1);
        assertThat(check("t.csv", "Goal,Due\nx,31.6.2027\n").exit()).isEqualTo(2);
    }

    @Test
    void bad_rows_among_good_ones_are_placed() throws IOException {
        String table =
                "Id,Goal,Level,Due,Measures\n1,Validate it soon,senior,,\n2,,,2027-01-01,\n3,x,boss,,\n4,x,,,[1\n"
                        + "5,x,,,\"[{}]\"\n6,Validate it soon,MID,,\n";
        Result result = check("t.csv", table, "--select", "time-bound.vague");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.lines())
                .extracting(line -> line.replaceAll("(must|\"soon).*", "…"))
                .containsSubsequence(
                        "t.csv:2:15: error: B2: …",
                        "t.csv:3:3: error: could not be read: B3 …",
                        "t.csv:4:5: error: could not be read: C4 …",
                        "t.csv:5:7: error: could not be read: E5 …",
                        "t.csv:6:8: error: could not be read: E6 …",
                        "t.csv:7:15: error: B7: …");
    }

    @Test
    void a_cell_cannot_reach_into_its_neighbours() throws IOException {
        Result result = check("t.csv", "Goal,Skills\nx,\"[],\"\"owner\"\":\"\"evil\"\"\"\n");
        assertThat(result.out()).contains("B2 must be empty or JSON");
    }

    @Test
    void a_cell_that_is_too_long_is_told_as_such() throws IOException {
        Result result = check("t.csv", "Goal\nPass the exam soon\n" + "word ".repeat(300_000) + "\n");
        assertThat(result.out()).contains("A2:", "row 3 must not hold more than 1048576 characters in a cell");
    }

    @Test
    void a_quote_that_never_ends_is_told_and_what_stands_before_it_is_judged() throws IOException {
        Result result = check("t.csv", "Goal\nValidate it soon\n\"and then\nnothing\n", "--select", "time-bound.vague");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).contains("A2:", "t.csv:3:1: error", "row 3 must end the quote");
        assertThat(check("t.csv", "Goal,Due\nx,2027-01-01\n\"a\nb\",\"2027\n").out())
                .contains("t.csv:4:4: error", "row 3 must end the quote", "twice, \"\"");
        String screen = goals("check", folder.resolve("t.csv").toString()).out();
        assertThat(screen).contains("! line 4:4", "1 place could not be read", "1 goal: ");
    }

    @Test
    void the_day_by_which_may_be_called_in_many_ways() throws IOException {
        for (String header :
                List.of("When", "When?", "By when", "Due", "DUE DATE", "Deadline", "Wann", "Bis wann?", "Frist")) {
            assertThat(check("t.csv", "Goal," + header + "\nPass the MLS exam,soon\n")
                            .out())
                    .as(header)
                    .contains("B2 must be");
        }
    }

    @Test
    void a_type_beyond_the_usual_ones_is_kept_and_told_once() throws IOException {
        Result result = check("t.csv", "Goal,Type\na,x\nb,x\nc,qualty-and-compliance\nd,Quality and Compliance\n");
        assertThat(result.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("t.csv:2:3: B2: \"x\" is none of the usual types"))
                .anyMatch(line -> line.contains("B4: ") && line.contains("Did you mean quality-and-compliance?"));
        Result draft = goals("draft", "Pass the exam", "--type", "foo");
        assertThat(draft.exit()).isZero();
        assertThat(draft.err()).contains("\"foo\" is none of the usual types", "technical-proficiency");
    }

    @Test
    void what_is_told_of_a_table_quotes_nobody_who_is_to_stay_unnamed() throws IOException {
        Result typed = check("t.csv", "Goal,Type,Mood\nPass the exam,ana-is-ill,\n", "--anonymous");
        assertThat(typed.err()).isEmpty();
        Result headless = check("t.csv", "Ana wants a rise,2027-01-01\nb,\n", "--anonymous");
        assertThat(headless.out() + headless.err())
                .contains("must name its columns")
                .doesNotContain("Ana");
    }

    @Test
    void an_empty_file_is_told() throws IOException {
        for (String name : List.of("t.json", "t.jsonl", "t.csv", "t.tsv")) {
            for (String nothing : List.of("", " \n")) {
                Result result = check(name, nothing);
                assertThat(result.exit()).isEqualTo(2);
                assertThat(result.out()).contains(name + ":1:1: error", "must hold goals, and is empty");
            }
        }
    }

    @Test
    void what_is_no_text_is_refused_once() throws IOException {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 6, 0, '\n', 'a', '\n', 'b', 0};
        for (String name : List.of("t.txt", "t.md", "t.csv", "t.jsonl")) {
            Result result = check(name, zip);
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.lines()).hasSize(1);
            assertThat(result.out()).contains("must be text", "save it as CSV UTF-8");
        }
        String stray = "Pass the MLS exam \u0000 by 15 May 2027\n".repeat(2);
        assertThat(check("t.txt", stray).out()).doesNotContain("must be text");
    }

    @Test
    void broken_json_is_told_in_plain_words_at_its_place() throws IOException {
        check("t.json", "[" + goal("a", "") + ",\n]");
        assertThat(goals("check", folder.resolve("t.json").toString()).out())
                .contains("! line 2:1 ", "no comma stands before ]", "1 place could not be read");
    }

    private static String goal(String id, String more) {
        return "{\"id\":\"" + id + "\",\"title\":\"Validate \\\"it\\\" soon\",\"type\":\"t\"" + more + "}";
    }

    @Test
    void json_is_placed_through_its_escapes() throws IOException {
        String plan = "{\"goals\":[\n" + goal("a", "") + ",\n" + goal("b", "") + "]}";
        assertThat(check("t.json", plan, "--select", "time-bound.vague").lines())
                .extracting(line -> line.replaceAll(" \"soon.*", ""))
                .containsExactly("t.json:2:36: error: /goals/0/title:", "t.json:3:36: error: /goals/1/title:");
        assertThat(check("t.json", goal("a", ""), "--select", "time-bound.vague")
                        .out())
                .startsWith("t.json:1:36: error: /title:");
    }

    @Test
    void a_bad_goal_in_a_document_costs_none_of_its_neighbours() throws IOException {
        String plan = "{\"goals\":[\n" + goal("a", ",\"dueDate\":\"soon\"") + ",\n" + goal("b", "") + ",\n"
                + goal("c", ",\"statsu\":1") + ",\n" + goal("d", "") + ",\n" + goal("d", "") + "]}";
        Result result = check("t.json", plan, "--select", "time-bound.vague");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out())
                .contains("t.json:2:", "/goals/0/dueDate must be", "t.json:4:", "/goals/2/statsu", "/goals/4/id must")
                .contains("t.json:3:36: error: /goals/1/title:", "t.json:5:36: error: /goals/3/title:");
        assertThat(check("t.json", "{\"goals\":[" + goal("a", "") + ",").out()).contains("could not be read");
        assertThat(check("t.json", "[" + goal("a", ",\"x\":1") + "]").out()).contains("/0/x");
    }

    @Test
    void a_bad_line_of_json_lines_costs_one_line() throws IOException {
        String lines = goal("a", "") + "\nnonsense\n\n" + goal("b", "") + "\n";
        Result result = check("t.jsonl", lines, "--select", "time-bound.vague");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).contains("t.jsonl:1:36:", "t.jsonl:2:1: error: could not be read", "t.jsonl:4:36:");
    }

    @Test
    void a_folder_is_read_in_order_without_what_is_hidden() throws IOException {
        Files.createDirectories(folder.resolve("team/.git"));
        for (String file : List.of("b.txt", "a.md", "c.docx", ".git/x.txt")) {
            Files.writeString(folder.resolve("team").resolve(file), "Validate it soon\n");
        }
        Result result = goals(
                "check",
                "--format",
                "compact",
                "--select",
                "time-bound.vague",
                folder.resolve("team").toString());
        assertThat(result.lines())
                .extracting(line -> line.replaceAll(".*team/|:.*", ""))
                .containsExactly("a.md", "b.txt");
    }

    @Test
    void standard_input_is_called_and_read_as_told() {
        Command.Result named = new Command()
                .withInput("Goal\nValidate it soon\n")
                .run("check", "-", "--stdin-filename", "team.csv", "--format", "compact");
        assertThat(named.out()).contains("team.csv:2:", "A2: ");
        assertThat(new Command()
                        .withInput("Goal\nValidate it soon\n")
                        .run("check", "-", "--input-format", "csv", "--format", "compact")
                        .out())
                .startsWith("-:2:");
    }

    @Test
    void a_line_of_more_characters_than_a_text_may_have_is_refused() throws IOException {
        Result result = check("t.txt", "a".repeat(100_001) + "\nValidate it soon\n", "--select", "time-bound.vague");
        assertThat(result.out()).contains("t.txt:1:1: error: could not be read", "t.txt:2:13: error");
        assertThat(check("t.txt", "a".repeat(100_000)).exit()).isEqualTo(1);
    }
}
