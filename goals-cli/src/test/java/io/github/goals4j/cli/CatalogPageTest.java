package io.github.goals4j.cli;

import static io.github.goals4j.cli.Command.goals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.examples.GoalCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the page of the catalog; how it looks is tested in a browser. */
class CatalogPageTest {

    private final GoalCatalog catalog = GoalCatalog.medicalTechnologist();

    @Test
    void shows_every_example_with_its_plain_and_its_sharpened_wordings() {
        String page = goals("catalog", "--format", "html").out();
        for (GoalTemplate each : catalog.all()) {
            assertThat(page).contains("id=\"" + each.slug() + "\"", each.number() + " " + each.title());
            assertThat(textOf(page))
                    .contains(catalog.example(each).weak().orElseThrow().text());
            for (Goal goal : catalog.example(each).goals()) {
                assertThat(page).contains("id=\"" + goal.id() + "\"");
                assertThat(textOf(page)).contains(goal.title());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--level entry", "--type quality-and-compliance", "turnaround", "9", "--lang de"})
    void every_link_of_a_page_leads_to_a_place_on_it(String options) {
        List<String> arguments = new ArrayList<>(List.of("catalog", "--format", "html"));
        arguments.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ", -1)));
        String page = goals(arguments.toArray(String[]::new)).out();
        List<String> places = all(page, " id=\"([^\"]*)\"");
        List<String> links = all(page, " href=\"([^\"]*)\"");
        assertThat(places).doesNotHaveDuplicates();
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(places).contains(link.substring(1)));
    }

    @Test
    void shows_plans_and_advice_only_with_the_whole_catalog() {
        String plan = "id=\"plan-" + CareerLevel.ENTRY.code() + "\"";
        String advice = "id=\"advice-careerlevel-entry\"";
        assertThat(goals("catalog", "--format", "html").out()).contains(plan, advice);
        assertThat(goals("catalog", "--format", "html", "--level", "entry").out())
                .doesNotContain(plan, advice);
    }

    @Test
    void loads_and_runs_nothing() {
        assertThat(goals("catalog", "--format", "html").out())
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContainIgnoringCase(
                        "<script", "http:", "https:", "url(", "@import", "<img", "<link", " style=");
    }

    @Test
    void speaks_the_language_of_the_reader() {
        assertThat(goals("catalog", "--format", "html", "--lang", "de").out())
                .contains("<html lang=\"de\">", "Geschärft: ", "Fachliches Können", "Warum es zählt.")
                .doesNotContain("Why it matters");
    }

    @Test
    void goes_to_a_file_in_any_format(@TempDir Path folder) throws IOException {
        for (String format : List.of("html", "json", "text")) {
            Path file = folder.resolve("catalog." + format);
            assertThat(goals("catalog", "--format", format, "-o", file.toString())
                            .out())
                    .isEmpty();
            assertThat(Files.readString(file))
                    .isEqualTo(goals("catalog", "--format", format).out());
        }
    }

    private static String textOf(String page) {
        return page.replaceAll("<sup>[^<]*</sup>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<String> all(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
