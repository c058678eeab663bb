package io.github.goals4j.smart;

import io.github.goals4j.Goal;
import io.github.goals4j.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence already says of a goal, and what it leaves open.
 *
 * <pre>{@code
 * GoalDraft draft = SmartAnalyzer.english().draft("Cut reruns from 6 % to 3 % by Q3 2027.", LocalDate.now(clock));
 * Goal goal = draft.toBuilder().id("reruns").type(GoalType.QUALITY_AND_COMPLIANCE).build();
 * }</pre>
 *
 * @param title the sentence, in one line and without its full stop
 * @param measures what it wants to count, with different names; none if it names no number
 * @param dueDate the last day that it names; absent if it names none that a calendar knows
 * @param missing the properties that it leaves open, in the order of a goal: always {@code id} and {@code type}, which no
 *     sentence tells, and {@code dueDate}, {@code measures}, {@code measures[0].baseline} or {@code alignment} where nothing
 *     was found
 */
public record GoalDraft(String title, List<Measure> measures, Optional<LocalDate> dueDate, List<String> missing) {

    /**
     * Keeps unmodifiable copies.
     *
     * @param title the sentence, in one line and without its full stop
     * @param measures what it wants to count
     * @param dueDate the last day that it names
     * @param missing the properties that it leaves open
     */
    public GoalDraft {
        measures = List.copyOf(measures);
        missing = List.copyOf(missing);
    }

    /**
     * Starts a goal with what was found; id and type must still be given.
     *
     * @return a new builder
     */
    public Goal.Builder toBuilder() {
        return Goal.builder().title(title).addAllMeasures(measures).dueDate(dueDate);
    }
}
