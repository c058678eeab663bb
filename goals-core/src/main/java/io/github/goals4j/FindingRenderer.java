package io.github.goals4j;

import java.util.Locale;
import java.util.Optional;

/** Gives findings words. Implementations are safe to share between threads. */
public interface FindingRenderer {

    /**
     * What is wrong, as the end of a sentence about the goal: lower case, no full stop.
     *
     * @param finding the finding
     * @param locale the reader's language; an unknown one gets English
     * @return for example {@code says which way, not how far}
     */
    String message(Finding finding, Locale locale);

    /**
     * What would help.
     *
     * @param finding the finding
     * @param locale the reader's language; an unknown one gets English
     * @return for example {@code say by when, for example: by 30 June 2027}; empty where the rule has no hint
     */
    Optional<String> hint(Finding finding, Locale locale);
}
