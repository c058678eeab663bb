/** Reads and writes goals and reports as JSON with Jackson 3. */
@SuppressWarnings("module") // the digit is the generation of Jackson
module io.github.goals4j.json3 {
    requires transitive io.github.goals4j;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports io.github.goals4j.json3;

    provides tools.jackson.databind.JacksonModule with
            io.github.goals4j.json3.GoalsModule;
}
