package io.github.goals4j.smart;

import java.util.ArrayList;
import java.util.List;
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
        FILES.forEach(file -> rows.addAll(Table.lines(file)));
        return rows;
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
