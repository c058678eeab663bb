package io.github.goals4j.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.cli.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** The report as a browser shows it: by day, by night, on a phone and on paper. */
class ReportInBrowserTest {

    private static final Path SAMPLES = Path.of("../goals-examples/src/main/samples");
    private static final int DESK = 1000;
    private static final int PHONE = 375;

    private static final String HOSTILE = """
            id,title,type,owner
            "1","<script>document.title='hacked'</script> by June","t","<img src=x onerror=document.title='hacked'>"
            "2","</p></style><svg onload=document.title='hacked'> soon","t","\u202Eevil"
            "3","<a href=javascript:document.title='hacked'>x</a> <iframe src=https://example.org>","t",""
            """;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path report;
    private static Path hostile;

    @BeforeAll
    static void open() throws IOException {
        report = write("report.html", SAMPLES);
        hostile = write("hostile.html", Files.writeString(folder.resolve("hostile.csv"), HOSTILE));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Path write(String name, Path goals) throws IOException {
        String page = Command.goals("report", "--today", "2026-11-25", goals.toString()).out();
        return Files.writeString(folder.resolve(name), page);
    }

    @ParameterizedTest
    @CsvSource({"1000,false,light", "1000,true,dark", "375,false,phone", "375,true,phone-dark"})
    void passes_the_guidelines_for_accessible_content_at_level_aa(int width, boolean dark, String name) throws IOException {
        browser.open(report, "", width, 1000, dark);
        browser.shoot("report-" + name);
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.open(hostile, "", width, 1000, dark);
        browser.shoot("hostile-" + name);
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void a_page_that_is_hard_to_read_would_not_pass() throws IOException {
        String faint = Files.readString(report)
                .replace("--ink: #1b1f23", "--ink: #c1c5c9")
                .replaceFirst("<meta http-equiv[^>]*>", "");
        browser.open(Files.writeString(folder.resolve("faint.html"), faint), "", DESK, 1000, false);
        assertThat(browser.accessibilityFaults()).anyMatch(fault -> fault.startsWith("color-contrast"));
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, 768, PHONE, 320})
    void never_needs_to_be_scrolled_sideways(int width) {
        for (Path page : new Path[] {report, hostile}) {
            browser.open(page, "", width, 1000, false);
            assertThat((Long) browser.run("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void is_dark_by_night_and_light_by_day() {
        String paper = "return getComputedStyle(document.body).backgroundColor";
        browser.open(report, "", DESK, 1000, false);
        assertThat(browser.run(paper)).isEqualTo("rgb(255, 255, 255)");
        browser.open(report, "", DESK, 1000, true);
        assertThat(browser.run(paper)).isEqualTo("rgb(20, 24, 27)");
    }

    @Test
    void prints_on_a4() throws IOException {
        browser.open(report, "", DESK, 1000, true);
        PrintOptions a4 = new PrintOptions();
        a4.setPageSize(new PageSize(29.7, 21.0));
        a4.setBackground(true);
        byte[] pdf = Base64.getDecoder().decode(browser.print(a4).getContent());
        Files.write(browser.shoot("report-dark").resolveSibling("report.pdf"), pdf);
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(raw).startsWith("%PDF-").containsPattern("/MediaBox \\[0 0 59[45][.0-9]* 84[12][.0-9]*\\]");
        assertThat(raw.split("/Type /Page\\b(?!s)", -1).length - 1).as("pages").isBetween(2, 9);
    }

    @Test
    void hostile_goals_are_words_and_do_nothing() {
        browser.open(hostile, "", DESK, 1000, false);
        assertThat(browser.run("return document.title")).isEqualTo("How SMART the goals are");
        assertThat((String) browser.run("return document.body.innerText"))
                .contains("<script>document.title='hacked'</script> by June", "</p></style><svg onload=", "\\u202Eevil");
        assertThat(browser.all("script, img, iframe, object, embed, link, [style], [onload], [onerror], [src]")).isEmpty();
        assertThat(browser.all("a:not([href^='#'])")).isEmpty();
    }

    @Test
    void loads_nothing_and_has_nothing_refused() {
        for (Path page : new Path[] {report, hostile}) {
            browser.open(page, "", DESK, 1000, false);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.run("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
            assertThat(browser.run("return getComputedStyle(document.body).maxWidth")).isNotEqualTo("none");
        }
    }

    @Test
    void is_pictured_for_the_documentation() throws IOException {
        String page = new Command()
                .withInput(Files.readAllBytes(SAMPLES.resolve("team.json")))
                .run("report", "-", "--stdin-filename", "team.json", "--today", "2026-11-25")
                .out();
        browser.open(Files.writeString(folder.resolve("team.html"), page), "", DESK, 1000, false);
        Path picture = browser.shoot("docs");
        assertThat(Files.size(picture)).isGreaterThan(10_000);
        if (System.getProperty("pictures", "").equals("draw")) {
            Files.copy(picture, Path.of("../docs/images/report.png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
