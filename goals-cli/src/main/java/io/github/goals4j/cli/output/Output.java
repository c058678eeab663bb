package io.github.goals4j.cli.output;

import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import java.io.IOException;

/** Writes a judgement in one format, goal by goal, so that it needs no more memory for more goals. */
public interface Output {

    /**
     * Writes a goal.
     *
     * @param judged the goal with its judgement
     * @throws IOException if it cannot be written
     */
    void judged(Judged judged) throws IOException;

    /**
     * Writes something that is no goal.
     *
     * @param problem what and where it is
     * @throws IOException if it cannot be written
     */
    void unreadable(Unreadable problem) throws IOException;

    /**
     * Writes what there is to say in the end.
     *
     * @param tally the count of all goals
     * @throws IOException if it cannot be written
     */
    void end(Tally tally) throws IOException;
}
