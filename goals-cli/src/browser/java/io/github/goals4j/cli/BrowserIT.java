package io.github.goals4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** The pages as a browser shows them: by day, by night, on a phone and on paper. */
@TestInstance(Lifecycle.PER_CLASS)
class BrowserIT {

    private static final Path SAMPLES = Path.of("../goals-examples/src/main/samples");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static final String HOSTILE = """
            id,title,type,owner
            "1","<script>document.title='hacked'</script> by June","t","<img src=x onerror=document.title='hacked'>"
            "2","</p></style><svg onload=document.title='hacked'> soon","t","\u202Eevil"
            "3","<a href=javascript:document.title='hacked'>x</a> <iframe src=https://example.org>","t",""
            """;

    @TempDir
    private static Path folder;

    private ChromeDriver browser;

    @BeforeAll
    void open() throws IOException {
        Files.createDirectories(PICTURES);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver")).toFile())
                .withSilent(true)
                .build();
        browser = new ChromeDriver(driver, options);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private void show(String name, String page, int width, String scheme) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".html"), page);
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.get(file.toUri().toString());
    }

    private static String page(String name) throws IOException {
        return switch (name) {
            case "report" -> Command.goals("report", "--today", "2026-11-25", SAMPLES.toString()).out();
            case "catalog" -> Command.goals("catalog", "--format", "html").out();
            default -> Command.goals("report", Files.writeString(folder.resolve("hostile.csv"), HOSTILE).toString()).out();
        };
    }

    private Path picture(String name) throws IOException {
        byte[] png = browser.getScreenshotAs(OutputType.BYTES);
        return Files.write(PICTURES.resolve(name + ".png"), png);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "catalog", "hostile"})
    void contrast_and_structure_pass_wcag_aa(String name) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            for (int width : List.of(1000, 375)) {
                show(name, page(name), width, scheme);
                picture(name + "-" + scheme + "-" + width);
                Results results = new AxeBuilder().withTags(WCAG_AA).analyze(browser);
                assertThat(results.getViolations()).as(name + " " + scheme + " " + width).extracting(Rule::getId, Rule::getNodes).isEmpty();
                assertThat(results.getPasses()).extracting(Rule::getId).contains("color-contrast");
            }
        }
    }

    @Test
    void the_tool_sees_what_is_hard_to_read() throws IOException {
        show("faint", page("report").replace("--ink: #1b1f23", "--ink: #c1c5c9").replaceFirst("<meta http-equiv[^>]*>", ""), 1000, "light");
        assertThat(new AxeBuilder().withTags(WCAG_AA).analyze(browser).getViolations()).extracting(Rule::getId).contains("color-contrast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "catalog", "hostile"})
    void a_phone_need_not_scroll_sideways(String name) throws IOException {
        show(name, page(name), 375, "light");
        Object overflow = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).isEqualTo(0L);
    }

    @Test
    void night_is_dark_and_day_is_light() throws IOException {
        String background = "return getComputedStyle(document.body).backgroundColor";
        show("report", page("report"), 1000, "light");
        assertThat(browser.executeScript(background)).isEqualTo("rgb(255, 255, 255)");
        show("report", page("report"), 1000, "dark");
        assertThat(browser.executeScript(background)).isEqualTo("rgb(20, 24, 27)");
    }

    @Test
    void paper_is_a4_and_complete() throws IOException {
        show("report", page("report"), 1000, "dark");
        PrintOptions a4 = new PrintOptions();
        a4.setPageSize(new PageSize(29.7, 21.0));
        a4.setBackground(true);
        byte[] pdf = Base64.getDecoder().decode(browser.print(a4).getContent());
        Files.write(PICTURES.resolve("report.pdf"), pdf);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).containsPattern("/MediaBox \\[0 0 59[45][.0-9]* 84[12][.0-9]*\\]");
    }

    @Test
    void hostile_goals_are_words_and_do_nothing() throws IOException {
        show("hostile", page("hostile"), 1000, "light");
        assertThat(browser.getTitle()).isEqualTo("How SMART the goals are");
        assertThat((String) browser.executeScript("return document.body.innerText"))
                .contains("<script>document.title='hacked'</script> by June", "</p></style><svg onload=", "\\u202Eevil");
        assertThat(browser.executeScript("return document.scripts.length + document.images.length"
                        + " + document.querySelectorAll('iframe, object, embed, [onload], [onerror]').length"))
                .isEqualTo(0L);
        assertThat(browser.executeScript("return [...document.links].every(link => link.getAttribute('href').startsWith('#'))"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "catalog", "hostile"})
    void nothing_is_loaded_and_the_style_is_allowed(String name) throws IOException {
        show(name, page(name), 1000, "light");
        assertThat(browser.executeScript("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
        assertThat(browser.executeScript("return document.styleSheets.length === 1 && getComputedStyle(document.body).maxWidth !== 'none'"))
                .isEqualTo(true);
    }

    @Test
    void the_picture_of_the_documentation_is_drawn() throws IOException {
        show("report", Command.goals("report", "--today", "2026-11-25", SAMPLES.resolve("team.json").toString()).out(), 1000, "light");
        Path drawn = picture("docs");
        assertThat(Files.size(drawn)).isGreaterThan(10_000);
        if (System.getProperty("pictures", "").equals("draw")) {
            Files.copy(drawn, Path.of("../docs/images/report.png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
