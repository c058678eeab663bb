package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.BROAD;
import static io.github.goals4j.smart.WordClass.COMPARISON;
import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.CREDENTIAL;
import static io.github.goals4j.smart.WordClass.DELIVERABLE;
import static io.github.goals4j.smart.WordClass.FINISH;
import static io.github.goals4j.smart.WordClass.GAIN;
import static io.github.goals4j.smart.WordClass.MODAL;
import static io.github.goals4j.smart.WordClass.PLURAL;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.PRONOUN;
import static io.github.goals4j.smart.WordClass.RESULT;
import static io.github.goals4j.smart.WordClass.ROLE;
import static io.github.goals4j.smart.WordClass.STANDARD;
import static io.github.goals4j.smart.WordClass.VAGUE_QUANTITY;

import io.github.goals4j.SmartCriterion;

/** Binary results: they are there or they are not, and anybody can see which. */
final class Milestones {

    private static final long METRIC = WordClass.METRIC.bit();
    private static final long REACHING = WordClass.bits(WordClass.BECOMES, GAIN, FINISH, RESULT);
    private static final long RELATIVES = WordClass.bits(CONJUNCTION, WordClass.DETERMINER);

    /** How far behind a verb a word may stand that says how it feels. */
    private static final int REACH = 20;

    /** How far behind a result an amount may still be its own. */
    private static final int FAR = 12;

    private static final String[] ALSO_REACH = {"have", "get", "be", "move", "moving", "walk", "walking"};

    private final Reading reading;
    private final Tokens tokens;
    private final Clause clause;
    private final Phrases phrases;

    Milestones(Reading reading, Clause clause, Phrases phrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clause = clause;
        this.phrases = phrases;
    }

    /**
     * Notes binary results: pass the exam, publish a paper, be promoted.
     *
     * @return where the one ends that the goal's own verb names, which is not noted but only promised; or {@link Clause#NONE}
     */
    int find() {
        int promised = Clause.NONE;
        boolean relative = false;
        for (int i = 0; i < tokens.size(); i++) {
            relative = (tokens.is(i, RELATIVES) && tokens.isAny(i, "who", "which", "that"))
                    || (relative && tokens.kind(i) != Token.STOP && tokens.kind(i) != Token.COMMA);
            if (mayReach(i)
                    && !relative
                    && !(clause.isAbility() && isFelt(i))
                    && !reading.isAside(i)
                    && startsClause(i)) {
                int end = milestoneEnd(i);
                if (end > i && i == clause.verb()) {
                    promised = end;
                } else if (end > i) {
                    reading.evidence("measurable.milestone", true, i, end);
                }
                i = Math.max(i, end - 1);
            }
        }
        return promised;
    }

    /** Finish the course with at least 80 %: what is reached first has its own end, and the number belongs to what follows. */
    void findBesideAmounts() {
        for (int i = Math.max(0, clause.verb()); i < tokens.size(); i++) {
            boolean verb = i == clause.verb() || isNext(i);
            int end = verb && mayReach(i) && !reading.isAside(i) ? milestoneEnd(i) : Clause.NONE;
            boolean closed = tokens.kind(end) == Token.COMMA || reading.isAside(end) || isApart(end);
            if (end > i && closed && !isMeasured(i, end)) {
                reading.evidence("measurable.milestone", true, i, end);
                i = end - 1;
            }
        }
    }

