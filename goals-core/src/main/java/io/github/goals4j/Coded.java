package io.github.goals4j;

/** Something that goes by a code: lower-case words joined by hyphens, the same in JSON, messages and rule ids. */
public interface Coded {

    /**
     * The code, for example {@code quality-and-compliance}.
     *
     * @return a code that matches {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}; it never changes between versions
     */
    String code();
}
