/** A program on the module path. */
module app {
    requires io.github.goals4j.validation;
    // Whoever calls GoalValidators needs the provider; only the judgement does without.
    requires org.hibernate.validator;

    // Hibernate Validator reads the fields.
    opens app to
            org.hibernate.validator;
}
