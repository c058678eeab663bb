package io.github.goals4j.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Validators that speak a reader's language. They are safe to share between threads and cheap to get.
 *
 * <pre>{@code
 * Validator validator = GoalValidators.of(Locale.GERMAN);
 * Set<ConstraintViolation<Goal>> violations = validator.validate(goal);
 * }</pre>
 */
public final class GoalValidators {

    private GoalValidators() {}

    /** Made when it is first asked for, which takes Hibernate Validator a moment. */
    private static final class Own {
        static final ValidatorFactory FACTORY = newFactory();
    }

    /**
     * A validator for programs that have no framework to give them one. It needs no expression language, and
     * {@link GoalMapping} is registered.
     *
     * @param locale the reader's language; any other than English and German gets German if that is the language of
     *     the virtual machine, else English
     * @return a validator with the system's clock
     */
    public static Validator of(Locale locale) {
        return of(Own.FACTORY, locale);
    }

    /**
     * A validator of an application's own factory, in the language of one reader.
     *
     * @param factory the factory; its settings are kept
     * @param locale the reader's language; any other than English and German gets German if that is the language of
     *     the virtual machine, else English
     * @return a validator
     */
    public static Validator of(ValidatorFactory factory, Locale locale) {
        return in(factory, locale).getValidator();
    }

    /**
     * The same on another day.
     *
     * @param factory the factory; its settings are kept
     * @param locale the reader's language; any other than English and German gets German if that is the language of
     *     the virtual machine, else English
     * @param clock says what day it is, and where
     * @return a validator
     */
    public static Validator of(ValidatorFactory factory, Locale locale, Clock clock) {
        return in(factory, locale).clockProvider(() -> clock).getValidator();
    }

    private static ValidatorContext in(ValidatorFactory factory, Locale locale) {
        return factory.usingContext().messageInterpolator(new InLocale(factory.getMessageInterpolator(), locale));
    }

    /**
     * A factory of one's own that needs no expression language and has {@link GoalMapping} registered.
     *
     * @return a factory for the caller to close
     */
    public static ValidatorFactory newFactory() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        GoalMapping.addTo(configuration);
        return configuration
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    /** Another interpolator that is always asked for one language. */
    private record InLocale(MessageInterpolator words, Locale locale) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return words.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return words.interpolate(template, context, other);
        }
    }
}
