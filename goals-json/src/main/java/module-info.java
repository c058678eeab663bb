/** Goals and reports to and from JSON with Jackson 2. */
module io.github.goals4j.json {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.goals4j;
}
