package io.github.goals4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.cli.terminal.DidYouMean;
import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

    private static final List<String> NAMES =
            List.of("who", "goal", "state", "by", "art", "theme", "due date", "time-bound.vague");

    private static void meant(String given, String name) {
        assertThat(DidYouMean.among(NAMES, given)).as(given).contains(name);
    }

    private static void nothing(String given) {
        assertThat(DidYouMean.among(NAMES, given)).as(given).isEmpty();
    }

    @Test
    void slips_are_understood() {
        meant("Gaol", "goal");
        meant("gool", "goal");
        meant("Dua date", "due date");
        meant("time-bound.vage", "time-bound.vague");
        meant("TIME-BOUND.VAUGE", "time-bound.vague");
    }

    @Test
    void what_resembles_by_chance_is_not_meant() {
        nothing("When");
        nothing("Date");
        nothing("Nr");
        nothing("Ort");
        nothing("Mood");
        nothing("");
        nothing("g".repeat(100));
    }
}
