package io.github.goals4j.validation.internal;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Finding;
import io.github.goals4j.TextSpan;
import io.github.goals4j.validation.GoalViolation;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Tells Hibernate Validator what was found. Templates are constants: what a user wrote goes into parameters only. */
final class Violations {

    /** In front of every rule id in the message bundles, which all jars of an application share. */
    private static final String KEY = "io.github.goals4j.";

    /** Stands for the words of the rule in a message, and is all of it unless somebody says otherwise. */
    private static final String FINDING = "{finding}";

    /** By rule, of which there are some fifty: Hibernate Validator looks the words up by the hash of the template. */
    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();

    private final HibernateConstraintValidatorContext context;
    private final String template;

    private Violations(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        this.template = context.getDefaultConstraintMessageTemplate();
    }

    static LocalDate today(ConstraintValidatorContext context) {
        return LocalDate.now(context.getClockProvider().getClock());
    }

    /** Whether there is nothing to tell; else it is told. */
    static boolean none(List<GoalViolation> found, ConstraintValidatorContext context) {
        if (!found.isEmpty()) {
            context.disableDefaultConstraintViolation();
            Violations violations = new Violations(context);
            found.forEach(violations::add);
        }
        return found.isEmpty();
    }

    private void add(GoalViolation violation) {
        Finding finding = violation.finding();
        for (Map.Entry<String, String> each : finding.arguments().entrySet()) {
            set(each.getKey(), each.getValue());
        }
        context.withDynamicPayload(violation);
        PropertyPath.parse(finding.place().path())
                .addViolation(context.buildConstraintViolationWithTemplate(templateFor(violation)));
    }

    /** Most applications are content with the words of the rule; then no parameter is made that nobody reads. */
    private String templateFor(GoalViolation violation) {
        Finding finding = violation.finding();
        String words = TEMPLATES.computeIfAbsent(finding.rule(), rule -> "{" + KEY + rule + "}");
        if (template.equals(FINDING)) {
            return words;
        }
        Optional<String> hint = violation.hint(Locale.ENGLISH);
        setParameters(violation, hint);
        String key = KEY + finding.rule() + (finding.arguments().containsKey("example") ? ".dated-hint" : ".hint");
        return template.replace(FINDING, words)
                .replace("{hint}", hint.map(known -> "{" + key + "}").orElse(""));
    }

    /** A parameter stays for later violations, so what is absent is set too. */
    private void setParameters(GoalViolation violation, Optional<String> hint) {
        Optional<CriterionReport> criterion = violation.criterion();
        Optional<TextSpan> span = violation.finding().place().span();
        set("rule", violation.rule());
        set("criterion", criterion.map(each -> each.criterion().code()).orElse(""));
        set("verdict", criterion.map(each -> each.verdict().code()).orElse(""));
        set("start", span.map(each -> Integer.toString(each.start())).orElse(""));
        set("end", span.map(each -> Integer.toString(each.end())).orElse(""));
        set("hint", hint.orElse(""));
    }

    private void set(String name, String value) {
        Literal.add(name, value, context);
    }
}
