/** Judges how SMART a goal is and offers that judgement as Bean Validation constraints. */
module io.github.goals4j.validation {
    requires transitive io.github.goals4j;
    requires transitive jakarta.validation;
    // Only for programs that register a mapping with it; others never load it.
    requires static org.hibernate.validator;
}
