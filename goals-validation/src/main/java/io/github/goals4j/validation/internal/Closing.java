package io.github.goals4j.validation.internal;

import io.github.goals4j.Finding;
import io.github.goals4j.Goal;
import io.github.goals4j.Outcome;
import io.github.goals4j.Place;
import io.github.goals4j.Severity;
import io.github.goals4j.validation.GoalViolation;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the numbers of a completed goal bear its outcome out. A goal without any leaves it to the decision. */
final class Closing {

    private Closing() {}

    static List<GoalViolation> contradictions(Goal goal) {
        Outcome outcome = goal.outcome().orElseThrow();
        if (outcome == Outcome.ACHIEVED) {
            return Stream.concat(
                            each(
                                    goal.measures().size(),
                                    i -> !goal.measures().get(i).isMet(),
                                    "outcome.target-not-met",
                                    "measures[%d].current"),
                            each(
                                    goal.milestones().size(),
                                    i -> !goal.milestones().get(i).isDone(),
                                    "outcome.milestone-not-done",
                                    "milestones[%d].doneOn"))
                    .toList();
        }
        boolean denied = outcome == Outcome.NOT_ACHIEVED && goal.isMet();
        return denied ? List.of(violation("outcome.all-met", "outcome")) : List.of();
    }

    private static Stream<GoalViolation> each(int size, IntPredicate contradicts, String rule, String path) {
        return IntStream.range(0, size)
                .filter(contradicts)
                .mapToObj(i -> violation(rule, path.replace("%d", Integer.toString(i))));
    }

    private static GoalViolation violation(String rule, String path) {
        return new GoalViolation(new Finding(rule, Severity.ERROR, Place.field(path)), Optional.empty());
    }
}
