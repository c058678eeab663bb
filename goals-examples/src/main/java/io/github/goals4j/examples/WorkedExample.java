package io.github.goals4j.examples;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalTemplate;
import java.util.List;
import java.util.Optional;

/**
 * A template worked through. The figures of the goals are realistic and made up: they show what a good goal looks like,
 * not what a laboratory should reach.
 *
 * @param template the template
 * @param why why it matters, in a sentence or two
 * @param weak how people write it at first; absent if the catalog does not show that
 * @param goals complete goals made from the template, one for each level that the catalog works through, in the order
 *     of the levels
 * @param facts what the goals rest on
 */
public record WorkedExample(
        GoalTemplate template, String why, Optional<WeakWording> weak, List<Goal> goals, List<Fact> facts) {

    /**
     * Keeps unmodifiable copies of the lists.
     *
     * @param template the template
     * @param why why it matters
     * @param weak how people write it at first
     * @param goals complete goals made from the template
     * @param facts what the goals rest on
     */
    public WorkedExample {
        goals = List.copyOf(goals);
        facts = List.copyOf(facts);
    }

    /**
     * The goal for a level.
     *
     * @param level the level
     * @return absent if the catalog works none through for it
     */
    public Optional<Goal> goal(CareerLevel level) {
        for (Goal each : goals) {
            if (each.careerLevel().equals(Optional.of(level))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
