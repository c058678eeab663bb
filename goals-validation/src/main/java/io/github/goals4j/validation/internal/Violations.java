package io.github.goals4j.validation.internal;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Finding;
import io.github.goals4j.TextSpan;
import io.github.goals4j.validation.GoalViolation;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Tells Hibernate Validator what was found. Templates are constants: what a user wrote goes into parameters only. */
final class Violations {

    /** In front of every rule id in the message bundles, which all jars of an application share. */
    static final String KEY = "io.github.goals4j.";

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
        finding.arguments().forEach(context::addMessageParameter);
        Optional<CriterionReport> criterion = violation.criterion();
        Optional<TextSpan> span = finding.place().span();
        set("rule", Optional.of(finding.rule()));
        set("criterion", criterion.map(each -> each.criterion().code()));
        set("verdict", criterion.map(each -> each.verdict().code()));
        set("start", span.map(TextSpan::start));
        set("end", span.map(TextSpan::end));
        set("hint", violation.hint(Locale.ENGLISH));
        context.withDynamicPayload(violation);
        PropertyPath.parse(finding.place().path())
                .addViolation(context.buildConstraintViolationWithTemplate(templateFor(finding)));
    }

    /** A parameter stays for later violations, so what is absent is set too. */
    private void set(String name, Optional<?> value) {
        context.addMessageParameter(name, value.map(Object::toString).orElse(""));
    }

    private String templateFor(Finding finding) {
        String hint = finding.arguments().containsKey("example") ? ".dated-hint" : ".hint";
        return template.replace("{finding}", "{" + KEY + finding.rule() + "}")
                .replace("{hint}", "{" + KEY + finding.rule() + hint + "}");
    }
}
