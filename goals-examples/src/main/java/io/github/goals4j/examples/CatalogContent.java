package io.github.goals4j.examples;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.GoalPlan;
import java.util.List;
import java.util.Map;

/** What a catalog says in one language, the examples in the order of their numbers. */
record CatalogContent(
        Head head,
        List<WorkedExample> examples,
        Map<String, List<String>> searchWords,
        Map<CareerLevel, GoalPlan> plans,
        List<Guide> guides) {

    /** What it says of itself. */
    record Head(String profession, String title, String summary, String source) {}
}
