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
        int slash = first.indexOf('/');
        String base = slash < 0 ? first : first.substring(0, slash);
        form.accept(base.concat(rest), WordClass.BASE.bit());
        form.accept(withS(base).concat(rest), 0);
        form.accept(stem(base, true).concat("ing").concat(rest), WordClass.GERUND.bit());
        if (slash < 0) {
            String past = endsInConsonantY(base)
                    ? cut(base, 1).concat("ied")
                    : stem(base, false).concat("ed");
            form.accept(past.concat(rest), WordClass.PAST.bit());
        }
        while (slash >= 0) {
            int next = first.indexOf('/', slash + 1);
            String past = first.substring(slash + 1, next < 0 ? first.length() : next);
            form.accept(past.concat(rest), WordClass.PAST.bit());
            slash = next;
        }
    }

    /** Gives the singular and the plural; of several words the last one changes. */
    static void noun(String entry, ObjLongConsumer<String> form) {
        form.accept(entry, 0);
        form.accept(withS(entry), WordClass.PLURAL.bit());
    }

    private static String withS(String word) {
        if (endsInConsonantY(word)) {
            return cut(word, 1).concat("ies");
        }
        boolean hiss = switch (fromEnd(word, 1)) {
            case 's', 'x', 'z' -> true;
            case 'h' -> fromEnd(word, 2) == 's' || fromEnd(word, 2) == 'c';
            case 'o' -> word.equals("do") || word.equals("go");
            default -> false;
        };
        return word.concat(hiss ? "es" : "s");
    }

    /** What -ing and -ed are put to: {@code writ}, {@code plann}, {@code see}. */
    private static String stem(String word, boolean ing) {
        if (fromEnd(word, 1) == 'e') {
            boolean die = ing && fromEnd(word, 2) == 'i';
            boolean see = ing && fromEnd(word, 2) == 'e';
            return die ? cut(word, 2).concat("y") : see ? word : cut(word, 1);
        }
        boolean doubles = word.length() >= 3
                && word.length() <= 4
                && "aeiouwxy".indexOf(fromEnd(word, 1)) < 0
                && isVowel(fromEnd(word, 2))
                && !isVowel(fromEnd(word, 3))
                && !word.equals("open");
        return doubles || DOUBLING.contains(word) ? word.concat(word.substring(word.length() - 1)) : word;
    }

    private static boolean endsInConsonantY(String word) {
        return word.length() > 1 && fromEnd(word, 1) == 'y' && !isVowel(fromEnd(word, 2));
    }

    private static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            default -> false;
        };
    }

    private static char fromEnd(String word, int letters) {
        return letters > word.length() ? ' ' : word.charAt(word.length() - letters);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
