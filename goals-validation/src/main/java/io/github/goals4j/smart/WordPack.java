package io.github.goals4j.smart;

import java.util.List;

/**
 * The words of a trade or a language, found by {@link java.util.ServiceLoader} and asked for by name with
 * {@link SmartAnalyzer#withPack}. An implementation needs a public constructor without parameters.
 */
public interface WordPack {

    /**
     * What the pack is asked for by.
     *
     * @return for example {@code software-teams}
     */
    String name();

    /**
     * The words, in rows of tab-separated columns: class, form ({@code verb}, {@code noun} or {@code -}), words parted by
     * spaces (an underscore is a space inside a phrase, {@code #} any number), a rule id, an example that earns the rule
     * and a trap that does not. The last three columns are for tests and may be left out.
     *
     * @return the rows; blank ones and those that start with # are skipped
     */
    List<String> rows();
}
