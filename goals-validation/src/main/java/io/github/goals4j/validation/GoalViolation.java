package io.github.goals4j.validation;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Finding;
import io.github.goals4j.smart.SmartMessages;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * What a violation of one of our constraints knows beyond its message: data to sort, count or underline by.
 *
 * <pre>{@code
 * for (ConstraintViolation<Review> violation : validator.validate(review)) {
 *     GoalViolation.of(violation).ifPresent(goal -> log.warn("{} at {}", goal.rule(), violation.getPropertyPath()));
 * }
 * }</pre>
 *
 * @param finding what was found; its place is seen from the value that the constraint stands on
 * @param criterion all that was said of the criterion that falls short; absent if no SMART criterion is the matter
 */
public record GoalViolation(Finding finding, Optional<CriterionReport> criterion) {

    private static final SmartMessages WORDS = new SmartMessages();

    /**
     * What a violation carries.
     *
     * @param violation any violation that Hibernate Validator found
     * @return absent if it is not of one of our constraints
     */
    public static Optional<GoalViolation> of(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(carrier.getDynamicPayload(GoalViolation.class));
    }

    /**
     * The rule.
     *
     * @return its stable id, for example {@code time-bound.none}
     */
    public String rule() {
        return finding.rule();
    }

    /**
     * What would help.
     *
     * @param locale the reader's language; an unknown one gets English
     * @return empty where the rule has no hint
     */
    public Optional<String> hint(Locale locale) {
        return WORDS.hint(finding, locale);
    }
}
