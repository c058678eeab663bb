package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.BECOMES;
import static io.github.goals4j.smart.WordClass.BROAD;
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
 * Weighs whether what is done comes to an end that anybody can see, where nothing else has told. One thing that is done once
 * or at set times does; what only moves in a direction, or is only felt, does not.
 */
final class ResultPoints {

    /** So many points make a result. */
    private static final int ENOUGH = 6;

    /** One thing of which everybody pictures the same. */
    private static final int ONE_NARROW = 4;
    /** A new thing of its kind: paint a fence. */
    private static final int ARTICLE = 3;

    private static final int NAME = 3;
    /** Buy no sweets: one would show. */
    private static final int NONE_AT_ALL = 18;

    private static final int RECURRENCE = 10;
    /** What is done within a time comes to an end (Vendler, Verbs and Times, 1957). */
    private static final int DATED = 5;
    /** Nobody sees what has been learnt. */
    private static final int LEARNT = -7;
    /** Work on a report, study for an exam: while it lasts, whenever that is. */
    private static final int AT_WORK = -5;
    /** To act on something is no end of it. */
    private static final int ACT = -2;

    private static final long OFTEN =
            TimeWord.bits(TimeWord.EVERY, TimeWord.RECURRENCE, TimeWord.WEEKDAYS, TimeWord.NUMBER);
    private static final long AGAIN =
            TimeWord.bits(TimeWord.EVERY, TimeWord.RECURRENCE, TimeWord.WEEKDAYS, TimeWord.TIMES, TimeWord.ARTICLE);
    private static final long DONE = WordClass.bits(WordClass.ACTION, WordClass.RESULT, FINISH);

    private static final long ENDS = WordClass.bits(FINISH, WordClass.RESULT, WordClass.GAIN);

    private static final long[] AS_VERB = {CHANGE.bit(), FINISH.bit(), FRAME.bit(), WordClass.VAGUE.bit()};
    private static final int[] WORTH_AS_VERB = {-7, 3, -4, -2};

    private static final long[] IN_OBJECT = {
        COMPARISON.bit(), WordClass.SUPREME.bit(), WordClass.FELT.bit(), VAGUE_QUANTITY.bit(), PLAIN.bit()
    };
    private static final int[] WORTH_IN_OBJECT = {-9, -11, -10, -6, -2};

    private static final long[] AS_HEAD = {Phrases.THINGS, BROAD.bit(), GERUND.bit()};
    private static final int[] WORTH_AS_HEAD = {3, -2, -4};

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

    /** Notes the result or how often it is done; how specific it is must have been found before. */
    void find() {
        int verb = clause.verb();
        int from = verb == Clause.NONE ? clause.start() : tokens.after(verb);
        int end = phrases.end(from);
        int often = recurrence();
        boolean again = often != Clause.NONE && !tokens.is(verb, BECOMES.bit());
        boolean named = verb != Clause.NONE || end > from;
        boolean enough = ofVerb(verb) + ofObject(from, end) + ofTime(from, again) >= ENOUGH;
        if (isThought(verb) || !named || !enough) {
            return;
        }
        if (again) {
            reading.evidence("measurable.frequency", true, often, timeEnd(often));
        } else {
            int start = verb == Clause.NONE ? from : verb;
            reading.evidence("measurable.milestone", true, start, Math.max(end, start + 1));
        }
    }

    /** Know, feel, enjoy: nobody else can tell. */
    private boolean isThought(int verb) {
        return tokens.is(verb, STATE.bit())
                && !tokens.is(verb, BECOMES.bit() | FRAME.bit())
                && !tokens.isAny(verb, "have", "has", "having");
    }

    private int ofVerb(int verb) {
        int points = tokens.worth(verb, AS_VERB, WORTH_AS_VERB);
        points += tokens.is(verb, WordClass.ACTION.bit()) && !tokens.is(verb, ENDS) ? ACT : 0;
        for (int i = 0; i <= Math.max(verb, 0); i++) {
            points += tokens.isAny(i, "learn", "learning", "master", "mastering") ? LEARNT : 0;
        }
        return points;
    }

    private int ofObject(int from, int end) {
        int head = end - 1;
        int points = tokens.isAny(from, "no", "nothing") && head > from ? NONE_AT_ALL : 0;
        points += tokens.isAny(from, "a", "an") ? ARTICLE : 0;
        points += namesSomething() ? NAME : 0;
        for (int c = 0; c < IN_OBJECT.length; c++) {
            points += phrases.has(IN_OBJECT[c], from, end) ? WORTH_IN_OBJECT[c] : 0;
        }
        boolean several = end > from && (tokens.is(head, WordClass.PLURAL.bit()) || Endings.isPlural(tokens, head));
        boolean state = tokens.is(clause.verb(), STATE.bit());
        points += reading.hasStrong(SmartCriterion.SPECIFIC) && !several && !state ? ONE_NARROW : 0;
        return points + (end > from ? tokens.worth(head, AS_HEAD, WORTH_AS_HEAD) : 0);
    }

    private int ofTime(int from, boolean again) {
        if (again) {
            return RECURRENCE;
        }
        boolean works = tokens.isAny(from, "on", "for", "with") && clause.verb() != Clause.NONE;
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

    /** Where the words begin that tell how often it is done, and not how often something else is; none if it is done once. */
    int recurrence() {
        int verb = clause.verb();
        for (int i = 0; i < tokens.size() && !(i > verb && isElse(i)); i++) {
            boolean often = tokens.isTime(i, OFTEN)
                    || (tokens.isTime(i, TimeWord.ON.bit()) && tokens.isTime(i + 1, TimeWord.WEEKDAYS.bit()));
            boolean which =
                    tokens.is(i - 1, WordClass.DETERMINER.bit()) && !reading.isTaken(i + 1); // the nightly backup
            if (reading.isTaken(i) && often && !which) {
                int end = timeEnd(i);
                for (int at = i; at < end; at++) {
                    if (tokens.isTime(at, AGAIN)) {
                        return i;
                    }
                }
                i = end - 1;
            }
        }
        return Clause.NONE;
    }

    private int timeEnd(int from) {
        int end = from + 1;
        while (reading.isTaken(end)) {
            end++;
        }
        return end;
    }

    /** Whether something else begins that may be done again and again: a relative clause, a way, another verb. */
    private boolean isElse(int i) {
        return tokens.isAny(i, "that", "which", "who")
                || reading.isOwnedBy(SmartCriterion.ACHIEVABLE, i)
                || (tokens.is(i, "and") && tokens.is(i + 1, DONE) && tokens.is(i + 1, WordClass.BASE.bit()));
    }
}
