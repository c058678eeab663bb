package io.github.goals4j.json3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Anything;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.SmartReport;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Nobody can tell from a text, or from what is said against it, which Jackson was at work. */
@Domain(Anything.class)
@Domain(DomainContext.Global.class)
class GenerationsTest {

    private static final io.github.goals4j.json.GoalJson JACKSON_2 = io.github.goals4j.json.GoalJson.strict();
    private static final GoalJson JACKSON_3 = GoalJson.strict();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void both_write_the_same_bytes_and_read_each_others_plans(@ForAll GoalPlan plan) {
        byte[] written = JACKSON_2.plan().writeBytes(plan);
        assertThat(JACKSON_3.plan().writeBytes(plan)).isEqualTo(written);
        assertThat(JACKSON_2.plan().read(written).value())
                .isEqualTo(plan)
                .isEqualTo(JACKSON_3.plan().read(written).value());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void both_write_the_same_bytes_of_reports_and_catalogs(@ForAll SmartReport report, @ForAll GoalTemplate template) {
        assertThat(JACKSON_3.report("goals.txt", 3).writeBytes(report))
                .isEqualTo(JACKSON_2.report("goals.txt", 3).writeBytes(report));
        assertThat(JACKSON_3.indented().catalog().writeBytes(List.of(template)))
                .isEqualTo(JACKSON_2.indented().catalog().writeBytes(List.of(template)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1000)
    void both_have_the_same_against_a_text(@ForAll GoalPlan plan, @ForAll Random random) {
        String text = Tampering.with(JACKSON_2.plan().write(plan), random);
        assertThat(problems3(text)).as(text).isEqualTo(problems2(text));
    }

    private static List<String> problems2(String text) {
        try {
            JACKSON_2.plan().read(text);
            return List.of();
        } catch (io.github.goals4j.json.GoalJsonException refused) {
            return refused.problems().stream()
                    .map(io.github.goals4j.json.JsonProblem::message)
                    .toList();
        }
    }

    private static List<String> problems3(String text) {
        try {
            JACKSON_3.plan().read(text);
            return List.of();
        } catch (GoalJsonException refused) {
            return refused.problems().stream().map(JsonProblem::message).toList();
        }
    }
}
