package io.github.goals4j.cli.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody meant. */
public final class DidYouMean {

    private static final int LONGEST = 64;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

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
        String plain = given.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> isNear(word.toLowerCase(Locale.ROOT), plain))
                .min(Comparator.comparingInt(word -> DISTANCE.apply(word.toLowerCase(Locale.ROOT), plain)));
    }

    /** Short words resemble each other by chance, so few changes count; hardly anybody mistypes the first letter. */
    private static boolean isNear(String word, String given) {
        if (word.isEmpty() || given.isEmpty() || word.charAt(0) != given.charAt(0)) {
            return false;
        }
        int changes = DISTANCE.apply(word, given);
        boolean swapped = changes == 2 && sorted(word).equals(sorted(given));
        return swapped || changes <= Math.max(1, given.length() / 3);
    }

    private static String sorted(String word) {
        return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
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
