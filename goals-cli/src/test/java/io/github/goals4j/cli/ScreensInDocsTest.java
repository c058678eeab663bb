package io.github.goals4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The screens that the pages show after a command are what the command answers. A line that is only an ellipsis stands
 * for lines that are left out.
 */
class ScreensInDocsTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> PAGES = List.of(
            "README.md",
            "docs/for-lab-managers.md",
            "docs/for-technologists.md",
            "docs/for-developers.md",
            "docs/tables.md");
    private static final String SAMPLES = "goals-examples/src/main/samples/";

    /** A command in a block of its own, and the block that follows it at once. */
    private static final Pattern SCREEN =
            Pattern.compile("```sh\\n([^\\n]+)\\n```\\n\\n```\\n(.*?)\\n```", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    record Screen(String page, String command, List<String> shown) {

        @Override
        public String toString() {
            return page + ": " + command;
        }
    }

    static Stream<Screen> screens() throws IOException {
        List<Screen> screens = new ArrayList<>();
        for (String page : PAGES) {
            Matcher found = SCREEN.matcher(Files.readString(ROOT.resolve(page)).replace("\r\n", "\n"));
            while (found.find()) {
                screens.add(
                        new Screen(page, found.group(1), found.group(2).lines().toList()));
            }
        }
        return screens.stream();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_screen_is_what_the_command_shows(Screen screen) {
        List<String> answer = answer(screen.command());
        int at = 0;
        boolean mayJump = false;
        for (String line : screen.shown()) {
            if (line.strip().equals("…")) {
                mayJump = true;
                continue;
            }
            int next = answer.subList(at, answer.size()).indexOf(line);
            assertThat(next)
                    .as("\"%s\" in what %s shows:%n%s", line, screen.command(), String.join("\n", answer))
                    .isNotNegative();
            assertThat(mayJump || next == 0)
                    .as("what stands before \"%s\"", line)
                    .isTrue();
            at += next + 1;
            mayJump = false;
        }
        assertThat(mayJump || at == answer.size())
                .as("all that %s shows:%n%s", screen.command(), String.join("\n", answer))
                .isTrue();
    }

    @org.junit.jupiter.api.Test
    void there_are_screens() throws IOException {
        assertThat(screens().map(Screen::page).distinct())
                .contains(
                        "README.md", "docs/for-lab-managers.md", "docs/for-technologists.md", "docs/for-developers.md");
    }

    /** What a person in the folder of the project would see who types that. */
    private static List<String> answer(String typed) {
        Command command = new Command();
        List<String> words = new ArrayList<>();
        for (String part : typed.split(" \\| ", -1)) {
            words = words(part);
            if (words.get(0).equals("echo")) {
                command.withInput(words.get(1) + "\n");
            }
        }
        Command.Result result = command.run(words.stream()
                .skip(1)
                .map(word -> word.startsWith(SAMPLES) ? ROOT.resolve(word).toString() : word)
                .toArray(String[]::new));
        String shown = (result.out() + result.err()).replace(ROOT + "/" + SAMPLES, SAMPLES);
        return shown.replaceAll("(?<=[ :])goals (?=explain |report |catalog |start )", words.get(0) + " ")
                .lines()
                .toList();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find(); ) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
