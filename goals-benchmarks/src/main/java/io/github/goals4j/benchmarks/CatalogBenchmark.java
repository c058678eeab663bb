package io.github.goals4j.benchmarks;

import io.github.goals4j.Achievement;
import io.github.goals4j.Alignment;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Direction;
import io.github.goals4j.Feedback;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.Measure;
import io.github.goals4j.MeasureSketch;
import io.github.goals4j.Skill;
import io.github.goals4j.examples.GoalCatalog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** What the catalog costs when it is first asked for something: a new virtual machine each time. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(15)
@State(Scope.Thread)
public class CatalogBenchmark {

    /** Whether the program has made goals before, so that the classes of core are there. */
    @Param({"false", "true"})
    public boolean coreLoaded;

    /** Loads nothing of what is measured. */
    public CatalogBenchmark() {}

    /**
     * Makes one of everything that a catalog is made of, if so asked.
     *
     * @param hole takes it, so that it is made
     */
    @Setup
    public void loadCore(Blackhole hole) {
        if (coreLoaded) {
            hole.consume(oneOfEach());
        }
    }

    private static List<Object> oneOfEach() {
        GoalTemplate template = GoalTemplate.builder()
                .slug("own")
                .number(1)
                .title("Own")
                .summary("Own")
                .type(GoalType.TECHNICAL_PROFICIENCY)
                .addCareerLevel(CareerLevel.ENTRY)
                .addCriterion(GoalCriterion.CLINICAL_EXPERTISE)
                .addSkill(Skill.TEAMWORK)
                .addMeasure(MeasureSketch.of("Runs", "count", Direction.INCREASE))
                .addMilestone("First run")
                .source("Own")
                .build();
        LocalDate day = LocalDate.of(2027, 6, 30);
        Goal goal = template.start(
                "own",
                day,
                Alignment.of("Own", "Own"),
                Measure.change("Runs", "count", BigDecimal.ONE, BigDecimal.TEN));
        return List.of(
                template,
                GoalPlan.builder()
                        .addGoal(goal)
                        .addFeedback(Feedback.builder()
                                .id("1")
                                .channel(FeedbackChannel.PERFORMANCE_REVIEW)
                                .receivedOn(day)
                                .text("Own")
                                .build())
                        .addAchievement(Achievement.of(day, "Own"))
                        .build());
    }

    /**
     * The twelve templates.
     *
     * @return the templates
     */
    @Benchmark
    public List<GoalTemplate> templates() {
        return GoalCatalog.medicalTechnologist().all();
    }

    /**
     * All that there is: the templates, their worked goals, the plans and the guides.
     *
     * @return everything
     */
    @Benchmark
    public List<Object> everything() {
        GoalCatalog catalog = GoalCatalog.medicalTechnologist();
        List<Object> all = new ArrayList<>(catalog.guides());
        for (GoalTemplate each : catalog.all()) {
            all.add(catalog.example(each));
        }
        for (CareerLevel each : CareerLevel.values()) {
            all.add(catalog.plan(each));
        }
        return all;
    }
}
