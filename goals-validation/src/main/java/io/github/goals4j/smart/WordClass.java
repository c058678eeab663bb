package io.github.goals4j.smart;

import java.util.Locale;
import java.util.Map;

/** A class of words; each is one bit, so that a word can belong to several. */
enum WordClass {
    RESULT(true),
    ACTION(true),
    CHANGE(true),
    UP(true),
    DOWN(true),
    RATIO(true),
    VAGUE(true),
    STATE(false),
    BROAD(false),
    HEDGE(true),
    VAGUE_QUANTITY(false),
    COMPARISON(false),
    NUMBER(false),
    UNIT_DAY(false),
    UNIT_CLOCK(false),
    MONTH(false),
    WEEKDAY(false),
    SEASON(false),
    RECURRENCE(false),
    AMBIGUOUS_RECURRENCE(false),
    VAGUE_TIME(false),
    EVENT(false),
    CREDENTIAL(false),
    DELIVERABLE(false),
    PURPOSE_VERB(false),
    DOMAIN(false),
    PREPOSITION(false),
    DETERMINER(false),
    CONJUNCTION(false),
    PRONOUN(false),
    MODAL(false),
    STANDARD(false),
    PLAIN(false),
    /** Made from verbs: the forms in -ing. */
    GERUND(false),
    /** Made from verbs: the forms in -ed. */
    PAST(false);

    private final boolean verbs;

    WordClass(boolean verbs) {
        this.verbs = verbs;
    }

    static WordClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @SuppressWarnings("EnumOrdinal") // a place of its own in a set of bits
    long bit() {
        return 1L << ordinal();
    }

    void add(String word, Map<String, Long> entries) {
        entries.merge(word, bit(), (a, b) -> a | b);
        if (verbs) {
            String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
            boolean y = word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
            char last = word.charAt(word.length() - 1);
            boolean doubled = word.length() <= 4
                    && word.length() >= 3
                    && "aeiouwxy".indexOf(last) < 0
                    && "aeiou".indexOf(word.charAt(word.length() - 2)) >= 0
                    && "aeiou".indexOf(word.charAt(word.length() - 3)) < 0;
            boolean hiss = word.endsWith("s")
                    || word.endsWith("sh")
                    || word.endsWith("ch")
                    || word.endsWith("x")
                    || word.endsWith("z");
            put(entries, y ? word.substring(0, word.length() - 1) + "ies" : hiss ? word + "es" : word + "s", bit());
            put(entries, (doubled ? word + last : word.endsWith("ee") ? word : stem) + "ing", bit() | GERUND.bit());
            put(
                    entries,
                    y ? word.substring(0, word.length() - 1) + "ied" : (doubled ? word + last : stem) + "ed",
                    bit() | PAST.bit());
        }
    }

    private static void put(Map<String, Long> entries, String word, long bits) {
        entries.merge(word, bits, (a, b) -> a | b);
    }
}
