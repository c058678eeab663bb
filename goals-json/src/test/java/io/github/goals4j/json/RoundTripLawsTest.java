package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Anything;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.SmartReport;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is written is read back equal, whatever it is and whichever way it goes. */
@Domain(Anything.class)
@Domain(DomainContext.Global.class)
class RoundTripLawsTest {

    private static final GoalJson STRICT = GoalJson.strict();
    private static final GoalJson LENIENT = GoalJson.lenient();
    private static final JacksonMapper MAPPER = new JacksonMapper(true);

    private static <T> void assertComesBack(JsonForm<T> form, T value) {
        String text = form.write(value);
        ReadResult<T> read = form.read(text);
        assertThat(read.value()).isEqualTo(value);
        assertThat(form.write(read)).isEqualTo(text);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_plan_comes_back(@ForAll GoalPlan plan) {
        assertComesBack(STRICT.plan(), plan);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
    void every_report_comes_back(@ForAll SmartReport report) {
        assertComesBack(STRICT.report(), report);
        assertComesBack(STRICT.report("goals.txt", 7), report);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
    void every_catalog_comes_back(@ForAll GoalTemplate one, @ForAll GoalTemplate other) {
        assertComesBack(STRICT.catalog(), List.of(one, other));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
    void white_space_changes_nothing(@ForAll GoalPlan plan) {
        assertComesBack(STRICT.indented().plan(), plan);
        String text = STRICT.plan().write(plan);
        assertThat(Json.compact(STRICT.indented().plan().write(plan))).isEqualTo(text);
        assertThat(STRICT.indented().plan().writeBytes(plan))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(STRICT.indented().plan().write(plan));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void a_mapper_with_the_module_agrees(@ForAll GoalPlan plan) throws Exception {
        String text = STRICT.plan().write(plan);
        assertThat(MAPPER.write(plan)).isEqualTo(text);
        assertThat(MAPPER.read(text, GoalPlan.class)).isEqualTo(plan);
        assertThat(MAPPER.copy(plan, GoalPlan.class)).isEqualTo(plan);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void all_ways_in_give_the_same_goal(@ForAll Goal goal) {
        for (Ways way : Ways.values()) {
            assertThat(way.read(STRICT.goal(), STRICT.goal().write(goal)))
                    .as(way.name())
                    .containsExactly(goal);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void all_ways_in_say_the_same_of_a_text(@ForAll GoalPlan plan, @ForAll Random random) {
        String text = Tampering.with(STRICT.plan().write(plan), random);
        String odd = Tampering.oddly(text, random);
        for (GoalJson each : List.of(STRICT, LENIENT)) {
            Ways.assertAllAgree(each.plan(), text);
            Ways.assertAllAgree(each.plan(), odd);
            Ways.assertAllAgree(each.anyGoals(), odd);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1000)
    void a_lenient_reader_loses_nothing_that_was_added(@ForAll GoalPlan plan, @ForAll Random random) {
        String text = Tampering.with(STRICT.plan().write(plan), random);
        if (Ways.STRING.read(LENIENT.plan(), text).get(0) instanceof GoalPlan) {
            ReadResult<GoalPlan> read = LENIENT.plan().read(text);
            String written = LENIENT.plan().write(read);
            ReadResult<GoalPlan> again = LENIENT.plan().read(written);
            assertThat(again.value()).isEqualTo(read.value());
            assertThat(again.extras()).containsExactlyInAnyOrderElementsOf(read.extras());
            assertThat(LENIENT.plan().write(again)).isEqualTo(written);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1000)
    void numbers_come_back_digit_for_digit(@ForAll BigDecimal number) {
        for (String written : List.of(number.toString(), number.toPlainString())) {
            Goal read = STRICT.goal()
                    .read(Refusals.measure("\"direction\":\"increase\",\"target\":" + written))
                    .value();
            assertThat(read.measures().get(0).target()).isEqualByComparingTo(number);
            assertThat(STRICT.goal().write(read))
                    .contains("\"target\":" + read.measures().get(0).target().toPlainString() + ",");
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void every_value_of_a_plan_has_the_place_that_the_text_says(@ForAll GoalPlan plan) {
        String text = STRICT.indented().plan().write(plan);
        STRICT.plan().read(text).places().forEach((pointer, place) -> {
            String line = text.lines().toList().get((int) place.line() - 1);
            assertThat(text.substring((int) place.offset())).startsWith(line.substring((int) place.column() - 1));
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            assertThat(line.strip())
                    .satisfiesAnyOf(
                            of -> assertThat(of).startsWith("\"" + name + "\": "),
                            of -> assertThat(pointer).matches("|.*/[0-9]+"));
        });
    }
}
