/** The nouns of professional goals: immutable types that hold, refuse and derive, and nothing else. */
module io.github.goals4j {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.goals4j;
}
