package io.github.goals4j.benchmarks;

import io.github.goals4j.Alignment;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.Measure;
import io.github.goals4j.SmartReport;
import io.github.goals4j.smart.SmartAnalyzer;
import io.github.goals4j.smart.SmartPolicy;
import io.github.goals4j.validation.GoalValidators;
import io.github.goals4j.validation.Smart;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What {@code @Smart Goal} costs: {@link #smart} beside the judgement alone ({@link #engine}) and beside what Hibernate
 * Validator itself costs on an object of the same fields with as many violations ({@link #builtIn}). It should be at most
 * the sum of the two and a fifth. Samples, because their median is the same on a busy machine.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class ValidatingBenchmark {

    private record Sheet(@Smart Goal goal) {}

    /** Its messages name a number, as most of ours name a word. */
    private record Plain(
            @Size(min = 3, max = 500) String title,
            @Size(min = 10, max = 10) String dueDate,
            @Size(min = 1, max = 100) List<Measure> measures,
            @Size(min = 3, max = 500) String alignment) {}

    /** A goal without violations, or one with four. */
    @Param({"good", "vague"})
    private String kind = "good";

    private final Validator validator = GoalValidators.of(Locale.ENGLISH);
    private final SmartAnalyzer analyzer =
            SmartAnalyzer.english().withPolicy(SmartPolicy.standard().withClock(Clock.systemUTC()));
    private Sheet[] sheets = {};
    private Plain plain = plain(good("a"));
    private int turn;

    /** Starts with nothing validated. */
    public ValidatingBenchmark() {}

    private static Goal good(String id) {
        return Goal.builder()
                .id(id)
                .title("Cut STAT potassium turnaround from 62 to 45 minutes by 30 June 2027 with a second centrifuge")
                .type(GoalType.QUALITY_AND_COMPLIANCE)
                .dueDate(LocalDate.of(2027, 6, 30))
                .addMeasure(Measure.change("Turnaround", "min", new BigDecimal("62"), new BigDecimal("45")))
                .alignment(Alignment.builder()
                        .objective("Faster answers for the emergency room")
                        .contribution("The results that treatment waits for")
                        .build())
                .build();
    }

    private static Goal vague(String id) {
        return Goal.builder()
                .id(id)
                .title("Try to improve things soon")
                .type(GoalType.PROFESSIONAL_DEVELOPMENT)
                .build();
    }

    private static Plain plain(Goal goal) {
        return new Plain(
                goal.title(),
                goal.dueDate().map(LocalDate::toString).orElse(""),
                goal.measures(),
                goal.alignment().map(Alignment::objective).orElse(""));
    }

    /** Two goals that take turns, so that none is judged twice in a row: that would cost nothing. */
    @Setup
    public void prepare() {
        boolean good = kind.equals("good");
        sheets = new Sheet[] {
            new Sheet(good ? good("a") : vague("a")), new Sheet(good ? good("b") : vague("b")),
        };
        plain = good ? plain(good("a")) : new Plain("", "", List.of(), "");
        int expected = good ? 0 : 4;
        if (smart() != expected || builtIn() != expected) {
            throw new IllegalStateException("both must have as many violations: " + smart() + ", " + builtIn());
        }
    }

    private Sheet next() {
        turn ^= 1;
        return sheets[turn];
    }

    /**
     * The judgement alone.
     *
     * @return the report
     */
    @Benchmark
    public SmartReport engine() {
        return analyzer.analyze(next().goal());
    }

    /**
     * Hibernate Validator alone.
     *
     * @return how many violations there are
     */
    @Benchmark
    public int builtIn() {
        return validator.validate(plain).size();
    }

    /**
     * The judgement through Hibernate Validator.
     *
     * @return how many violations there are
     */
    @Benchmark
    public int smart() {
        return validator.validate(next()).size();
    }
}
