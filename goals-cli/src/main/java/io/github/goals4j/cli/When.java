package io.github.goals4j.cli;

/** When something is done that only people at a terminal care for. */
enum When {
    AUTO,
    ALWAYS,
    NEVER
}
