package io.github.goals4j.cli;

import static io.github.goals4j.cli.Command.goals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.cli.Command.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExitCodeTest {

    private static final String GOOD =
            "Pass the MLS exam by 15 May 2027 by studying six hours a week, to lead the bench.";
    private static final String WEAK = "Improve things soon.";

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void good_goals_are_0() throws IOException {
        assertThat(goals("check", file("good.txt", GOOD)).exit()).isZero();
    }

    @Test
    void goals_that_fall_short_are_1() throws IOException {
        assertThat(goals("check", file("weak.txt", GOOD + "\n" + WEAK)).exit()).isEqualTo(1);
    }

    @Test
    void what_fails_is_up_to_the_caller() throws IOException {
        String weak = file("weak.txt", WEAK);
        assertThat(goals("check", "--fail-on", "never", weak).exit()).isZero();
        String warned = file("warned.txt", GOOD.replace("lead the bench", "lead the bench soon"));
        assertThat(goals("check", warned).exit()).isZero();
        assertThat(goals("check", "--fail-on", "warning", file("hedged.txt", WEAK))
                        .exit())
                .isEqualTo(1);
        assertThat(goals("check", "--fail-on", "info", file("info.txt", "Pass the MLS exam by 15 May 2027."))
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void wrong_usage_is_2_and_says_what_to_do() throws IOException {
        String good = file("good.txt", GOOD);
        assertUsage(goals("check"), "FILE must be given. ");
        assertUsage(goals("check", "--fromat", "json", good), "Did you mean --format?");
        assertUsage(goals("report", good, "-o"), "--output must be followed by FILE. ");
        assertUsage(goals("check", "--formt", "json", good), "--format");
        assertUsage(goals("chek", good), "Did you mean check?");
        assertUsage(goals("Pass the MLS exam"), "echo \"Pass the MLS exam\" | goals -");
        assertUsage(goals("check", "Pass the MLS exam"), "echo \"Pass the MLS exam\" | goals -");
        assertUsage(goals("check", good, "--column", "title"), "--column must be followed by PROPERTY=COLUMN");
        assertUsage(goals("check", good, "--format", "junit="), "the name of a file");
        assertUsage(goals("check", "-", "--stdin-filename", "plan.yaml"), "Say --input-format");
        assertUsage(goals("start", "9", "--id", ""), "id must have visible text");
        assertUsage(goals("check", good, "--ignore", ""), "no rule or criterion \"\"");
        assertUsage(goals("none.csv"), "no command and no file called \"none.csv\". Nothing was checked.");
        assertUsage(goals("explain", "specific", "more"), "nothing to do with \"more\"");
        assertUsage(goals("check", "--format", "sarf", good), "Did you mean sarif?");
        assertUsage(goals("check", "--format", "text", "--format", "json", good), "Give each a file");
        assertUsage(goals("check", "--ignore", "time-bound.vage", good), "Did you mean time-bound.vague?");
        assertUsage(goals("check", "--fail-on", "fatal", good), "--fail-on");
        assertUsage(goals("check", "--lang", "fr", good), "none of en, de");
        assertUsage(goals("check", "--zone", "Mars", good), "Europe/Berlin");
        assertUsage(goals("explain", "time-bound.vage"), "Did you mean time-bound.vague?");
        assertUsage(goals("catalog", "99"), "numbered from 1 to 12");
        assertUsage(goals("catalog", "--type", "quality-and-complience"), "Did you mean quality-and-compliance?");
        assertUsage(goals("catalog", "xyzzy"), "no example goal");
        assertUsage(goals("schema", "gaol"), "Did you mean goal?");
        assertUsage(goals("completion", "fish"), "none of bash, zsh");
        assertUsage(goals("start", "foo"), "there is no example foo. They are numbered from 1 to 12");
        assertUsage(goals("start", "9", "--level", "sneior"), "none of entry, mid, senior. Did you mean senior?");
        assertUsage(goals("check", "--today", "2027-02-30", good), "\"2027-02-30\" is not a day of the calendar");
        assertUsage(goals("draft", "x", "--today", "soon"), "written year-month-day as in 2027-06-30");
        assertUsage(goals("check", good, "--min-severity", "x"), "none of info, warning, error");
        assertUsage(goals("convert", good, "--to", "csv"), "goals draft");
        assertUsage(goals("convert", good), "Say -o");
        assertUsage(goals("convert", good, "-o", "goals.xlsx"), "json, jsonl, csv and tsv");
        assertUsage(goals("draft", " "), "words");
        assertUsage(goals(), "Commands");
    }

    private static void assertUsage(Result result, String said) {
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(said);
    }

    @Test
    void an_input_that_is_not_there_is_2_and_nothing_is_checked() throws IOException {
        Result result = goals(
                "check", file("good.txt", GOOD), folder.resolve("none.txt").toString());
        assertUsage(result, "no such file");
        assertThat(result.err()).contains("Nothing was checked.");
        assertUsage(goals("check", file("goals.data", "x")), "Say --input-format");
        assertUsage(goals("check", file("goals.XLSX", "x")), "Save it as CSV UTF-8");
        assertUsage(goals("check", file("goals.ods", "x")), "Save it as CSV UTF-8");
        assertUsage(goals("check", file("goals.docx", "x")), "Save it as plain text");
        assertUsage(goals("check", ""), "the name of a file is empty");
        assertUsage(goals("check", file("empty.txt", "\n \n")), "there is no goal in");
        Path none = Files.createDirectory(folder.resolve("none"));
        assertUsage(goals("check", none.toString()), "no file of goals in");
        assertUsage(goals("check", "-o", none.toString(), file("good.txt", GOOD)), "it is a folder");
        assertUsage(
                goals("check", "-o", none.resolve("a/b").toString(), file("good.txt", GOOD)),
                "its folder is not there");
    }

    @Test
    void results_never_take_the_place_of_what_is_read() throws IOException {
        String plan = file("plan.csv", "Goal,Type\nPass the exam,own\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("plan.csv"));
        for (String output : List.of(plan, link.toString(), folder + "/../" + folder.getFileName() + "/plan.csv")) {
            assertUsage(goals("convert", plan, "-o", output), "is the file that is read, and would be lost");
            assertUsage(goals("check", plan, "-o", output), "would be lost");
            assertUsage(goals("check", plan, "--format", "sarif=" + output), "would be lost");
            assertUsage(goals("report", plan, "-o", output), "would be lost");
        }
        assertThat(folder.resolve("plan.csv")).hasContent("Goal,Type\nPass the exam,own\n");
    }

    @Test
    void another_file_is_replaced() throws IOException {
        String plan = file("plan.csv", "Goal,Type\nPass the exam,own\n");
        String old = file("old.json", "old");
        assertThat(goals("convert", plan, "-o", old).exit()).isZero();
        assertThat(folder.resolve("old.json")).content().contains("Pass the exam");
    }

    @Test
    void words_that_are_chosen_from_may_be_typed_in_any_case() throws IOException {
        String weak = file("weak.txt", WEAK);
        assertThat(goals("check", "--format", "COMPACT", "--fail-on", "INFO", "--lang", "DE", weak)
                        .out())
                .contains("Fehler");
        assertThat(goals("check", "--select", "TIME-BOUND", "--min-severity", "Error", "--color", "Never", weak)
                        .exit())
                .isEqualTo(1);
        assertThat(goals("check", "--input-format", "Text", "--progress", "NEVER", "--dates", "DMY", weak)
                        .exit())
                .isEqualTo(1);
        assertThat(goals("explain", "Time-Bound.Vague").out()).startsWith("time-bound.vague");
        assertThat(goals("schema", "GOAL").exit()).isZero();
        assertThat(goals("completion", "ZSH").exit()).isZero();
        assertThat(goals("start", "9", "--level", "Entry", "--format", "Csv").exit())
                .isZero();
        assertThat(goals("catalog", "--type", "Quality-And-Compliance", "--format", "JSON")
                        .exit())
                .isZero();
    }

    @Test
    void a_place_that_cannot_be_read_is_2_and_the_others_are_judged() throws IOException {
        Result result = goals("check", file("t.csv", "Goal,Due\n" + WEAK + ",soon\n\"" + GOOD + "\",2027-05-15\n"));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).contains("B2 must be", "Pass the MLS exam", "1 place could not be read");
    }

    @Test
    void help_and_version_are_0() {
        assertThat(goals("--help").exit()).isZero();
        assertThat(goals("--version").out()).startsWith("goals ");
        assertThat(goals("check", "--help").exit()).isZero();
        assertThat(goals("help", "check")).isEqualTo(goals("check", "--help"));
        assertThat(goals("help")).isEqualTo(goals("--help"));
        assertThat(goals("check", "--version")).isEqualTo(goals("--version"));
    }

    @Test
    void a_file_or_a_dash_needs_no_command() throws IOException {
        assertThat(goals(file("good.txt", GOOD)).exit()).isZero();
        assertThat(new Command().withInput(WEAK).run("-").exit()).isEqualTo(1);
    }

    @Test
    void a_report_is_0_whatever_it_says() throws IOException {
        assertThat(goals("report", file("weak.txt", WEAK)).exit()).isZero();
        Result partly = goals("report", file("t.csv", "Goal,Due\na,b\nPass the exam,\n"));
        assertThat(partly.exit()).isEqualTo(2);
        assertThat(partly.err()).contains("1 place could not be read; the page says which");
    }
}
