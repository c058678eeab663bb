package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.BROAD;
import static io.github.goals4j.smart.WordClass.CHANGE;
import static io.github.goals4j.smart.WordClass.COMPARISON;
import static io.github.goals4j.smart.WordClass.HEDGE;
import static io.github.goals4j.smart.WordClass.PLAIN;
import static io.github.goals4j.smart.WordClass.STATE;
import static io.github.goals4j.smart.WordClass.VAGUE;

import io.github.goals4j.SmartCriterion;

/** Asks whether two readers would picture the same thing. */
final class Specifics {

    private static final long DOES =
            WordClass.bits(WordClass.FINISH, WordClass.RESULT, WordClass.GAIN, WordClass.ACTION);
    private static final long LOOSE = WordClass.bits(VAGUE, CHANGE);
    /** So many points make an action and its object specific. */
    private static final int ENOUGH = 24;
    /** What it is worth if every word of the text tells something; the shorter the text, the less there is to tell it. */
    private static final int TELLING = 56;

    /** Words that say little of what is meant, wherever they stand. */
    private static final long LITTLE = WordClass.bits(
            VAGUE,
            CHANGE,
            STATE,
            WordClass.UP,
            BROAD,
            PLAIN,
            COMPARISON,
            WordClass.VAGUE_QUANTITY,
            WordClass.PRONOUN,
            WordClass.POSSESSIVE,
            WordClass.CONJUNCTION);

    /** A name in the object says which one is meant; two say no more. */
    private static final int NAME = 13;
    /** A word that no list knows is seldom a general one. */
    private static final int RARE = 5;

    private static final int NUMBER = 11;

    /** What a word of a class is worth in the object; a word may belong to several. */
    private static final long[] IN_OBJECT = {
        WordClass.FAILURE.bit(),
        WordClass.bits(WordClass.DELIVERABLE, WordClass.DOMAIN, WordClass.METHOD),
        COMPARISON.bit(),
        BROAD.bit(),
        WordClass.VAGUE_QUANTITY.bit(),
        WordClass.SUPREME.bit()
    };

    private static final int[] WORTH_IN_OBJECT = {14, 6, -10, -6, -7, -15};

    /** What a verb of a class takes away, because it says little of what is done. */
    private static final long[] AS_VERB = {
        VAGUE.bit(), CHANGE.bit(), STATE.bit(), WordClass.GAIN.bit(), WordClass.ABSOLUTE_VERB.bit()
    };

    private static final int[] WORTH_AS_VERB = {-5, -4, -3, -8, -16};
    private static final int NO_VERB = -5;

    private final Reading reading;
    private final Tokens tokens;
    private final Clause clause;

