package app;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.banner-mode=off", "logging.level.root=error"})
class GoalsOverHttpTest {

    private static final String GOOD =
            """
            {"id": "tat", "type": "quality-and-compliance", "dueDate": "2027-06-30", "status": "%s",
             "title": "Cut STAT potassium turnaround from 62 to 45 minutes by 30 June 2027 with a second centrifuge",
             "alignment": {"objective": "Faster answers", "contribution": "Results that treatment waits for"}}""";

    private static final String VAGUE =
            """
            {"id": "vague", "type": "professional-development", "title": "Improve things soon", "status": "%s"}""";

    @Value("${local.server.port}")
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> post(String path, String language, String json)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<Map<String, Object>> errors(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return JsonPath.read(answer.body(), "$.errors");
    }

    private static Map<String, Object> about(String criterion, List<Map<String, Object>> errors) {
        return errors.stream()
                .filter(each -> criterion.equals(each.get("criterion")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_good_goal_comes_back_as_it_went() throws Exception {
        HttpResponse<String> answer = post("/smart", "en", GOOD.formatted("draft"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(answer.body(), "$.dueDate")).isEqualTo("2027-06-30");
        assertThat(post("/by-status", "en", GOOD.formatted("active")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_vague_goal_is_answered_with_where_what_and_how_to_do_better() throws Exception {
        List<Map<String, Object>> errors = errors(post("/smart", "en", VAGUE.formatted("draft")));

        assertThat(errors).extracting(each -> each.get("criterion")).contains("specific", "measurable", "time-bound");
        assertThat(about("time-bound", errors))
                .containsEntry("pointer", "/title")
                .containsEntry("rule", "time-bound.vague")
                .containsEntry("verdict", "missing")
                .containsEntry("message", "\"soon\" is not a date")
                .containsEntry("span", Map.of("start", 15, "end", 19))
                .containsKey("hint");
    }

    @Test
    void the_answer_speaks_the_language_of_the_request() throws Exception {
        assertThat(about("time-bound", errors(post("/smart", "de-CH", VAGUE.formatted("draft")))))
                .containsEntry("message", "„soon“ ist kein Datum");
        assertThat(about("time-bound", errors(post("/smart", "en-GB", VAGUE.formatted("draft")))))
                .containsEntry("message", "\"soon\" is not a date");
    }

    @Test
    void valid_asks_by_status() throws Exception {
        assertThat(post("/by-status", "en", VAGUE.formatted("draft")).statusCode()).isEqualTo(200);
        assertThat(errors(post("/by-status", "en", VAGUE.formatted("active"))))
                .extracting(each -> each.get("criterion"))
                .contains("measurable");
        assertThat(errors(
                        post(
                                "/by-status",
                                "en",
                                """
                {"id": "g", "type": "technical-proficiency", "title": "Train", "status": "completed", "outcome": "achieved",
                 "measures": [{"name": "Hours", "unit": "h", "direction": "increase", "target": 10, "current": 5}]}""")))
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .containsEntry("pointer", "/measures/0/current")
                        .containsEntry("rule", "outcome.target-not-met"));
    }

    @Test
    void the_pointer_leads_into_what_holds_the_goal() throws Exception {
        String review = "{\"author\": \"\", \"goals\": [%s, %s], \"objective\": \"Cut reruns from 6 to 3 %%\"}"
                .formatted(GOOD.formatted("draft"), VAGUE.formatted("draft"));

        assertThat(errors(post("/reviews", "en", review)))
                .extracting(each -> each.get("pointer"))
                .contains("/author", "/objective", "/goals/1/title")
                .doesNotContain("/goals/0/title");
    }

    @Test
    void what_a_user_wrote_is_never_read_as_a_template() throws Exception {
        String id = "{jakarta.validation.constraints.NotNull.message} ${7*7} #{7*7}";
        String year = "{\"plan\": {\"goals\": [], \"achievements\": [{\"on\": \"2026-11-02\", \"text\": \"Won\", \"goalId\": \""
                + id + "\"}]}}";

        assertThat(errors(post("/years", "en", year)))
                .extracting(each -> each.get("message"))
                .containsExactly("points at a goal that the plan does not have: " + id);
    }

    @Test
    void a_parameter_is_named() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/objectives?text="
                                + URLEncoder.encode("Cut reruns from 6 to 3 %", StandardCharsets.UTF_8)))
                        .header("Accept-Language", "de")
                        .build(),
                BodyHandlers.ofString());
        assertThat(errors(answer)).singleElement().satisfies(error -> assertThat(error)
                .containsEntry("parameter", "text")
                .containsEntry("message", "muss sagen, bis wann"));
    }

    @Test
    void a_broken_goal_is_the_fault_of_who_asked() throws Exception {
        assertThat(post("/smart", "en", "{\"id\": \"x\", \"title\": 5}").statusCode())
                .isEqualTo(400);
        assertThat(post("/smart", "en", "{\"id\": ").statusCode()).isEqualTo(400);
    }

    @Test
    void a_failure_without_goals_is_answered_as_ever() throws Exception {
        HttpResponse<String> answer = post("/reviews", "en", "{\"author\": \"\", \"goals\": []}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("\"errors\"");
    }
}
