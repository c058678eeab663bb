package io.github.goals4j.examples;

import io.github.goals4j.Coded;
import java.util.List;
import java.util.Optional;

/**
 * Advice about one thing of the model: a theme, a level, a way of feedback, the log of wins.
 *
 * @param about the type that it belongs to, for example {@code GoalType.class} or {@code Achievement.class}
 * @param value which value of that type; absent if it is about all of them
 * @param title what it is called, or the question that it answers
 * @param text the advice
 * @param points what to do, one by one; may be empty
 */
public record Guide(Class<?> about, Optional<Coded> value, String title, String text, List<Point> points) {

    /**
     * Keeps an unmodifiable copy of the points.
     *
     * @param about the type that it belongs to
     * @param value which value of that type
     * @param title what it is called
     * @param text the advice
     * @param points what to do, one by one
     */
    public Guide {
        points = List.copyOf(points);
    }

    /**
     * One thing to do.
     *
     * @param title the practice or target in a few words
     * @param text what it means at the bench
     */
    public record Point(String title, String text) {}
}
