package io.github.goals4j.smart;

import io.github.goals4j.Goal;

/** What the fields of a goal say before its text does. */
final class Fields {

    private final Goal goal;
    private final Reading reading;

    Fields(Goal goal, Reading reading) {
        this.goal = goal;
        this.reading = reading;
    }

    static String textOf(Goal goal) {
        return goal.description().map(more -> goal.title() + "\n" + more).orElse(goal.title());
    }

    void find() {
        int titleEnd = goal.title().length();
        reading.belongsTo(goal.id(), offset -> offset < titleEnd ? "title" : "description");
        for (int i = 0; i < goal.measures().size(); i++) {
            reading.evidence("measurable.measure", "measures[" + i + "].target");
        }
        if (!goal.milestones().isEmpty()) {
            reading.evidence("measurable.steps", "milestones");
        }
        if (goal.alignment().isPresent()) {
            reading.evidence("relevant.alignment", "alignment");
        }
        if (goal.dueDate().isPresent()) {
            reading.evidence("time-bound.due-date", "dueDate");
        }
    }
}
