package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.goals4j.Goal;
import io.github.goals4j.SmartReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalsModuleTest {

    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    record Team(String name, List<Goal> goals) {}

    @Test
    void service_loading_finds_it() throws Exception {
        String json = mapper.writeValueAsString(Samples.fullGoal());
        assertThat(json).isEqualTo(GoalJson.strict().goal().write(Samples.fullGoal()));
        assertThat(mapper.readValue(json, Goal.class)).isEqualTo(Samples.fullGoal());
        assertThat(mapper.readValue(mapper.writeValueAsBytes(Samples.report()), SmartReport.class))
                .isEqualTo(Samples.report());
    }

    @Test
    void goals_fit_into_types_of_ones_own() throws Exception {
        Team team = new Team("Bench 3", List.of(Samples.fullGoal(), Samples.plainGoal()));
        assertThat(mapper.readValue(mapper.writeValueAsString(team), Team.class))
                .isEqualTo(team);
        assertThat(mapper.treeToValue(mapper.valueToTree(team), Team.class)).isEqualTo(team);
    }

    @Test
    void a_problem_says_where() {
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"name\":\"x\",\n \"goals\":[{\"id\":\"g\",\n  \"title\":5,\"typo\":1,\"type\":\"x\"}]}",
                        Team.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(GoalJsonException.class)
                .hasMessageContaining(
                        "/goals/0/title must be a text, not 5 (line 3, column 11); "
                                + "/goals/0/typo must be a property of a goal (did you mean \"type\"?), not typo (line 3, column 13)");
    }
}
