package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalsOverHttpTest {

    private static final String GOOD =
            """
            {"id": "tat", "type": "quality-and-compliance", "dueDate": "2027-06-30", "status": "%s",
             "title": "Cut STAT potassium turnaround from 62 to 45 minutes by 30 June 2027 with a second centrifuge",
             "alignment": {"objective": "Faster answers", "contribution": "Results that treatment waits for"}}""";

    private static final String VAGUE =
            """
            {"id": "vague", "type": "professional-development", "title": "Improve things soon", "status": "%s"}""";

    @TestHTTPResource
    URI root;

    private HttpResponse<String> post(String path, String language, String json)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(root.resolve(path))
                                .header("Content-Type", "application/json")
                                .header("Accept", "application/json")
                                .header("Accept-Language", language)
                                .POST(BodyPublishers.ofString(json))
                                .build(),
                        BodyHandlers.ofString());
    }

    private void assertRefused(String path, String language, String json, String expected) throws Exception {
        HttpResponse<String> answer = post(path, language, json);
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(expected), answer.body());
    }

    @Test
    void a_good_goal_comes_back_as_it_went() throws Exception {
        HttpResponse<String> answer = post("/smart", "en", GOOD.formatted("draft"));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"dueDate\":\"2027-06-30\""), answer.body());
        assertEquals(200, post("/by-status", "en", GOOD.formatted("active")).statusCode());
    }

    @Test
    void a_vague_goal_is_refused_in_the_language_of_the_request() throws Exception {
        assertRefused("/smart", "en", VAGUE.formatted("draft"), "\\\"soon\\\" is not a date");
        assertRefused("/smart", "de", VAGUE.formatted("draft"), "„soon“ ist kein Datum");
        assertRefused("/smart", "en", VAGUE.formatted("draft"), "smart.goal.title");
    }

    @Test
    void valid_asks_by_status() throws Exception {
        assertEquals(200, post("/by-status", "en", VAGUE.formatted("draft")).statusCode());
        assertRefused("/by-status", "en", VAGUE.formatted("active"), "is not a date");
    }

    @Test
    void what_holds_goals_is_asked_too() throws Exception {
        String review = "{\"goals\": [%s, %s], \"objective\": \"Cut reruns from 6 to 3 %%\"}"
                .formatted(GOOD.formatted("draft"), VAGUE.formatted("draft"));
        assertRefused("/reviews", "de", review, "muss sagen, bis wann");
        assertRefused("/reviews", "de", review, "goals[1].<list element>.title");
        assertFalse(post("/reviews", "de", review).body().contains("goals[0]"));
    }

    @Test
    void a_broken_goal_is_the_fault_of_who_asked() throws Exception {
        assertEquals(400, post("/smart", "en", "{\"id\": \"x\", \"title\": 5}").statusCode());
    }
}