    Specifics(Reading reading, Clause clause) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clause = clause;
    }

    void find(int clarity) {
        int verb = clause.verb();
        int end = clause.end();
        hedges();
        boolean counted = reading.hasStrong(SmartCriterion.MEASURABLE) && !isOfNothingNamed();
        int placeholder = placeholder();
        if (placeholder != Clause.NONE) {
            reading.finding("specific.placeholder", placeholder, tokens.after(placeholder));
            return;
        }
        if (verb == Clause.NONE) {
            withoutVerb(counted || clarity >= 0);
            return;
        }
        compound(verb);
        boolean comparison = isComparison(verb, end);
        boolean state = tokens.is(verb, STATE.bit()) && !tokens.is(verb, LOOSE & ~VAGUE.bit());
        boolean vague = (tokens.is(verb, LOOSE) && !tokens.is(verb, WordClass.FINISH.bit()))
                || tokens.is(verb, WordClass.ABSOLUTE_VERB.bit());
        boolean felt = clause.isMadeSo() || ((state || comparison) && hasFeeling(verb, end));
        if (counted || (!felt && clarity >= 0)) {
            reading.evidence("specific.action", true, verb, Math.max(end, verb + 1));
        } else if (state) {
            reading.finding("specific.state", verb, end);
        } else if (vague || comparison) {
            reading.evidence("specific.direction", false, verb, verb + 1);
            reading.finding("specific.vague-verb", verb, verb + 1);
            broadObject(verb, end);
        } else {
            reading.evidence("specific.direction", false, verb, verb + 1);
            broadObject(verb, end);
            if (end <= verb + 1) {
                reading.finding("specific.broad-object", verb, verb + 1);
            }
        }
    }

    /** How many points the action and its object have beyond those that make them specific; below zero, how many they lack. */
    int clarity() {
        int verb = clause.verb();
        int points = verb == Clause.NONE
                ? NO_VERB + points(0, tokens.size())
                : tokens.worth(verb, AS_VERB, WORTH_AS_VERB) + points(tokens.after(verb), clause.end());
        return telling() + points - ENOUGH;
    }

    private void broadObject(int verb, int end) {
        int object = tokens.after(verb);
        if (end > object) {
            reading.finding("specific.broad-object", object, end);
        }
    }

    private void withoutVerb(boolean specific) {
        int end = tokens.size();
        if (specific) {
            reading.evidence("specific.target", true, 0, end);
        } else {
            reading.finding("specific.no-action", 0, end);
        }
    }

    private int placeholder() {
        boolean any = tokens.haveGap() || tokens.hold(WordClass.PLACEHOLDER.bit());
        for (int i = 0; any && i < tokens.size(); i++) {
            boolean named =
                    tokens.isAcronym(i) && tokens.isCapitalised(i + 1); // XYZ District stands for one that there is
            boolean gap = tokens.kind(i) == Token.GAP && !tokens.is(i + 1, WordClass.MODAL.bit()); // ____ will read
            if (gap || (tokens.is(i, WordClass.PLACEHOLDER.bit()) && !named)) {
                return i;
            }
        }
        return Clause.NONE;
    }

    /** Two verbs of which each has an object of its own; "calibrate and maintain the meter" is one goal. */
    private void compound(int verb) {
        if (!hasOwnObject(verb)) {
            return;
        }
        for (int i = verb + 2; i < tokens.size() && tokens.kind(i) != Token.STOP; i++) {
            boolean joined = tokens.is(i - 1, "and") || tokens.kind(i - 1) == Token.COMMA;
            if (joined
                    && !reading.isAside(i)
                    && tokens.is(i, DOES)
                    && tokens.is(i, WordClass.BASE.bit())
                    && hasOwnObject(i)) {
                reading.finding("specific.compound", verb, i + 1);
                return;
            }
        }
    }

    private boolean hasOwnObject(int verb) {
        int next = tokens.after(verb);
        return tokens.is(next, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit() | WordClass.NUMBER.bit())
                || tokens.kind(next) == Token.NUMBER
                || tokens.isName(next);
    }

    private void hedges() {
        for (int i = 0; i < tokens.size() && tokens.hold(HEDGE.bit()); i++) {
            if (tokens.is(i, HEDGE.bit())) {
                reading.finding("specific.hedge", i, tokens.after(i));
            }
        }
    }

    /** One thing, something: counted, yet nobody knows what. */
    private boolean isOfNothingNamed() {
        for (int i = 0; i < tokens.size() && tokens.hold(WordClass.THING.bit()); i++) {
            if (tokens.is(i, WordClass.THING.bit())) {
                return true;
            }
        }
        return false;
    }

    /** Comfortable, the leading one: only somebody's judgement could tell. */
    private boolean hasFeeling(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + 5); i++) {
            boolean doing = tokens.is(i + 1, WordClass.GERUND.bit()) || tokens.is(i + 2, WordClass.GERUND.bit());
            if ((tokens.is(i, WordClass.FELT.bit()) && !doing)
                    || (tokens.is(i, WordClass.SUPREME.bit())
                            && (tokens.is(i - 1, "the") || tokens.endsInPossessive(i - 1)))
                    || (tokens.is(i, "most") && tokens.is(i - 1, "the") && tokens.is(verb, WordClass.BECOMES.bit()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isComparison(int verb, int end) {
        if (tokens.is(verb, STATE.bit() | VAGUE.bit()) || tokens.isAny(verb, "get", "do", "make", "become")) {
            for (int i = verb + 1; i < Math.min(end, verb + 6); i++) {
                if (tokens.is(i, COMPARISON.bit()) || tokens.isAny(i, "good", "great")) {
                    return true;
                }
            }
        }
        return tokens.is(verb + 1, COMPARISON.bit());
    }

    /** How far the words narrow down what is meant; those that tell when, how or why do not. */
    private int points(int from, int to) {
        int points = 0;
        boolean named = false;
        for (int i = from; i < to; i++) {
            if (!reading.isAside(i) && !tokens.is(i, WordClass.INSIDE.bit())) {
                named |= tokens.isName(i);
                points += pointsOf(i);
            }
        }
        return named ? points + NAME : points;
    }

    private int pointsOf(int i) {
        if (tokens.isName(i)) {
            return 0;
        }
        if (isRare(i)) {
            return RARE;
        }
        return tokens.kind(i) == Token.NUMBER ? NUMBER : tokens.worth(i, IN_OBJECT, WORTH_IN_OBJECT);
    }

    /** What the share of the words that tell something is worth; one of them is always too little, so short texts have less. */
    private int telling() {
        int words = 0;
        long telling = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Token.WORD || tokens.kind(i) == Token.CODE || tokens.kind(i) == Token.NUMBER) {
                words++;
                telling += tokens.is(i, LITTLE) ? 0 : 1;
            }
        }
        return words == 0 ? 0 : (int) (TELLING * telling / words);
    }

    private boolean isRare(int i) {
        return tokens.isUnknown(i)
                && (tokens.isCompound(i)
                        || !(Endings.isAdverb(tokens, i)
                                || Endings.isAdjective(tokens, i)
                                || Endings.isPast(tokens, i)
                                || Endings.isGerund(tokens, i)));
    }
}
