package io.github.goals4j.smart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/** The words that ship with the library, and those of packs that are found on the class path. */
final class Words {

    /** Files of the language first, then those of trades. */
    private static final List<String> FILES = List.of(
            "english/verbs.tsv",
            "english/nouns.tsv",
            "english/grammar.tsv",
            "english/cues.tsv",
            "english/times.tsv",
            "english/amounts.tsv",
            "english/terms.tsv",
            "laboratory.tsv");

    private Words() {}

    static List<String> english() {
        List<String> rows = new ArrayList<>();
        for (String file : FILES) {
            rows.addAll(Table.lines(file));
        }
        return rows;
    }

    /** The constants by the names that the word files have for them. */
    static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        Map<String, E> byName = new HashMap<>();
        for (E each : constants) {
            byName.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each);
        }
        return byName;
    }

    static List<String> ofPack(String name) {
        for (WordPack pack : ServiceLoader.load(WordPack.class)) {
            if (pack.name().equals(name)) {
                return pack.rows();
            }
        }
        throw new IllegalArgumentException("there is no word pack " + name);
    }
}
