package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goals4j.Bound;
import io.github.goals4j.Direction;
import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalStatus;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.Horizon;
import io.github.goals4j.Measure;
import io.github.goals4j.Place;
import io.github.goals4j.Severity;
import io.github.goals4j.Skill;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoalsModuleTest {

    private final JacksonMapper mapper = new JacksonMapper(true);

    record Team(String name, List<Goal> goals) {}

    record Codes(GoalType type, GoalStatus status, Direction direction) {}

    @Test
    void service_loading_finds_it() throws Exception {
        String json = mapper.write(Samples.fullGoal());
        assertThat(json).isEqualTo(GoalJson.strict().goal().write(Samples.fullGoal()));
        assertThat(mapper.read(json, Goal.class)).isEqualTo(Samples.fullGoal());
        assertThat(mapper.read(mapper.write(Samples.fullPlan()), GoalPlan.class))
                .isEqualTo(Samples.fullPlan());
        assertThat(mapper.read(mapper.write(Samples.report()), SmartReport.class))
                .isEqualTo(Samples.report());
        assertThat(mapper.read(mapper.write(Samples.catalog().get(0)), GoalTemplate.class))
                .isEqualTo(Samples.catalog().get(0));
    }

    @Test
    void goals_fit_into_types_of_ones_own() throws Exception {
        Team team = new Team("Bench 3", List.of(Samples.fullGoal(), Samples.plainGoal()));
        assertThat(mapper.read(mapper.write(team), Team.class)).isEqualTo(team);
        assertThat(mapper.copy(team, Team.class)).isEqualTo(team);
        Codes codes = new Codes(GoalType.of("teaching"), GoalStatus.ON_HOLD, Direction.MAINTAIN);
        assertThat(mapper.write(codes))
                .isEqualTo("{\"type\":\"teaching\",\"status\":\"on-hold\",\"direction\":\"maintain\"}");
        assertThat(mapper.read(mapper.write(codes), Codes.class)).isEqualTo(codes);
    }

    record Judged(Map<SmartCriterion, Verdict> verdicts, List<Finding> findings, Horizon horizon) {}

    @Test
    void what_is_found_is_written_as_in_a_report() throws Exception {
        Judged judged = new Judged(
                Map.of(SmartCriterion.TIME_BOUND, Verdict.MISSING),
                List.of(new Finding("portfolio.review-due", Severity.INFO, Place.field("goals[0]"), Map.of("id", "g"))),
                Horizon.LONG_TERM);
        assertThat(mapper.write(judged))
                .isEqualTo(
                        "{\"verdicts\":{\"time-bound\":\"missing\"},\"findings\":[{\"rule\":\"portfolio.review-due\","
                                + "\"severity\":\"info\",\"path\":\"goals[0]\",\"arguments\":{\"id\":\"g\"}}],"
                                + "\"horizon\":\"long-term\"}");
        assertThat(mapper.read(mapper.write(judged), Judged.class)).isEqualTo(judged);
        Evidence evidence = new Evidence("specific.action", Place.text(0, 4));
        assertThat(mapper.write(evidence)).isEqualTo("{\"rule\":\"specific.action\",\"start\":0,\"end\":4}");
        assertThat(mapper.read(mapper.write(evidence), Evidence.class)).isEqualTo(evidence);
    }

    record Mix(Map<GoalType, Integer> types) {}

    @Test
    void a_code_may_be_the_name_of_a_property() throws Exception {
        Mix mix = new Mix(Map.of(GoalType.of("teaching"), 1));
        assertThat(mapper.write(mix)).isEqualTo("{\"types\":{\"teaching\":1}}");
        assertThat(mapper.read(mapper.write(mix), Mix.class)).isEqualTo(mix);
        assertThatThrownBy(() -> mapper.read("{\"types\":{\"Teaching\":1}}", Mix.class))
                .isInstanceOf(JacksonMapper.REFUSED)
                .hasMessageContaining("must be a code in a text");
        assertThatThrownBy(() -> mapper.read("{\"verdicts\":{\"TIME_BOUND\":\"met\"}}", Judged.class))
                .isInstanceOf(JacksonMapper.REFUSED)
                .hasMessageContaining("must be one of specific, measurable");
    }

    @Test
    void a_tree_has_no_places_but_keeps_numbers() throws Exception {
        Measure large = Measure.maintain("n", "%", Bound.AT_LEAST, new BigDecimal("1" + "0".repeat(29)));
        assertThat(mapper.copy(large, Measure.class)).isEqualTo(large);
        assertThatThrownBy(() -> mapper.copy(Map.of("name", "n"), Measure.class))
                .isInstanceOf(JacksonMapper.REFUSED)
                .hasMessageContaining("/unit must be given; /direction must be given;");
    }

    @Test
    void what_never_was_JSON_is_refused() {
        assertThatThrownBy(() -> mapper.copy(Map.of("name", new byte[] {1}, "kind", "soft"), Skill.class))
                .isInstanceOf(JacksonMapper.REFUSED)
                .hasMessageContaining("/name must be a text, not something that is not JSON");
    }

    @Test
    void a_stream_that_breaks_stays_the_mappers_own_problem() {
        for (String start : List.of("{\"id\":\"g\",", "{\"id\":\"g", "{\"x\":[", "{\"x\":\"y", "{")) {
            InputStream unplugged = new SequenceInputStream(
                    new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                        @Override
                        public int read() throws IOException {
                            throw new IOException("unplugged");
                        }
                    });
            assertThatThrownBy(() -> new JacksonMapper(false).read(unplugged, Goal.class))
                    .hasStackTraceContaining("unplugged")
                    .isNotInstanceOf(GoalJsonException.class);
        }
    }

    @Test
    void a_stream_that_takes_no_more_stays_the_mappers_own_problem() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        };
        GoalPlan large = GoalPlan.builder()
                .addGoal(Samples.fullGoal().withDescription("x".repeat(100_000)))
                .build();
        assertThatThrownBy(() -> mapper.write(large, full)).hasStackTraceContaining("full");
    }

    @Test
    void after_a_hundred_problems_reading_stops() {
        String many = IntStream.range(0, 150).mapToObj(i -> "\"x" + i + "\":1").collect(Collectors.joining(","));
        assertThatThrownBy(() -> mapper.read("{" + many + "}", Goal.class))
                .isInstanceOf(JacksonMapper.REFUSED)
                .hasMessageContaining("and 90 more");
    }

    @Test
    void a_problem_says_where_and_all_are_told() {
        String json =
                "{\"name\":\"x\",\n \"goals\":[{\"id\":\"g\",\n  \"title\":5,\"typo\":1,\"type\":\"x\",\"owner\":\" \"}]}";
        assertThatThrownBy(() -> mapper.read(json, Team.class))
                .isInstanceOf(JacksonMapper.REFUSED)
                .hasCauseInstanceOf(GoalJsonException.class)
                .hasMessageContaining("/goals/0/title must be a text, not 5 (line 3, column 11); "
                        + "/goals/0/typo must be a property of a goal (did you mean \"type\"?), not typo (line 3, column 13); "
                        + "/goals/0/owner must have visible text, not   (line 3, column 41)");
        assertThatThrownBy(() -> mapper.read("{\"id\":\"g\",\n \"measures\":[{},{\"weight\":0}]}", Goal.class))
                .isInstanceOf(JacksonMapper.REFUSED)
                .hasMessageContaining("/measures/0/name must be given (line 2, column 14)")
                .hasMessageContaining("/measures/1/weight must be more than 0, not 0 (line 2, column 27)")
                .hasMessageContaining("/title must be given (line 1, column 1)");
    }

    @Test
    void unknown_properties_are_as_welcome_as_the_mapper_says() throws Exception {
        String json = Refusals.goal("\"x\":{\"y\":[1]},\"$schema\":\"s\"");
        assertThatThrownBy(() -> mapper.read(json, Goal.class)).isInstanceOf(JacksonMapper.REFUSED);
        assertThat(new JacksonMapper(false).read(json, Goal.class).id()).isEqualTo("g");
    }

    @Test
    void what_is_not_JSON_stays_the_mappers_own_problem() {
        assertThatThrownBy(() -> mapper.read("{\"id\":", Goal.class))
                .isNotInstanceOf(GoalJsonException.class)
                .satisfies(problem -> assertThat(problem.getClass().getName()).contains("jackson"));
        assertThatThrownBy(() -> mapper.read("{\"id\":5,\"title\":".getBytes(StandardCharsets.UTF_8), Goal.class))
                .isInstanceOf(JacksonMapper.REFUSED)
                .hasMessageContaining("/id must be a text, not 5");
    }

    @Test
    void numbers_keep_their_digits() throws Exception {
        Measure measure = Samples.fullGoal().measures().get(0).withCurrent(new BigDecimal("45.0000000001"));
        assertThat(mapper.write(measure)).contains("\"current\":45.0000000001,");
        assertThat(mapper.read(mapper.write(measure), Measure.class)).isEqualTo(measure);
        assertThat(mapper.read(mapper.write(measure).replace("45.0000000001", "0.00000000000001"), Measure.class)
                        .current()
                        .map(Object::toString))
                .contains("1E-14");
        assertThat(mapper.write(measure.withCurrent(new BigDecimal("1E-14"))))
                .contains("\"current\":0.00000000000001,");
    }
}
