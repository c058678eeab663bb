/** The command {@code goals}. */
module io.github.goals4j.cli {
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires io.github.goals4j;
    requires io.github.goals4j.examples;
    requires io.github.goals4j.json;
    requires io.github.goals4j.validation;
}
