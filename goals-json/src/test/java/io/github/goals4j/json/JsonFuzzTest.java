package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.goals4j.Alignment;
import io.github.goals4j.CheckIn;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalStatus;
import io.github.goals4j.GoalType;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.Measure;
import io.github.goals4j.Milestone;
import io.github.goals4j.Outcome;
import io.github.goals4j.Skill;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Jazzer throws at the readers; every build throws what is stored beside this class. To look for more:
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 mvn -Pfuzz -pl goals-json -am test -Dtest=JsonFuzzTest#bytes
 * }</pre>
 *
 * <p>With the other generation of Jackson it is {@code goals-json3}.
 */
class JsonFuzzTest {

    private static final List<JsonForm<?>> FORMS = Stream.of(GoalJson.strict(), GoalJson.lenient())
            .flatMap(json -> Stream.<JsonForm<?>>of(
                    json.goal(), json.goals(), json.plan(), json.anyGoals(), json.report(), json.catalog()))
            .toList();

    @FuzzTest(maxDuration = "5m")
    void bytes(byte[] data) {
        for (JsonForm<?> form : FORMS) {
            readAndWrite(form, data);
        }
    }

    private static <T> void readAndWrite(JsonForm<T> form, byte[] data) {
        ReadResult<T> read;
        try {
            read = form.read(data);
        } catch (GoalJsonException refused) {
            assertTold(refused.problems(), data.length);
            if (refused.problems().get(0).kind() != JsonProblem.Kind.ENCODING) {
                assertThat(outcome(form, new String(data, StandardCharsets.UTF_8)))
                        .isEqualTo(refused.problems());
            }
            return;
        }
        assertThat(outcome(form, new String(data, StandardCharsets.UTF_8))).isEqualTo(outcome(read));
        assertThat(form.read(form.writeBytes(read.value())).value()).isEqualTo(read.value());
        String written = form.write(read);
        ReadResult<T> again = form.read(written);
        assertThat(again.value()).isEqualTo(read.value());
        assertThat(again.extras()).containsExactlyInAnyOrderElementsOf(read.extrasOfValue());
        assertThat(form.write(again)).isEqualTo(written);
    }

    private static <T> List<Object> outcome(JsonForm<T> form, String text) {
        try {
            return outcome(form.read(text));
        } catch (GoalJsonException refused) {
            return List.copyOf(refused.problems());
        }
    }

    private static List<Object> outcome(ReadResult<?> read) {
        return List.of(read.value(), read.extras(), read.places());
    }

    private static void assertTold(List<JsonProblem> problems, int length) {
        assertThat(problems).isNotEmpty().allSatisfy(each -> {
            assertThat(each.line()).isBetween(1L, length + 1L);
            assertThat(each.column()).isBetween(1L, length + 1L);
            assertThat(each.location().offset()).isBetween(0L, (long) length);
            assertThat(each.expected()).isNotBlank();
            assertThat(each.message()).hasSizeLessThan(100_000);
        });
    }

    @FuzzTest(maxDuration = "5m")
    void lines(byte[] data) {
        JsonForm<Goal> form = GoalJson.lenient().withLimit(Limit.LINE, 2_000).goal();
        List<JsonLine<Goal>> lines = form.lines(new ByteArrayInputStream(data)).toList();
        List<byte[]> cut = cutAtLineFeeds(data);
        int next = 0;
        for (JsonLine<Goal> line : lines) {
            while (next + 1 < line.number()) {
                assertThat(new String(cut.get(next++), StandardCharsets.ISO_8859_1))
                        .matches("(\u00ef\u00bb\u00bf)?[ \t\r]*");
            }
            assertThat(line.number()).isEqualTo(++next);
            assertThat(line.isRead()).isEqualTo(isRead(form, cut.get(next - 1), next));
            assertThat(line.isRead()).isEqualTo(line.problems().isEmpty());
            long number = line.number();
            assertThat(line.problems())
                    .allSatisfy(each -> assertThat(each.line()).isGreaterThanOrEqualTo(number));
        }
    }

    private static boolean isRead(JsonForm<Goal> form, byte[] line, int number) {
        boolean marked = number > 1 && line.length > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB;
        try {
            form.read(line);
            return !marked && line.length <= 2_000;
        } catch (GoalJsonException refused) {
            return false;
        }
    }

    private static List<byte[]> cutAtLineFeeds(byte[] data) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= data.length; i++) {
            if (i == data.length || data[i] == '\n') {
                lines.add(java.util.Arrays.copyOfRange(data, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    @FuzzTest(maxDuration = "5m")
    void roundTrip(FuzzedDataProvider data) {
        GoalPlan plan;
        try {
            plan = plan(data);
        } catch (InvalidGoalException impossible) {
            return;
        }
        GoalJson json = GoalJson.strict().withLimit(Limit.TITLE, 100_000);
        for (GoalJson each : List.of(json, json.indented(), GoalJson.lenient().withLimit(Limit.TITLE, 100_000))) {
            assertThat(each.plan().read(each.plan().write(plan)).value()).isEqualTo(plan);
            assertThat(each.plan().read(each.plan().writeBytes(plan)).value()).isEqualTo(plan);
        }
        if (!plan.goals().isEmpty()) {
            Goal goal = plan.goals().get(0);
            assertThat(json.goal()
                            .lines(new ByteArrayInputStream(json.goal().writeBytes(goal)))
                            .map(JsonLine::value))
                    .containsExactly(goal);
        }
    }

    private static GoalPlan plan(FuzzedDataProvider data) {
        GoalPlan.Builder plan = GoalPlan.builder();
        if (data.consumeBoolean()) {
            plan.owner(data.consumeString(20));
        }
        for (int i = data.consumeInt(0, 3); i > 0; i--) {
            plan.addGoal(goal(data, "g" + i));
        }
        return plan.build();
    }

    private static Goal goal(FuzzedDataProvider data, String id) {
        Goal.Builder goal = Goal.builder()
                .id(id + data.consumeString(5))
                .title(data.consumeString(100))
                .type(GoalType.of(data.consumeBoolean() ? "teaching" : data.consumeAsciiString(10)))
                .status(data.pickValue(GoalStatus.values()));
        if (data.consumeBoolean()) {
            goal.outcome(data.pickValue(Outcome.values()));
        }
        if (data.consumeBoolean()) {
            goal.statusReason(data.consumeString(20)).description(data.consumeString(200));
        }
        if (data.consumeBoolean()) {
            goal.dueDate(day(data)).reviewEvery(Period.of(data.consumeInt(), data.consumeInt(), data.consumeInt()));
        }
        if (data.consumeBoolean()) {
            goal.addMeasure(Measure.change(data.consumeString(10), data.consumeString(3), number(data), number(data)));
        }
        if (data.consumeBoolean()) {
            goal.addMilestone(Milestone.of(data.consumeString(3), data.consumeString(10)))
                    .addCriterion(GoalCriterion.of(data.consumeAsciiString(8)))
                    .addSkill(Skill.soft(data.consumeString(8)))
                    .addCheckIn(CheckIn.on(day(data)).withNote(data.consumeString(20)))
                    .alignment(Alignment.builder()
                            .objective(data.consumeString(8))
                            .contribution(data.consumeString(8))
                            .build());
        }
        return goal.build();
    }

    private static BigDecimal number(FuzzedDataProvider data) {
        return new BigDecimal(BigInteger.valueOf(data.consumeLong()), data.consumeInt(-30, 30));
    }

    private static LocalDate day(FuzzedDataProvider data) {
        return LocalDate.ofEpochDay(data.consumeLong(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
    }
}
