package io.github.goals4j.cli.output;

import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Several outputs at once, in one pass over the goals. */
public final class Outputs implements Output, AutoCloseable {

    private final List<Output> outputs = new ArrayList<>();
    private final List<Destination> destinations = new ArrayList<>();

    /** None yet. */
    public Outputs() {}

    /**
     * Adds an output.
     *
     * @param style how it is written
     * @param format its form
     * @param destination where it goes; closed with this
     */
    public void add(OutputStyle style, OutputFormat format, Destination destination) {
        destinations.add(destination);
        outputs.add(style.output(format, destination));
    }

    @Override
    public void judged(Judged judged) throws IOException {
        for (Output each : outputs) {
            each.judged(judged);
        }
    }

    @Override
    public void unreadable(Unreadable problem) throws IOException {
        for (Output each : outputs) {
            each.unreadable(problem);
        }
    }

    /** Ends all outputs, and only then puts them in their places. */
    @Override
    public void end(Tally tally) throws IOException {
        for (Output each : outputs) {
            each.end(tally);
        }
        for (Destination each : destinations) {
            each.finish();
        }
    }

    @Override
    public void close() throws IOException {
        for (Destination each : destinations) {
            each.close();
        }
    }
}
