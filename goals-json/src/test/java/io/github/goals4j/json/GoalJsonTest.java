package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalJsonTest {

    private static final GoalJson JSON = GoalJson.strict();

    @Test
    void a_goal_is_written_in_the_order_of_its_properties() {
        assertThat(JSON.goal().write(Samples.plainGoal()))
                .isEqualTo("{\"id\":\"sbb\",\"title\":\"Pass the SBB exam\",\"type\":\"professional-development\","
                        + "\"status\":\"draft\",\"reviewEvery\":\"P6M\"}");
    }

    @Test
    void what_is_written_is_read_back_equal() {
        assertComesBack(JSON.goal(), Samples.plainGoal());
        assertComesBack(JSON.goal(), Samples.fullGoal());
        assertComesBack(JSON.goals(), List.of(Samples.fullGoal(), Samples.plainGoal()));
        assertComesBack(JSON.plan(), Samples.fullPlan());
        assertComesBack(JSON.catalog(), Samples.catalog());
        assertComesBack(JSON.report(), Samples.report());
        assertComesBack(JSON.report("goals.txt", 3), Samples.report());
        assertComesBack(JSON.indented().plan(), Samples.fullPlan());
    }

    @Test
    void a_file_is_replaced_as_a_whole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        JSON.plan().write(Samples.fullPlan(), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        GoalPlan changed = Samples.fullPlan().withOwner("p-18");
        JSON.plan().write(changed, link);
        assertThat(JSON.plan().read(file).value()).isEqualTo(changed);
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.json", "link.json");
        assertThatThrownBy(() -> JSON.plan().write(changed, folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JSON.plan().write(changed, folder.resolve("none/plan.json")))
                .isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.json", "link.json");
    }

    @Test
    void a_long_document_is_written_whole() {
        List<Goal> many = IntStream.range(0, 900)
                .mapToObj(i -> Samples.fullGoal().withId("g" + i))
                .toList();
        assertComesBack(JSON.goals(), many);
        assertComesBack(JSON.goals(), many.subList(0, 12));
    }

    @Test
    void a_stream_is_left_open() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        JSON.plan().write(Samples.fullPlan(), out);
        assertThat(JSON.plan().read(out.toByteArray()).value()).isEqualTo(Samples.fullPlan());
        assertThat(closed).isFalse();
    }

    private static <T> void assertComesBack(JsonForm<T> form, T value) {
        String text = form.write(value);
        assertThat(form.read(text).value()).isEqualTo(value);
        assertThat(form.read(form.writeBytes(value)).value()).isEqualTo(value);
        assertThat(form.writeBytes(value)).asString().isEqualTo(text);
        assertThat(form.write(form.read(text))).isEqualTo(text);
    }

    @Test
    void a_report_says_what_it_says_in_words_too() {
        assertThat(JSON.withWords(Samples.renderer(), Locale.GERMAN)
                        .report("goals.txt", 3)
                        .write(Samples.report()))
                .isEqualTo("""
                        {"source":"goals.txt","line":3,"goalId":"sbb","text":"Pass the SBB exam soon.","smart":false,\
                        "verdict":"partly","criteria":{\
                        "specific":{"verdict":"met","evidence":[{"rule":"specific.action","start":0,"end":17,\
                        "text":"Pass the SBB exam"}],"findings":[]},\
                        "measurable":{"verdict":"met","evidence":[{"rule":"measurable.milestone","start":0,"end":17,\
                        "text":"Pass the SBB exam"}],"findings":[]},\
                        "achievable":{"verdict":"partly","evidence":[],"findings":[{"rule":"achievable.no-means",\
                        "severity":"info","message":"de for achievable.no-means"}]},\
                        "relevant":{"verdict":"partly","evidence":[],"findings":[{"rule":"relevant.no-purpose",\
                        "severity":"info","path":"alignment","message":"de for relevant.no-purpose"}]},\
                        "time-bound":{"verdict":"missing","evidence":[],"findings":[{"rule":"time-bound.vague",\
                        "severity":"error","start":18,"end":22,"text":"soon","arguments":{"also":"\u00e4","word":"soon"},\
                        "message":"de for time-bound.vague","hint":"name a day"}]}},"ruleset":"en-1"}""");
    }
}
