package io.github.goals4j.benchmarks;

import io.github.goals4j.SmartReport;
import io.github.goals4j.smart.SmartAnalyzer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the first call costs, with all that it loads: a new virtual machine each time, and nothing warm. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
@State(Scope.Thread)
public class ColdStartBenchmark {

    /** Loads nothing of what is measured. */
    public ColdStartBenchmark() {}

    /**
     * The first judgement of a process.
     *
     * @return the report
     */
    @Benchmark
    public SmartReport firstReport() {
        return SmartAnalyzer.english().analyze("Pass the SBB exam by June 2028 to lead the blood bank bench.");
    }
}
