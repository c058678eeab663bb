/** Judges how SMART a goal is and offers that judgement as Bean Validation constraints. */
module io.github.goals4j.validation {
    requires transitive io.github.goals4j;
    // Both are there only where constraints are used; the judgement itself needs neither.
    requires static transitive jakarta.validation;
    requires static org.hibernate.validator;

    exports io.github.goals4j.smart;

    uses io.github.goals4j.smart.WordPack;
}
