package io.github.goals4j.cli.input;

/** What an input holds, one after another: goals, and what should have been one. */
public sealed interface Item permits Entry, Unreadable {

    /**
     * The input that it comes from.
     *
     * @return the name of a file as the caller knows it
     */
    String source();
}
