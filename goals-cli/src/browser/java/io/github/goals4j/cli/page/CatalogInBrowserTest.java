package io.github.goals4j.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.cli.terminal.Words;
import io.github.goals4j.examples.GoalCatalog;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

/** The page of the catalog as a browser shows it. */
class CatalogInBrowserTest {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private static Path page;
    private static Path german;
    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        page = write(folder.resolve("catalog.html"), "en");
        german = write(folder.resolve("katalog.html"), "de");
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Path write(Path file, String language) throws IOException {
        GoalCatalog catalog = GoalCatalog.medicalTechnologist().in(Locale.forLanguageTag(language));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new CatalogPage(catalog, catalog.all(), new Words(language)).write(out);
        }
        return file;
    }

    @Test
    void loads_nothing_runs_nothing_and_has_nothing_refused() {
        browser.open(page, "", DESK, 900, false);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.run("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
        assertThat(browser.all("script, img, iframe, object, embed, link, [style], [onclick], [src]")).isEmpty();
        assertThat(browser.run("return getComputedStyle(document.querySelector('.card')).display"))
                .as("the policy lets the style of the page in")
                .isEqualTo("block");
    }

    @ParameterizedTest
    @CsvSource({"1280,desk", "768,tablet", "390,phone", "320,small-phone"})
    void never_needs_to_be_scrolled_sideways(int width, String name) throws IOException {
        browser.open(page, "", width, 900, false);
        browser.shoot("catalog-" + name);
        assertThat((Long) browser.run("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    @Test
    void shows_types_by_levels_as_a_grid_on_a_desk_and_one_below_the_other_on_a_phone() {
        browser.open(page, "", DESK, 900, false);
        List<WebElement> cells = browser.all(".grid tbody tr:first-of-type td");
        assertThat(cells).hasSize(3);
        assertThat(cells.get(1).getRect().x).isGreaterThan(cells.get(0).getRect().x);
        assertThat(cells.get(1).getRect().y).isEqualTo(cells.get(0).getRect().y);
        browser.open(page, "", PHONE, 844, false);
        cells = browser.all(".grid tbody tr:first-of-type td");
        assertThat(cells.get(1).getRect().x).isEqualTo(cells.get(0).getRect().x);
        assertThat(cells.get(1).getRect().y).isGreaterThan(cells.get(0).getRect().y);
    }

    @Test
    void shows_the_plain_wording_beside_the_sharpened_one_and_above_it_on_a_phone() throws IOException {
        browser.open(page, "#turnaround-times", DESK, 900, false);
        browser.shoot("example-desk");
        Rectangle plain = browser.one("#turnaround-times .plain").getRect();
        Rectangle sharp = browser.one("#turnaround-times-entry").getRect();
        assertThat(sharp.x).isGreaterThanOrEqualTo(plain.x + plain.width);
        assertThat(Math.abs(sharp.y - plain.y)).isLessThan(5);
        browser.open(page, "#turnaround-times", PHONE, 844, false);
        browser.shoot("example-phone");
        assertThat(browser.one("#turnaround-times-entry").getRect().y)
                .isGreaterThan(browser.one("#turnaround-times .plain").getRect().y);
    }

    @Test
    void every_link_leads_to_a_place_of_the_page_and_a_deep_link_to_the_top_of_the_screen() {
        browser.open(page, "", DESK, 900, false);
        assertThat((List<?>) browser.run("return [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"
                        + ".filter(to => !to.startsWith('#') || !document.getElementById(to.substring(1)))"))
                .isEmpty();
        assertThat((List<?>) browser.run("const ids = [...document.querySelectorAll('[id]')].map(each => each.id);"
                        + "return ids.filter((id, i) => ids.indexOf(id) != i)"))
                .isEmpty();
        browser.open(page, "#patient-safety-senior", DESK, 900, false);
        assertThat((Double) browser.run("return document.getElementById('patient-safety-senior')"
                        + ".getBoundingClientRect().top + 0.5"))
                .isBetween(0.0, 60.0);
    }

    @Test
    void marks_all_five_criteria_of_every_worked_goal_and_the_words_that_speak_for_them() {
        browser.open(page, "", DESK, 900, false);
        List<WebElement> worked = browser.all(".sharp article");
        assertThat(worked).hasSize(26);
        assertThat(browser.all(".sharp .mark.met")).hasSize(5 * worked.size());
        assertThat(browser.all(".sharp .mark.missing, .sharp .mark.partly")).isEmpty();
        assertThat(browser.all(".sharp article .words:not(:has(mark.good))")).isEmpty();
        assertThat(browser.all(".plain")).hasSize(12);
        assertThat(browser.all(".plain:not(:has(.mark.missing, .mark.partly))")).isEmpty();
    }

    @Test
    void reads_well_to_those_who_listen() {
        browser.open(page, "", DESK, 900, false);
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.all("h1")).hasSize(1);
        assertThat((Boolean) browser.run("let last = 1;"
                        + "return [...document.querySelectorAll('h1,h2,h3,h4')].every(each => {"
                        + "const level = Number(each.tagName[1]); const fits = level <= last + 1; last = level;"
                        + "return fits})"))
                .as("no level of headings is left out")
                .isTrue();
        assertThat(browser.one(".grid").getAriaRole()).isEqualTo("table");
        assertThat(browser.one(".grid").getAccessibleName()).isEqualTo("By type and level");
        assertThat(browser.one(".sharp .mark").getAccessibleName()).isEqualTo("Specific: met");
        assertThat(browser.one("#turnaround-times").getAccessibleName()).startsWith("9 Improve Turnaround Times");
        assertThat((List<?>) browser.run("return [...document.querySelectorAll('a, article, nav, [role=img]')]"
                        + ".filter(each => !(each.textContent.trim() || each.getAttribute('aria-label')))"))
                .isEmpty();
        browser.open(page, "", PHONE, 844, false);
        assertThat(browser.one(".grid").getAriaRole())
                .as("a table is one on a phone, too, whatever its style makes of it")
                .isEqualTo("table");
    }

    @Test
    void can_be_used_with_the_keyboard_alone() {
        browser.open(page, "", DESK, 900, false);
        WebElement skip = browser.one(".skip");
        browser.run("arguments[0].focus()", skip);
        assertThat(skip.getRect().x).as("shows itself when it is reached").isGreaterThanOrEqualTo(0);
        assertThat(browser.one("main").getDomAttribute("tabindex")).isEqualTo("-1");
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "390, false", "390, true"})
    void can_be_read_by_everybody_by_day_and_by_night(int width, boolean dark) throws IOException {
        browser.open(dark ? german : page, "#turnaround-times", width, 900, dark);
        browser.shoot("example-" + width + (dark ? "-dark" : "-light"));
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(dark ? "rgb(20, 24, 27)" : "rgb(255, 255, 255)");
    }

    @Test
    void speaks_german_around_goals_that_stay_english() {
        browser.open(german, "", DESK, 900, false);
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("de");
        assertThat(browser.one("#turnaround-times h2").getText()).startsWith("9 Die Bearbeitungszeit");
        assertThat(browser.one(".sharp .words").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.one(".sharp .mark").getAccessibleName()).isEqualTo("Spezifisch: erfüllt");
    }

    @Test
    void prints() throws IOException {
        browser.open(page, "", DESK, 900, false);
        byte[] pdf = Base64.getDecoder().decode(browser.print().getContent());
        Files.write(browser.shoot("catalog-desk").resolveSibling("catalog.pdf"), pdf);
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(raw).startsWith("%PDF-");
        assertThat(raw.split("/Type /Page\\b(?!s)", -1).length - 1)
                .as("pages")
                .isBetween(8, 40);
    }
}
