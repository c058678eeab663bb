package io.github.goals4j.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody meant. */
final class DidYouMean {

    private static final int LONGEST = 64;

    private DidYouMean() {}

    static Optional<String> among(Collection<String> names, String given) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(given);
        return names.stream()
                .filter(name -> distance(plain(name), plain) <= Math.max(1, plain.length() / 3))
                .min(Comparator.comparingInt(name -> distance(plain(name), plain)));
    }

    /** Case, hyphens and underscores are the usual slips, so they count nothing. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** How many letters must be put in, taken out, changed or swapped with their neighbour. */
    private static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }
}
