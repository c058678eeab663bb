package io.github.goals4j.validation;

import io.github.goals4j.Alignment;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.Measure;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Goals to validate, and a validator to do it. */
final class Goals {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    static final Goal GOOD = Goal.builder()
            .id("tat")
            .title("Cut STAT potassium turnaround from 62 to 45 minutes by 30 June 2027 with a second centrifuge")
            .type(GoalType.QUALITY_AND_COMPLIANCE)
            .dueDate(LocalDate.of(2027, 6, 30))
            .addMeasure(Measure.change("Turnaround", "min", new BigDecimal("62"), new BigDecimal("45")))
            .alignment(Alignment.builder()
                    .objective("Faster answers for the emergency room")
                    .contribution("The results that treatment waits for")
                    .build())
            .build();

    static final Goal VAGUE = Goal.builder()
            .id("vague")
            .title("Try to improve things soon")
            .type(GoalType.PROFESSIONAL_DEVELOPMENT)
            .build();

    static final Validator ENGLISH = on(TODAY, Locale.ENGLISH);
    static final Validator GERMAN = on(TODAY, Locale.GERMAN);

    private Goals() {}

    static Validator on(LocalDate today, Locale locale) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return GoalValidators.of(GoalValidators.newFactory(), locale, clock);
    }

    static Goal titled(String title) {
        return Goal.builder()
                .id("id")
                .title(title)
                .type(GoalType.TECHNICAL_PROFICIENCY)
                .build();
    }

    static List<String> rules(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(each -> GoalViolation.of(each).orElseThrow().rule())
                .sorted()
                .toList();
    }

    static List<String> paths(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(each -> each.getPropertyPath().toString())
                .sorted()
                .toList();
    }
}
