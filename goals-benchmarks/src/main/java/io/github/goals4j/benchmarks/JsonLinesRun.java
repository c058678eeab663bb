package io.github.goals4j.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.Measure;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.json.JsonLine;
import io.github.goals4j.smart.SmartAnalyzer;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Sends a large file of goals, one a line, through reading, validation and the SMART judgement, beside Jackson's
 * {@code readValues} on records with Hibernate Validator. It is no JMH benchmark, because the point is that one long run
 * needs no more memory than a short one:
 *
 * <pre>{@code
 * java -Xmx64m -cp … io.github.goals4j.benchmarks.JsonLinesRun 1000000
 * }</pre>
 */
public final class JsonLinesRun {

    private static final int BYTES_OF_A_GOAL = 550;

    private JsonLinesRun() {}

    /** Both of a pass: on a busy machine, the time of the thread tells more than the clock on the wall. */
    private record Seconds(double wall, double thread) {

        String against(Seconds other, boolean parallel) {
            return parallel
                    ? "x%.2f".formatted(other.wall / wall)
                    : "x%.2f, x%.2f of its thread".formatted(other.wall / wall, other.thread / thread);
        }
    }

    private interface Pass {
        long goals(Path file) throws Exception;
    }

    /**
     * Writes the file, runs all passes over it and prints what each took.
     *
     * @param arguments how many goals
     * @throws Exception if a file cannot be written or read
     */
    public static void main(String[] arguments) throws Exception {
        int goals = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        Path file = Files.createTempFile("goals", ".jsonl");
        try {
            write(file, goals);
            System.out.printf(
                    "%,d goals, %,d bytes, at most %,d MB of heap%n",
                    goals, Files.size(file), Runtime.getRuntime().maxMemory() >> 20);
            Seconds records = measure("readValues on records, Hibernate Validator", file, JsonLinesRun::records);
            Seconds read = measure("goals4j: read and validate", file, each -> goals4j(each, false));
            Seconds judged = measure("goals4j: read, validate and judge", file, each -> goals4j(each, true));
            Seconds parallel = measure("goals4j: the same over two threads", file, JsonLinesRun::inParallel);
            System.out.println("read and validate: " + read.against(records, false) + " as fast as records");
            System.out.println("read, validate and judge: " + judged.against(records, false) + " as fast as records");
            System.out.println("over two threads: " + parallel.against(judged, true) + " as fast as over one");
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, int goals) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < goals; i++) {
                String statement = Statements.ALL.get(i % Statements.ALL.size());
                Goal goal = Goal.builder()
                        .id("g" + i)
                        .title(statement)
                        .description("Ask the night shift first, because it knows most about goal " + i + ".")
                        .type(GoalType.QUALITY_AND_COMPLIANCE)
                        .owner("p-" + i % 1000)
                        .startDate(LocalDate.of(2026, 9, 1))
                        .dueDate(LocalDate.of(2027, 6, 30))
                        .addMeasure(Measure.change("Turnaround", "min", new BigDecimal("62"), new BigDecimal("45")))
                        .build();
                byte[] line = GoalJson.strict().goal().writeBytes(goal);
                out.write(line);
                for (int padding = line.length; padding < BYTES_OF_A_GOAL; padding++) {
                    out.write(' ');
                }
                out.write('\n');
            }
        }
    }

    private static Seconds measure(String name, Path file, Pass pass) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long goals = pass.goals(file);
        double wall = (System.nanoTime() - start) / 1e9;
        double thread = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        System.gc();
        long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.printf(
                "%-45s %8.1f s %,9.0f goals/s, %.1f s of its thread, %d MB in use after%n",
                name, wall, goals / wall, thread, used);
        return new Seconds(wall, thread);
    }

    private static long records(Path file) throws IOException {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new JavaTimeModule()).build();
        long good = 0;
        try (var factory = Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory();
                MappingIterator<GoalRecord> goals =
                        mapper.readerFor(GoalRecord.class).readValues(file.toFile())) {
            Validator validator = factory.getValidator();
            while (goals.hasNext()) {
                good += validator.validate(goals.next()).isEmpty() ? 1 : 0;
            }
        }
        return good;
    }

    private static long goals4j(Path file, boolean judged) throws IOException {
        SmartAnalyzer analyzer = SmartAnalyzer.english();
        AtomicLong good = new AtomicLong();
        try (Stream<JsonLine<Goal>> lines = GoalJson.strict().goal().lines(file)) {
            lines.forEach(line -> good.addAndGet(isGood(line, judged, analyzer)));
        }
        return good.get();
    }

    private static long inParallel(Path file) throws Exception {
        SmartAnalyzer analyzer = SmartAnalyzer.english();
        AtomicLong good = new AtomicLong();
        ForkJoinPool two = new ForkJoinPool(2);
        try (Stream<JsonLine<Goal>> lines = GoalJson.strict().goal().lines(file)) {
            two.submit(() -> lines.parallel().forEach(line -> good.addAndGet(isGood(line, true, analyzer))))
                    .get();
        } finally {
            two.shutdown();
        }
        return good.get();
    }

    /** Every goal must have been read, and judged if asked for; whether it is SMART is not the point. */
    private static int isGood(JsonLine<Goal> line, boolean judged, SmartAnalyzer analyzer) {
        Goal goal = line.value();
        return judged && analyzer.analyze(goal).criteria().isEmpty() ? 0 : 1;
    }
}