    private boolean isMeasured(int from, int end) {
        for (int i = from; i <= end; i++) {
            if (reading.isOwnedBy(SmartCriterion.MEASURABLE, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb follows the one before: and read, then write. */
    private boolean isNext(int i) {
        return tokens.is(i, Clause.DONE) && tokens.is(i, WordClass.BASE.bit()) && isJoined(i);
    }

    private boolean isJoined(int i) {
        return tokens.isAny(i - 1, "and", "then") || tokens.kind(i - 1) == Token.COMMA;
    }

    /** Whether another verb stands before the next amount, so that the amount is its own: enrol in a course and read 5 papers. */
    private boolean isApart(int from) {
        int last = Math.min(tokens.size(), from + FAR);
        if (from < 0) {
            return false;
        }
        for (int i = from; i < last && !reading.isOwnedBy(SmartCriterion.MEASURABLE, i); i++) {
            boolean verb = isNext(i + 1);
            boolean over = tokens.kind(i) == Token.STOP || i == tokens.size() - 1;
            if (verb || over || (tokens.is(i, "by") && tokens.is(i + 1, WordClass.GERUND.bit()))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayReach(int i) {
        return tokens.is(i, REACHING) || (tokens.is(i, Clause.VERB) && tokens.isAny(i, ALSO_REACH));
    }

    /** Whether only the writer can tell how well it is done: with confidence. */
    private boolean isFelt(int from) {
        for (int i = from; i < Math.min(from + REACH, tokens.size()); i++) {
            if (tokens.is(i, WordClass.FELT.bit())) {
                return true;
            }
        }
        return false;
    }

    private int milestoneEnd(int i) {
        int next = tokens.after(i);
        if (tokens.is(i, WordClass.FRAME.bit()) && (tokens.is(next, "to") || tokens.is(next, WordClass.GERUND.bit()))) {
            return Clause.NONE;
        }
        if (tokens.is(i, WordClass.BECOMES.bit() | GAIN.bit()) && tokens.is(next, WordClass.STATUS.bit())) {
            return asEnd(tokens.after(next));
        }
        if (tokens.is(next, "and") && tokens.is(next + 1, WordClass.BASE.bit()) && tokens.is(next + 1, Clause.VERB)) {
            // develop and implement a plan
            next = tokens.after(next + 1);
        }
        int end = phrases.end(next);
        if (tokens.is(i, GAIN.bit()) && gains(next, end)) {
            return end;
        }
        if (tokens.isAny(i, "have", "get") && participleAfter(next) != Clause.NONE) {
            return participleAfter(next) + 1;
        }
        boolean way = tokens.isAny(next, "to", "into") || (tokens.is(i, "walk") && tokens.isAny(next, "up", "down"));
        if (tokens.isAny(i, "move", "moving", "walk", "walking") && way && phrases.isOne(next + 1) && !isFelt(i)) {
            int place = phrases.end(next + 1);
            boolean role = tokens.is(place - 1, ROLE.bit());
            return phrases.has(BROAD.bit() | METRIC, next + 1, place) && !role ? Clause.NONE : place;
        }
        int finish = tokens.is(i, FINISH.bit()) ? finishEnd(next, end) : Clause.NONE;
        if (finish != Clause.NONE) {
            return finish;
        }
        if (tokens.is(i, RESULT.bit()) && results(i, next, end)) {
            return end;
        }
        return Clause.NONE;
    }

    /** In "have the loft insulated", insulated. */
    private int participleAfter(int from) {
        boolean one = phrases.isOne(from) || tokens.is(from, "every");
        for (int i = from + 1; i < Math.min(from + 7, tokens.size()); i++) {
            if (tokens.kind(i) != Token.WORD
                    || reading.isAside(i)
                    || tokens.is(i, PREPOSITION.bit() | CONJUNCTION.bit())) {
                return Clause.NONE;
            }
            if (i > from + 1
                    && (tokens.is(i, WordClass.PAST.bit()) || Endings.isPast(tokens, i))
                    && (one || tokens.is(i, FINISH.bit()) || tokens.is(i, "done"))
                    && !tokens.is(i + 1, WordClass.BROAD.bit() | DELIVERABLE.bit())) {
                return i;
            }
        }
        return Clause.NONE;
    }

    private int asEnd(int i) {
        return tokens.is(i, "as") || tokens.is(i, "to") ? phrases.end(i + 1) : i;
    }

    private boolean gains(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.is(i, COMPARISON.bit()) || tokens.isAny(i, "great", "good")) {
                return false;
            }
        }
        if (tokens.is(from, "my") && tokens.isAcronym(from + 1)) {
            return true; // get my CDL
        }
        if (tokens.isAny(from, "a", "an")
                && !tokens.is(from - 1, WordClass.BECOMES.bit() | WordClass.VAGUE.bit())
                && !tokens.isAny(from - 1, "hold", "retain")
                && phrases.isNarrow(from, end)) {
            return true;
        }
        for (int i = from; i < end; i++) {
            if (tokens.is(i, CREDENTIAL.bit() | ROLE.bit()) && !tokens.is(i, PLURAL.bit())) {
                return true;
            }
        }
        return false;
    }

    /** The end of what is finished; {@link Clause#NONE} if the words name no one thing. */
    private int finishEnd(int from, int end) {
        if (tokens.is(from, CONJUNCTION.bit())
                || from >= tokens.size()
                || phrases.has(VAGUE_QUANTITY.bit(), from, end)
                || tokens.is(from, COMPARISON.bit())) {
            return Clause.NONE;
        }
        boolean many = tokens.is(end - 1, PLURAL.bit()) && !phrases.isDefinite(from) && !phrases.isRare(from, end);
        boolean whole = (!many && phrases.isNarrow(from, end))
                || (phrases.isOne(from) && (phrases.hasThing(from, end) || phrases.has(STANDARD.bit(), from, end)));
        // add support to the parser, apply for the programme
        int at = tokens.is(from, PREPOSITION.bit()) ? from : end;
        boolean tied = (tokens.isAny(at, "to", "for", "into", "from", "with", "through")
                        || (at == from && tokens.isAny(at, "in", "on", "at")))
                && at + 1 < tokens.size()
                && !reading.isAside(at);
        int last = tied ? phrases.end(at + 1) : end;
        boolean there = tied
                && !tokens.isAny(end - 1, "value", "quality", "excellence", "results") // deliver value to our owners
                && (phrases.isNarrow(at + 1, last)
                        || (phrases.isOne(at + 1) && phrases.hasThing(at + 1, last))
                        || (at == from && isPlainOne(at + 1, last)));
        if (whole) {
            return there && tokens.is(at, "to") ? last : Math.max(end, from);
        }
        return there ? last : Clause.NONE;
    }

    /** One of its kind, or a whole of which nobody needs to ask which: from nursing school. */
    private boolean isPlainOne(int from, int end) {
        boolean named = end - from > 1 || !tokens.is(from, BROAD.bit());
        return end > from
                && named
                && !tokens.isAny(from, "what", "how", "that")
                && !tokens.is(end - 1, PLURAL.bit() | WordClass.GERUND.bit())
                && !Endings.isPlural(tokens, end - 1)
                && !phrases.has(WordClass.bits(COMPARISON, WordClass.METRIC, VAGUE_QUANTITY), from, end);
    }

    private boolean results(int verb, int from, int end) {
        boolean vague = tokens.is(verb, WordClass.VAGUE.bit());
        if (phrases.has(VAGUE_QUANTITY.bit(), from, end)
                || (vague && phrases.has(WordClass.PEOPLE.bit(), from, end))
                || clause.isMadeSo()) {
            return false; // give them training, make it better known
        }
        return phrases.isNamed(from, end)
                || (phrases.isOne(from)
                        && (phrases.isThing(from, end) || phrases.isNarrow(from, end))
                        && !phrases.has(COMPARISON.bit(), from, end));
    }

    /** Whether a verb may stand here: at the start, after a subject, an auxiliary, "to", "and" or a comma. */
    private boolean startsClause(int i) {
        if (i == clause.verb() || i == 0) {
            boolean learnt = tokens.is(i - 1, "to") && tokens.isAny(i - 2, "learn", "how", "learning");
            return !learnt && !tokens.isAny(i - 1, "help", "never", "not");
        }
        if (tokens.is(i, WordClass.GERUND.bit())) {
            return false;
        }
        Token before = tokens.kind(i - 1);
        if (before == Token.STOP
                || before == Token.COMMA
                || before == Token.SIGN
                || before == Token.DASH
                || reading.isTaken(i - 1)) {
            return true;
        }
        return tokens.is(i - 1, MODAL.bit() | PRONOUN.bit()) || tokens.is(i - 1, WordClass.CLAUSE_OPENER.bit());
    }
}
