/** A catalog of documented example goals. */
module io.github.goals4j.examples {
    requires transitive io.github.goals4j;
}
