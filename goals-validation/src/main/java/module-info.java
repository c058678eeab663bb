/** Judges how SMART a goal is and offers that judgement as Jakarta Validation constraints. */
module io.github.goals4j.validation {
    requires transitive io.github.goals4j;
    // Not static: a module that provides a service can only be resolved beside the module that defines it.
    requires transitive jakarta.validation;
    // There only where constraints are used; the judgement itself does without.
    requires static org.hibernate.validator;

    exports io.github.goals4j.smart;
    exports io.github.goals4j.validation;
    exports io.github.goals4j.validation.internal to
            org.hibernate.validator;

    uses io.github.goals4j.smart.WordPack;

    provides jakarta.validation.ConstraintValidator with
            io.github.goals4j.validation.internal.SmartGoalValidator,
            io.github.goals4j.validation.internal.SmartTextValidator,
            io.github.goals4j.validation.internal.SmartUnsupportedValidator,
            io.github.goals4j.validation.internal.BalancedPlanValidator,
            io.github.goals4j.validation.internal.BalancedUnsupportedValidator,
            io.github.goals4j.validation.internal.ByStatusGoalValidator,
            io.github.goals4j.validation.internal.ByStatusPlanValidator;
}
