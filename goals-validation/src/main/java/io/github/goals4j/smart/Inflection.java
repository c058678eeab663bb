package io.github.goals4j.smart;

import java.util.Set;
import java.util.function.ObjLongConsumer;

/** The forms of an English word. A first word of several is the one that changes: {@code draws up}. */
final class Inflection {

    /** Longer words that double their last letter. */
    private static final Set<String> DOUBLING = Set.of(
            "submit",
            "commit",
            "permit",
            "transmit",
            "admit",
            "begin",
            "equip",
            "debug",
            "occur",
            "prefer",
            "refer",
            "travel",
            "enrol",
            "model",
            "label");

    private Inflection() {}

    /** Gives the base, -s, -ing and -ed forms; {@code write/wrote/written} names the past ones. */
    static void verb(String entry, ObjLongConsumer<String> form) {
        int space = entry.indexOf(' ');
        String rest = space < 0 ? "" : entry.substring(space);
        String first = space < 0 ? entry : entry.substring(0, space);
        String[] parts = first.indexOf('/') < 0 ? new String[] {first} : first.split("/", -1);
        String base = parts[0];
        form.accept(base + rest, WordClass.BASE.bit());
        form.accept(withS(base) + rest, 0);
        form.accept(stem(base, true) + "ing" + rest, WordClass.GERUND.bit());
        if (parts.length == 1) {
            String past =
                    endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : stem(base, false) + "ed";
            form.accept(past + rest, WordClass.PAST.bit());
        }
        for (int i = 1; i < parts.length; i++) {
            form.accept(parts[i] + rest, WordClass.PAST.bit());
        }
    }

    /** Gives the singular and the plural; of several words the last one changes. */
    static void noun(String entry, ObjLongConsumer<String> form) {
        form.accept(entry, 0);
        form.accept(withS(entry), WordClass.PLURAL.bit());
    }

    private static String withS(String word) {
        if (endsInConsonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hiss = word.endsWith("s")
                || word.endsWith("sh")
                || word.endsWith("ch")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.equals("do")
                || word.equals("go");
        return hiss ? word + "es" : word + "s";
    }

    /** What -ing and -ed are put to: {@code writ}, {@code plann}, {@code see}. */
    private static String stem(String word, boolean ing) {
        int length = word.length();
        if (word.endsWith("ie") && ing) {
            return word.substring(0, length - 2) + "y";
        }
        if (word.endsWith("e") && !(ing && word.endsWith("ee"))) {
            return word.substring(0, length - 1);
        }
        boolean doubles = length >= 3
                && length <= 4
                && "aeiouwxy".indexOf(word.charAt(length - 1)) < 0
                && isVowel(word.charAt(length - 2))
                && !isVowel(word.charAt(length - 3))
                && !word.equals("open");
        return doubles || DOUBLING.contains(word) ? word + word.charAt(length - 1) : word;
    }

    private static boolean endsInConsonantY(String word) {
        return word.length() > 1 && word.endsWith("y") && !isVowel(word.charAt(word.length() - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
