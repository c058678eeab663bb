package io.github.goals4j.cli;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.cli.input.InputFormat;
import io.github.goals4j.cli.table.TableWriter;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.json.GoalJson;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes goals in the formats that keep all of them. */
interface GoalFile {

    /** Takes a goal. */
    void write(Goal goal) throws IOException;

    /** Takes notice that there are no more. */
    void finish() throws IOException;

    static GoalFile of(InputFormat format, Writer out) throws IOException {
        return switch (format) {
            case JSON -> new Json(out);
            case JSONL -> new JsonLines(out);
            case CSV -> new Table(new TableWriter(out, ',', true));
            case TSV -> new Table(new TableWriter(out, '\t', false));
            case TEXT, MARKDOWN ->
                throw new UsageException("goals are converted into json, jsonl, csv and tsv; " + format
                        + " could not hold all of them.");
        };
    }

    /** A list. */
    final class Json implements GoalFile {

        private final Writer out;
        private final List<Goal> goals = new ArrayList<>();

        Json(Writer out) {
            this.out = out;
        }

        @Override
        public void write(Goal goal) {
            goals.add(goal);
        }

        @Override
        public void finish() throws IOException {
            // The same rule as in a plan: an id names one goal.
            List<Goal> checked = GoalPlan.of(goals).goals();
            out.write(GoalJson.strict().indented().goals().write(checked));
        }
    }

    /** A goal a line. */
    final class JsonLines implements GoalFile {

        private final Writer out;

        JsonLines(Writer out) {
            this.out = out;
        }

        @Override
        public void write(Goal goal) throws IOException {
            out.write(GoalJson.strict().goal().write(goal));
            out.write('\n');
        }

        @Override
        public void finish() {
            // Every line is whole.
        }
    }

    /** A goal a row. */
    record Table(TableWriter rows) implements GoalFile {

        @Override
        public void write(Goal goal) throws IOException {
            rows.write(goal);
        }

        @Override
        public void finish() throws IOException {
            rows.finish();
        }
    }
}
