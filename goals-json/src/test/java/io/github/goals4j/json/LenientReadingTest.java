package io.github.goals4j.json;

import static io.github.goals4j.json.Refusals.assertRefused;
import static io.github.goals4j.json.Refusals.goal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import org.junit.jupiter.api.Test;

class LenientReadingTest {

    private static final GoalJson LENIENT = GoalJson.lenient();

    @Test
    void unknown_properties_are_kept_and_written_back_in_their_order() {
        String text =
                "{\"goals\":[{\"id\":\"g\",\"title\":\"x\",\"zeal\":1.10,\"type\":\"t\",\"aim\":{\"b\": [1E+2, null],"
                        + "\n \"a\":\"c: d\"}}],\"zebra\":null,\"owner\":\"p\",\"ant\":[]}";
        ReadResult<GoalPlan> read = LENIENT.plan().read(text);
        assertThat(read.extras())
                .containsExactly(
                        new Extra("/goals/0/zeal", "zeal", "1.10"),
                        new Extra("/goals/0/aim", "aim", "{\"b\":[1E+2,null],\"a\":\"c: d\"}"),
                        new Extra("/zebra", "zebra", "null"),
                        new Extra("/ant", "ant", "[]"));
        String written = LENIENT.plan().write(read);
        assertThat(written)
                .isEqualTo(
                        "{\"owner\":\"p\",\"goals\":[{\"id\":\"g\",\"title\":\"x\",\"type\":\"t\",\"status\":\"draft\","
                                + "\"reviewEvery\":\"P6M\",\"zeal\":1.10,\"aim\":{\"b\":[1E+2,null],\"a\":\"c: d\"}}],"
                                + "\"zebra\":null,\"ant\":[]}");
        assertThat(LENIENT.plan().read(written).extras()).containsExactlyElementsOf(read.extras());
    }

    @Test
    void a_changed_value_keeps_what_was_beside_it() {
        ReadResult<Goal> read = LENIENT.goal().read(goal("\"a~b/c\":1"));
        assertThat(LENIENT.goal().write(read.withValue(read.value().withTitle("Other"))))
                .contains("\"title\":\"Other\"")
                .contains("\"a~b/c\":1");
    }

    @Test
    void the_strict_reader_loses_nothing_either() {
        String text = "{\"$schema\":\"goal.json\",\"id\":\"g\",\"title\":\"x\",\"type\":\"t\",\"status\":\"draft\","
                + "\"reviewEvery\":\"P6M\"}";
        assertThat(GoalJson.strict().goal().write(GoalJson.strict().goal().read(text)))
                .isEqualTo(text);
        String report = GoalJson.strict()
                .withWords(Samples.renderer(), java.util.Locale.ENGLISH)
                .report("goals.txt", 3)
                .write(Samples.report());
        assertThat(GoalJson.strict().report().write(GoalJson.strict().report().read(report)))
                .isEqualTo(report);
    }

    /** Found by fuzzing: what was beside the goal was written beside the plan, or not at all. */
    @Test
    void goals_that_were_read_as_a_plan_keep_what_was_beside_them() {
        JsonForm<GoalPlan> any = LENIENT.anyGoals();
        String goal = goal("\"x\":1,\"milestones\":[{\"id\":\"1\",\"title\":\"y\",\"z\":2}]");
        for (String text : new String[] {goal, "[" + goal + "]", "{\"goals\":[" + goal + "]}"}) {
            String written = any.write(any.read(text));
            assertThat(written)
                    .startsWith("{\"goals\":[{\"id\":\"g\"")
                    .endsWith(",\"x\":1}]}")
                    .contains(",\"z\":2}]");
            assertThat(any.read(written).extras())
                    .containsExactlyInAnyOrder(
                            new Extra("/goals/0/x", "x", "1"), new Extra("/goals/0/milestones/0/z", "z", "2"));
        }
    }

    @Test
    void numbers_are_equal_as_numbers() {
        for (String target : new String[] {"1", "1.0", "1.00", "0.1e1", "100E-2"}) {
            String json = Refusals.measure("\"direction\":\"increase\",\"target\":" + target);
            assertThat(LENIENT.goal().read(json).value())
                    .isEqualTo(GoalJson.strict()
                            .goal()
                            .read(Refusals.measure("\"direction\":\"increase\",\"target\":1"))
                            .value());
        }
    }

    @Test
    void all_else_stays_strict() {
        assertRefused(LENIENT.goal(), goal("\"x\":1,\"x\":2")).containsExactly("duplicate /x 1:62");
        assertRefused(LENIENT.goal(), goal("\"x\":{\"y\":{\"z\":1,\"z\":2}}")).containsExactly("duplicate /x/y/z 1:72");
        assertRefused(LENIENT.goal(), goal("\"x\":[1,]")).hasSize(1);
        assertRefused(LENIENT.goal(), goal("\"dueDate\":5")).containsExactly("type /dueDate 1:66");
    }
}
