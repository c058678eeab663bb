package io.github.goals4j.smart;

import io.github.goals4j.SmartCriterion;

/** Asks how the goal is to be reached, and whether it claims what nobody can. */
final class Feasibility {

    private final Reading reading;
    private final Absolutes absolutes;
    private final Means means;

    Feasibility(Reading reading) {
        this.reading = reading;
        this.absolutes = new Absolutes(reading);
        this.means = new Means(reading);
    }

    void find() {
        boolean claims = absolutes.find();
        means.find();
        if (!claims && !reading.hasStrong(SmartCriterion.ACHIEVABLE)) {
            reading.sizes();
        }
    }
}
