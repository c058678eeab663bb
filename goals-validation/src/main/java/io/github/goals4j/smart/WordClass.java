package io.github.goals4j.smart;

import java.util.Map;
import java.util.Optional;

/** A class of words, named in the word files in lower case. Each is one bit, so that a word can belong to several. */
enum WordClass {
    // verbs
    FINISH,
    RESULT,
    GAIN,
    ACTION,
    CHANGE,
    UP,
    DOWN,
    RATIO,
    VAGUE,
    STATE,
    FRAME,
    HEDGE,
    ABSOLUTE_VERB,
    PURPOSE_VERB,
    CONTENT_VERB,
    // nouns
    BROAD,
    COMMON,
    DELIVERABLE,
    CREDENTIAL,
    ROLE,
    METRIC,
    PEOPLE,
    FAILURE,
    STANDARD,
    METHOD,
    SUPPORT,
    SCOPE,
    CONTENT_NOUN,
    PLACEHOLDER,
    DOMAIN,
    // grammar
    PREPOSITION,
    DETERMINER,
    CONJUNCTION,
    PRONOUN,
    MODAL,
    PLAIN,
    PURPOSE,
    MEANS,
    COMPARISON,
    VAGUE_QUANTITY,
    ABSOLUTE,
    PERMANENCE,
    // cues that steer how neighbours are read
    STATUS,
    MEETS,
    AIM,
    ASKS,
    BECOMES,
    GOES_WITH,
    SUPREME,
    FELT,
    CLAUSE_OPENER,
    TAKES_TO,
    OPENING,
    THING,
    // times and amounts; more of them are in TimeWord
    EVENT,
    NUMBER,
    /** A name that holds a number, a time or an absolute and means none. */
    TERM,
    // set by the form of a word, never named in a file
    /** A verb as one finds it in a dictionary. */
    BASE,
    /** A verb in -ing. */
    GERUND,
    /** A verb in -ed, or its irregular like. */
    PAST,
    /** A noun in the plural. */
    PLURAL,
    /** A word with 's. */
    POSSESSIVE,
    /** A word of a phrase that an earlier word opened. */
    INSIDE,
    /** A word that may open a phrase. */
    OPENS;

    private static final Map<String, WordClass> BY_NAME = Words.byName(values());

    /** The class of that name in the word files; absent if there is none, or it follows from the form of a word. */
    static Optional<WordClass> named(String name) {
        WordClass found = BY_NAME.get(name);
        return found != null && found.compareTo(TERM) <= 0 ? Optional.of(found) : Optional.empty();
    }

    @SuppressWarnings("EnumOrdinal") // a place of its own in a set of bits
    long bit() {
        return 1L << ordinal();
    }

    static long bits(WordClass a, WordClass b) {
        return a.bit() | b.bit();
    }

    static long bits(WordClass... several) {
        long bits = 0;
        for (WordClass each : several) {
            bits |= each.bit();
        }
        return bits;
    }
}
