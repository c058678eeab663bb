package io.github.goals4j.json3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Why the documentation warns. */
class UntaughtMapperTest {

    @Test
    void a_mapper_without_the_module_writes_next_to_nothing_and_says_nothing() {
        assertThat(JsonMapper.shared().writeValueAsString(Samples.fullGoal())).isEqualTo("{\"met\":false}");
        assertThat(JsonMapper.builder().addModule(new GoalsModule()).build().writeValueAsString(Samples.fullGoal()))
                .isEqualTo(GoalJson.strict().goal().write(Samples.fullGoal()));
    }
}
