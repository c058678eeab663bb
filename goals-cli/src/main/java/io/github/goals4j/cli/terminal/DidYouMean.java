package io.github.goals4j.cli.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody meant. */
public final class DidYouMean {

    private static final int LONGEST = 64;

    private DidYouMean() {}

    /**
     * The nearest word.
     *
     * @param known the words that there are
     * @param given the word that is not among them
     * @return absent if none is near
     */
    public static Optional<String> among(Collection<String> known, String given) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        // Two letters swapped are two changes.
        int most = given.length() < 4 ? 1 : Math.max(2, given.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        String plain = given.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance.apply(word.toLowerCase(Locale.ROOT), plain) >= 0)
                .min(Comparator.comparingInt(word -> distance.apply(word.toLowerCase(Locale.ROOT), plain)));
    }

    /**
     * The question, ready to follow a sentence.
     *
     * @param known the words that there are
     * @param given the word that is not among them
     * @return for example {@code  Did you mean time-bound.vague?}, empty if no word is near
     */
    public static String question(Collection<String> known, String given) {
        return among(known, given).map(word -> " Did you mean " + word + "?").orElse("");
    }
}
