package io.github.goals4j.cli;

import static io.github.goals4j.cli.Command.goals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.cli.Command.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

    private static final Path SAMPLES = Path.of("../goals-examples/src/main/samples");

    @TempDir
    private Path folder;

    @Test
    void a_page_loads_and_runs_nothing() {
        String page = goals("report", SAMPLES.toString()).out();
        assertThat(page)
                .doesNotContainIgnoringCase(
                        "<script", "javascript:", "http:", "https:", "url(", "@import", "<img", "<link", " style=");
        assertThat(page).doesNotContainPattern("<[^>]*\\son[a-z]+\\s*=");
    }

    @Test
    void its_policy_allows_its_own_style_and_nothing_else() throws Exception {
        String page = goals("report", SAMPLES.toString()).out();
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src &#39;sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "&#39;;");
    }

    @Test
    void hostile_goals_are_text() throws IOException {
        String hostile = """
                id,title,type,owner
                "1","<script>alert(1)</script> by June","t","<img src=x onerror=alert(1)>"
                "2","</p></style><svg onload=alert(1)> soon","t","\u202Eevil"
                "3","${7*7} #{7*7} {{7*7}} @if(true) & ""quoted"" 'single'","t",""
                """;
        String page = goals(
                        "report",
                        Files.writeString(folder.resolve("<b>.csv"), hostile).toString())
                .out();
        assertThat(page).doesNotContain("<script", "<img", "<svg onload", "</style><", "\u202E", "<b>.csv");
        assertThat(page).contains("&lt;script&gt;", "${7*7} #{7*7} {{7*7}} @if(true) &amp;", "&lt;b&gt;.csv");
    }

    @Test
    void a_mark_is_a_letter_a_sign_and_a_word() {
        String page = goals("report", SAMPLES.resolve("team.txt").toString()).out();
        assertThat(page)
                .contains("aria-label=\"Time-bound: missing\">T ○</span>", "aria-label=\"Specific: met\">S ●</span>")
                .contains("<mark class=\"weak\">soon</mark>")
                .contains("<sup>");
    }

    @Test
    void the_team_is_five_bars_and_a_strip_of_months() {
        String page = goals("report", SAMPLES.resolve("team.json").toString()).out();
        assertThat(page).contains("Time-bound: 3 ●".replace(" ●", " met"), "Apr 2027: 1", "Dec: 1");
        assertThat(goals("report", SAMPLES.resolve("team.txt").toString()).out())
                .doesNotContain("<figcaption>When");
    }

    @Test
    void a_year_is_named_where_it_begins_and_far_dates_share_the_last_month() throws IOException {
        StringBuilder table = new StringBuilder("Goal,Due\n");
        for (String due : List.of("2026-10-01", "2027-02-01", "2040-01-01", "9999-12-31")) {
            table.append("Pass the exam,").append(due).append('\n');
        }
        String page = goals(
                        "report",
                        Files.writeString(folder.resolve("t.csv"), table).toString())
                .out();
        assertThat(page).contains("class=\"late\"", ">2027</text>", "Sep+: 2");
    }

    @Test
    void what_could_not_be_read_is_on_the_page() throws IOException {
        Result result = goals(
                "report",
                Files.writeString(folder.resolve("t.csv"), "Goal,Due\nx,soon\ny,\n")
                        .toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).contains("line 2:3: B2 must be");
    }

    @Test
    void a_page_of_very_many_goals_counts_the_rest() {
        String page = new Command()
                .withInput("Validate it soon\n".repeat(1005))
                .run("report", "-")
                .out();
        assertThat(page)
                .contains("1005 goals", "5 more goals are counted above", "id=\"goal-1000\"")
                .doesNotContain("goal-1001");
    }
}
