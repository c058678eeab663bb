package io.github.goals4j.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.goals4j.Goal;
import io.github.goals4j.json.GoalJson;
import io.github.goals4j.json.GoalsModule;
import io.github.goals4j.json.JsonForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to read and to write one goal of a kilobyte, from bytes and to bytes, beside other ways to do it. On a busy
 * machine look at the medians of {@code -Djmh.options="-bm sample"}: other programs move the mean.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class JsonBenchmark {

    private final byte[] json = GoalText.BYTES;

    private final JsonForm<Goal> form = GoalJson.strict().goal();
    private final ObjectMapper withModule =
            JsonMapper.builder().addModule(new GoalsModule()).build();
    private final ObjectMapper withMixIns = MixIns.mapper();
    private final ObjectMapper ofRecords = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Goal goal = form.read(json).value();
    private final ObjectMapper ofRecordsStrictly = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final GoalRecord goalRecord = JSON.parseObject(json, GoalRecord.class);

    /** Reads what is to be written. */
    public JsonBenchmark() {}

    /**
     * Makes sure that all do the same work.
     *
     * @throws IOException never
     */
    @Setup
    public void compare() throws IOException {
        String written = form.write(goal);
        same(readHandWritten(), goal);
        same(readWithModule(), goal);
        same(readWithMixIns(), goal);
        same(readRecords(), goalRecord);
        same(readRecordsStrictly(), goalRecord);
        same(new String(writeHandWritten(), StandardCharsets.UTF_8), written);
        same(new String(writeWithModule(), StandardCharsets.UTF_8), written);
        same(form.read(writeWithMixIns()).value(), goal);
        same(form.read(writeRecords()).value(), goal);
        same(form.read(writeRecordsByFastjson()).value(), goal);
    }

    private static void same(Object one, Object other) {
        if (!one.equals(other)) {
            throw new IllegalStateException(one + " is not " + other);
        }
    }

    /** {@return the goal, read by goals4j} */
    @Benchmark
    public Goal read() {
        return form.read(json).value();
    }

    /**
     * The limit.
     *
     * @return the goal
     * @throws IOException never
     */
    @Benchmark
    public Goal readHandWritten() throws IOException {
        return HandWritten.read(json);
    }

    /**
     * A mapper that knows goals4j's module; it decodes bytes itself, less strictly.
     *
     * @return the goal
     * @throws IOException never
     */
    @Benchmark
    public Goal readWithModule() throws IOException {
        return withModule.readValue(json, Goal.class);
    }

    /**
     * A mapper that was told about each property.
     *
     * @return the goal
     * @throws IOException never
     */
    @Benchmark
    public Goal readWithMixIns() throws IOException {
        return withMixIns.readValue(json, Goal.class);
    }

    /**
     * Jackson on records, which check nothing.
     *
     * @return the goal
     * @throws IOException never
     */
    @Benchmark
    public Object readRecords() throws IOException {
        return ofRecords.readValue(json, GoalRecord.class);
    }

    /**
     * Jackson on records with its switches for strict reading on, after strict decoding.
     *
     * @return the goal
     * @throws IOException never
     */
    @Benchmark
    public Object readRecordsStrictly() throws IOException {
        return ofRecordsStrictly.readValue(HandWritten.decode(json), GoalRecord.class);
    }

    /** {@return the goal, read into records that check nothing by fastjson2} */
    @Benchmark
    public Object readRecordsByFastjson() {
        return JSON.parseObject(json, GoalRecord.class);
    }

    /** {@return the goal, written by goals4j} */
    @Benchmark
    public byte[] write() {
        return form.writeBytes(goal);
    }

    /**
     * The limit.
     *
     * @return the goal
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeHandWritten() throws IOException {
        return HandWritten.write(goal);
    }

    /**
     * A mapper that knows goals4j's module.
     *
     * @return the goal
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeWithModule() throws IOException {
        return withModule.writeValueAsBytes(goal);
    }

    /**
     * A mapper that was told about each property.
     *
     * @return the goal
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeWithMixIns() throws IOException {
        return withMixIns.writeValueAsBytes(goal);
    }

    /**
     * Jackson on records.
     *
     * @return the goal
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeRecords() throws IOException {
        return ofRecords.writeValueAsBytes(goalRecord);
    }

    /** {@return the goal, written from records by fastjson2} */
    @Benchmark
    public byte[] writeRecordsByFastjson() {
        return JSON.toJSONBytes(goalRecord, JSONWriter.Feature.WriteBigDecimalAsPlain);
    }
}
