package io.github.goals4j.cli;

import static io.github.goals4j.cli.Command.goals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.cli.Command.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertUsage(goals("check"), "FILE");
        assertUsage(goals("check", "--formt", "json", good), "--format");
        assertUsage(goals("chek", good), "goals check");
        assertUsage(goals("check", "--format", "sarf", good), "Did you mean sarif?");
        assertUsage(goals("check", "--format", "text", "--format", "json", good), "Give each a file");
        assertUsage(goals("check", "--ignore", "time-bound.vage", good), "Did you mean time-bound.vague?");
        assertUsage(goals("check", "--fail-on", "fatal", good), "--fail-on");
        assertUsage(goals("check", "--lang", "fr", good), "en and de");
        assertUsage(goals("check", "--zone", "Mars", good), "Europe/Berlin");
        assertUsage(goals("explain", "time-bound.vage"), "Did you mean time-bound.vague?");
        assertUsage(goals("catalog", "99"), "numbered from 1 to 12");
        assertUsage(goals("catalog", "--type", "quality-and-complience"), "Did you mean quality-and-compliance?");
        assertUsage(goals("catalog", "xyzzy"), "no example goal");
        assertUsage(goals("schema", "golas"), "Did you mean goal?");
        assertUsage(goals("completion", "fish"), "bash and zsh");
        assertUsage(goals("convert", good, "--to", "csv"), "goals draft");
        assertUsage(goals("convert", good), "Say -o");
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
        assertUsage(goals("check", file("goals.docx", "x")), "Say --input-format");
        assertUsage(goals("check", file("empty.txt", "\n \n")), "there is no goal in");
        Path none = Files.createDirectory(folder.resolve("none"));
        assertUsage(goals("check", none.toString()), "no file of goals in");
        assertUsage(goals("check", "-o", none.toString(), file("good.txt", GOOD)), "it is a folder");
        assertUsage(
                goals("check", "-o", none.resolve("a/b").toString(), file("good.txt", GOOD)),
                "its folder is not there");
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
    }

    @Test
    void a_file_or_a_dash_needs_no_command() throws IOException {
        assertThat(goals(file("good.txt", GOOD)).exit()).isZero();
        assertThat(new Command().withInput(WEAK).run("-").exit()).isEqualTo(1);
    }

    @Test
    void a_report_is_0_whatever_it_says() throws IOException {
        assertThat(goals("report", file("weak.txt", WEAK)).exit()).isZero();
        assertThat(goals("report", file("t.csv", "Goal,Due\na,b\nPass the exam,\n"))
                        .exit())
                .isEqualTo(2);
    }
}
