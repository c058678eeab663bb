package io.github.goals4j;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A goal and a day to start examples from. */
final class Examples {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private Examples() {}

    static Goal goal(String id) {
        return Goal.builder()
                .id(id)
                .title("Cut STAT potassium turnaround from 62 to 45 minutes")
                .type(GoalType.QUALITY_AND_COMPLIANCE)
                .build();
    }

    static Measure turnaround(String current) {
        return Measure.change("turnaround", "min", number("62"), number("45")).withCurrent(number(current));
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
