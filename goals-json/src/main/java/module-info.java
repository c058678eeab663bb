/** Reads and writes goals and reports as JSON with Jackson 2. */
module io.github.goals4j.json {
    requires transitive io.github.goals4j;
    requires com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;

    exports io.github.goals4j.json;

    provides com.fasterxml.jackson.databind.Module with
            io.github.goals4j.json.GoalsModule;
}
