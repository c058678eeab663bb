package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.BECOMES;
import static io.github.goals4j.smart.WordClass.CHANGE;
import static io.github.goals4j.smart.WordClass.COMPARISON;
import static io.github.goals4j.smart.WordClass.FINISH;
import static io.github.goals4j.smart.WordClass.FRAME;
import static io.github.goals4j.smart.WordClass.GERUND;
import static io.github.goals4j.smart.WordClass.PLAIN;
import static io.github.goals4j.smart.WordClass.STATE;
import static io.github.goals4j.smart.WordClass.VAGUE_QUANTITY;

import io.github.goals4j.SmartCriterion;

/**
 * Weighs whether what is done comes to an end that anybody can see, where no amount has told. One thing that is done once
 * or at set times does; what only moves in a direction, or is only felt, does not.
 */
final class ResultPoints {

    /** So many points make a result. */
    private static final int ENOUGH = 7;

    /** A verb and its object name a result, see {@link Milestones}. */
    private static final int NAMED = 9;
    /** What is pictured more sharply is seen more easily: a point for so many points of {@link Specifics}, up to a few. */
    private static final int CLEAR = 6;

    private static final int CLEAREST = 2;
    private static final int LEAST_CLEAR = -2;
    /** One thing of which everybody pictures the same. */
    private static final int ONE_NARROW = 4;
    /** A new thing of its kind: paint a fence. */
    private static final int ARTICLE = 5;

    private static final int NAME = 2;
    /** Buy no sweets: one would show. */
    private static final int NONE_AT_ALL = 6;
    /** Who is able to do it need not have done it. */
    private static final int ABILITY = -6;

    private static final int RECURRENCE = 12;
    /** What is done within a time comes to an end (Vendler, Verbs and Times, 1957). */
    private static final int DATED = 5;
    /** Nobody sees what has been learnt. */
    private static final int LEARNT = -8;
    /** Work on a report, study for an exam, follow a protocol: while it lasts, whenever that is. */
    private static final int AT_WORK = -8;
    /** To act on something is no end of it. */
    private static final int ACT = -4;

    private static final long ENDS = WordClass.bits(FINISH, WordClass.RESULT, WordClass.GAIN);

    private static final long[] AS_VERB = {CHANGE.bit(), FRAME.bit()};
    private static final int[] WORTH_AS_VERB = {-10, -5};

    private static final long[] IN_OBJECT = {
        COMPARISON.bit(), WordClass.SUPREME.bit(), WordClass.FELT.bit(), VAGUE_QUANTITY.bit(), PLAIN.bit()
    };
    private static final int[] WORTH_IN_OBJECT = {-10, -6, -6, -6, -2};

    private static final long[] AS_HEAD = {Phrases.THINGS, GERUND.bit()};
    private static final int[] WORTH_AS_HEAD = {4, -3};

    private final Reading reading;
    private final Tokens tokens;
    private final Clause clause;
    private final Phrases phrases;

    ResultPoints(Reading reading, Clause clause, Phrases phrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clause = clause;
        this.phrases = phrases;
    }

    /**
     * Notes the result or how often it is done, if it is one.
     *
     * @param clarity how many points {@link Specifics} has for it
     * @param promised where the result ends that {@link Milestones} found in the goal's own verb; or {@link Clause#NONE}
     */
    void find(int clarity, int promised) {
        int verb = clause.verb();
        int from = objectStart();
        int end = phrases.end(from);
        boolean again = clause.often() != Clause.NONE && !tokens.is(verb, BECOMES.bit());
        boolean named = promised != Clause.NONE;
        int clear = Math.max(LEAST_CLEAR, Math.min(CLEAREST, clarity / CLEAR));
        int points = (named ? NAMED : 0) + clear + ofVerb(verb) + ofObject(from, end, clarity) + ofTime(again);
        if (isThought(verb) || (verb == Clause.NONE && end == from) || points < ENOUGH) {
            return;
        }
        if (again) {
            reading.evidence("measurable.frequency", true, clause.often(), clause.oftenEnd());
        } else {
            int start = verb == Clause.NONE ? from : verb;
            reading.evidence("measurable.milestone", true, start, named ? promised : Math.max(end, start + 1));
        }
    }

    private int objectStart() {
        int start = clause.start();
        boolean compared = tokens.is(start - 1, COMPARISON.bit()); // more use of the library
        return clause.verb() != Clause.NONE ? tokens.after(clause.verb()) : compared ? start - 1 : start;
    }

    /** Know, feel, enjoy: nobody else can tell. */
    private boolean isThought(int verb) {
        return tokens.is(verb, STATE.bit())
                && !tokens.is(verb, BECOMES.bit() | FRAME.bit())
                && !tokens.isAny(verb, "have", "has", "having");
    }

    private int ofVerb(int verb) {
        boolean results = tokens.is(verb, WordClass.RESULT.bit()); // upgrade the LIS, start a club
        int points = (results ? 0 : tokens.worth(verb, AS_VERB, WORTH_AS_VERB)) + (clause.isAbility() ? ABILITY : 0);
        points += tokens.is(verb, WordClass.ACTION.bit()) && !tokens.is(verb, ENDS) ? ACT : 0;
        for (int i = 0; i <= Math.max(verb, 0); i++) {
            points += tokens.isAny(i, "learn", "learning", "master", "mastering") ? LEARNT : 0;
        }
        return points;
    }

    private int ofObject(int from, int end, int clarity) {
        int head = end - 1;
        int points = tokens.isAny(from, "no", "nothing") && head > from ? NONE_AT_ALL : 0;
        points += tokens.isAny(from, "a", "an") ? ARTICLE : 0;
        points += namesSomething() ? NAME : 0;
        for (int c = 0; c < IN_OBJECT.length; c++) {
            points += phrases.has(IN_OBJECT[c], from, end) ? WORTH_IN_OBJECT[c] : 0;
        }
        boolean several = end > from && (tokens.is(head, WordClass.PLURAL.bit()) || Endings.isPlural(tokens, head));
        boolean state = tokens.is(clause.verb(), STATE.bit());
        points += clarity >= 0 && !several && !state ? ONE_NARROW : 0;
        return points + (end > from ? tokens.worth(head, AS_HEAD, WORTH_AS_HEAD) : 0);
    }

    private int ofTime(boolean again) {
        if (again) {
            return RECURRENCE;
        }
        int verb = clause.verb();
        boolean works = tokens.is(verb, "follow")
                || tokens.are(verb, "work", "on")
                || (verb >= 0 && tokens.isAny(tokens.after(verb), "on", "for", "with"));
        return works ? AT_WORK : reading.hasStrong(SmartCriterion.TIME_BOUND) && reading.isTimed() ? DATED : 0;
    }

    private boolean namesSomething() {
        for (int i = Math.max(clause.verb(), 0) + 1; i < clause.end(); i++) {
            if (tokens.isCapitalised(i) && !reading.isTaken(i)) {
                return true;
            }
        }
        return false;
    }
}
