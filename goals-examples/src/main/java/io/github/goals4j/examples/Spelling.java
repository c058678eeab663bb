package io.github.goals4j.examples;

import java.util.Collection;
import java.util.Optional;

/** How far apart two words are written. */
final class Spelling {

    private Spelling() {}

    /** How many letters of a word of that length may be wrong before it is another word. */
    static int forgiven(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }

    /** The known word that was probably meant. */
    static Optional<String> nearest(String word, Collection<String> known) {
        String best = "";
        int least = Math.max(1, forgiven(word.length())) + 1;
        for (String each : known) {
            int distance = distance(word, each);
            if (distance < least) {
                least = distance;
                best = each;
            }
        }
        return Optional.of(best).filter(found -> !found.isEmpty());
    }

    /** How many letters must be changed, put in, left out or swapped with their neighbour to get from one to the other. */
    static int distance(String a, String b) {
        int[] twoAgo = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoAgo[j - 2] + 1);
                }
            }
            int[] free = twoAgo;
            twoAgo = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
