package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.BASE;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.FRAME;
import static io.github.goals4j.smart.WordClass.GERUND;
import static io.github.goals4j.smart.WordClass.HEDGE;
import static io.github.goals4j.smart.WordClass.MEANS;
import static io.github.goals4j.smart.WordClass.MODAL;
import static io.github.goals4j.smart.WordClass.NUMBER;
import static io.github.goals4j.smart.WordClass.PLAIN;
import static io.github.goals4j.smart.WordClass.POSSESSIVE;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.PRONOUN;
import static io.github.goals4j.smart.WordClass.PURPOSE;
import static io.github.goals4j.smart.WordClass.STATE;

import io.github.goals4j.SmartCriterion;

/**
 * What is done to what, and how often: the verb that carries the goal, past frames such as "my aim is to", and what follows
 * it.
 */
final class Clause {

    static final int NONE = -1;

    static final long VERB = WordClass.bits(
            WordClass.FINISH,
            WordClass.RESULT,
            WordClass.GAIN,
            WordClass.ACTION,
            WordClass.CHANGE,
            WordClass.RATIO,
            WordClass.VAGUE,
            STATE,
            WordClass.ABSOLUTE_VERB);

    /** Verbs of something that is done, be there an end to it or not. */
    static final long DONE = WordClass.bits(WordClass.ACTION, WordClass.RESULT, WordClass.FINISH);

    private static final long OFTEN =
            TimeWord.bits(TimeWord.EVERY, TimeWord.RECURRENCE, TimeWord.WEEKDAYS, TimeWord.NUMBER);
    private static final long AGAIN =
            TimeWord.bits(TimeWord.EVERY, TimeWord.RECURRENCE, TimeWord.WEEKDAYS, TimeWord.TIMES, TimeWord.ARTICLE);

    /** Words that may stand as verbs and are nouns as often. */
    private static final long NOUN = WordClass.bits(
            WordClass.BROAD,
            WordClass.DELIVERABLE,
            WordClass.METRIC,
            WordClass.PEOPLE,
            WordClass.FAILURE,
            WordClass.METHOD,
            WordClass.EVENT);

    /** What others think, with "as". */
    private static final String[] SEEMS = {
        "see",
        "seen",
        "view",
        "viewed",
        "perceive",
        "perceived",
        "regard",
        "regarded",
        "known",
        "recognised",
        "recognized"
    };

    private static final long ADVERB = WordClass.bits(PLAIN, HEDGE);
    private static final long ADJUNCT = WordClass.bits(PREPOSITION, MEANS, PURPOSE);

    /** Verbs and their frames lie within this many tokens of where a sentence starts. */
    private static final int REACH = 24;

    private final Reading reading;
    private final Tokens tokens;
    private int start;
    private int verb = NONE;
    private boolean ability;
    private boolean madeSo;
    private int end;
    private int often = NONE;

    Clause(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Looks for the verb and for what it is done to; times, means and purposes must have been found before. */
    void find() {
        ability = false;
        start = leadIn();
        verb = verbFrom(start);
        end = endAfter(verb == NONE ? start : verb);
        often = recurrence();
        madeSo = verb != NONE && (isReputation() || (tokens.is(verb, "make") && makesSo()));
    }

    /** {@code be seen as}, {@code perceive us as}. */
    private boolean isReputation() {
        for (int i = verb + 1; i < Math.min(end, verb + 4); i++) {
            if (tokens.is(i, "as")) {
                return tokens.isAny(verb, SEEMS) || tokens.isAny(i - 1, SEEMS);
            }
        }
        return false;
    }

    /** {@code make the interface as solid as a rock}, {@code make the community rich in culture}. */
    private boolean makesSo() {
        if (!tokens.is(verb + 1, DETERMINER.bit() | POSSESSIVE.bit())) {
            return false;
        }
        for (int i = verb + 3; i < Math.min(end, verb + 7); i++) {
            boolean closes = i + 1 >= end || tokens.kind(i + 1) != Token.WORD || tokens.is(i + 1, ADJUNCT);
            boolean adjective = tokens.is(i, PLAIN.bit()) || Endings.isAdjective(tokens, i);
            if ((closes && adjective) || (tokens.is(i, "as") && tokens.is(i + 2, "as"))) {
                return true;
            }
            if (tokens.kind(i) != Token.WORD || tokens.is(i, PREPOSITION.bit())) {
                return false;
            }
        }
        return false;
    }

    /** Where the goal itself begins, behind labels, times and other adjuncts. */
    int start() {
        return start;
    }

    /** The verb that carries the goal, or {@link #NONE}. */
    int verb() {
        return verb;
    }

    /** Whether the goal is to be able to do it. */
    boolean isAbility() {
        return ability;
    }

    /**
     * Whether something is to be so, or to seem so, and nothing else is done: make the process robust, be seen as fair. It is
     * a state even where the verb is none.
     */
    boolean isMadeSo() {
        return madeSo;
    }

    /** The token after the last one that tells what is done to what. */
    int end() {
        return end;
    }

    /** Where the words begin that tell how often it is done, and not how often something else is; or {@link #NONE}. */
    int often() {
        return often;
    }

    /** The token after those that tell how often it is done. */
    int oftenEnd() {
        return timeEnd(often);
    }

    private int recurrence() {
        for (int i = 0; i < tokens.size() && !(i > verb && isElse(i)); i++) {
            boolean again = tokens.isTime(i, OFTEN)
                    || (tokens.isTime(i, TimeWord.ON.bit()) && tokens.isTime(i + 1, TimeWord.WEEKDAYS.bit()));
            boolean which = tokens.is(i - 1, DETERMINER.bit()) && !reading.isTaken(i + 1); // the nightly backup
            if (reading.isTaken(i) && again && !which) {
                int last = timeEnd(i);
                for (int at = i; at < last; at++) {
                    if (tokens.isTime(at, AGAIN)) {
                        return i;
                    }
                }
                i = last - 1;
            }
        }
        return NONE;
    }

    private int timeEnd(int from) {
        int at = from + 1;
        while (reading.isTaken(at)) {
            at++;
        }
        return at;
    }

    /** Whether something else begins that may be done again and again: a relative clause, a way, another verb. */
    private boolean isElse(int i) {
        return tokens.isAny(i, "that", "which", "who")
                || reading.isOwnedBy(SmartCriterion.ACHIEVABLE, i)
                || (tokens.is(i, "and") && tokens.is(i + 1, DONE) && tokens.is(i + 1, BASE.bit()));
    }

    /** Skips list marks, labels, times and other adjuncts that stand in front. */
    private int leadIn() {
        int at = 0;
        if (tokens.kind(0) == Token.NUMBER && (tokens.kind(1) == Token.STOP || tokens.isSign(1, ')'))) {
            at = 2;
        }
        int label = labelEnd(at);
        at = Math.max(at, label);
        for (int round = 0; round < 4; round++) {
            at = skipSmall(at);
            if (tokens.isTime(at, TimeWord.SOMEDAY.bit())) {
                at = tokens.after(at);
                continue;
            }
            int comma = isAdjunct(at) ? commaAfter(at) : NONE;
            if (comma == NONE || comma + 1 >= tokens.size()) {
                break;
            }
            at = comma + 1;
        }
        return Math.min(at, Math.max(0, tokens.size() - 1));
    }

    private int labelEnd(int from) {
        if (tokens.is(from, VERB) && tokens.is(from, BASE.bit())) {
            return from;
        }
        for (int i = from; i < Math.min(from + 9, tokens.size() - 1); i++) {
            if (tokens.isSign(i, ':')) {
                return i + 1;
            }
        }
        return from;
    }

    private int skipSmall(int from) {
        int at = from;
        while (at < tokens.size()
                && (reading.isTaken(at)
                        || tokens.kind(at) == Token.DASH
                        || tokens.kind(at) == Token.COMMA
                        || tokens.kind(at) == Token.SIGN
                        || (tokens.is(at, ADVERB) && !tokens.is(at, VERB | PREPOSITION.bit()) && !isVerbal(at)))) {
            at++;
        }
        return at;
    }

    private boolean isAdjunct(int at) {
        return tokens.is(at, ADJUNCT) || tokens.is(at, "given") || isFrontedPurpose(at);
    }

    private boolean isFrontedPurpose(int at) {
        return tokens.is(at, "to") && reading.isOwnedBy(SmartCriterion.RELEVANT, at);
    }

    private int commaAfter(int from) {
        for (int i = from + 1; i < Math.min(from + REACH, tokens.size()); i++) {
            if (tokens.kind(i) == Token.COMMA) {
                return i;
            }
            if (tokens.kind(i) == Token.STOP || (tokens.is(i, PRONOUN.bit()) && tokens.is(i + 1, VERB | MODAL.bit()))) {
                return NONE;
            }
        }
        return NONE;
    }

    private int verbFrom(int start) {
        if (tokens.is(start, "to") && isBase(start + 1)) {
            return framed(skipAdverbs(start + 1));
        }
        if (isVerbal(start)) {
            return framed(start);
        }
        int limit = Math.min(start + REACH, tokens.size());
        for (int i = start; i < limit && tokens.kind(i) != Token.STOP; i++) {
            if (tokens.is(i, WordClass.CONJUNCTION.bit()) && i > start && !tokens.is(i, "and")) {
                break;
            }
            if (reading.isAside(i)) {
                continue;
            }
            if (tokens.is(i, MODAL.bit())) {
                ability |= tokens.is(i, "can");
                int next = skipAdverbs(i + 1);
                if (next < tokens.size() && tokens.kind(next) == Token.WORD) {
                    return framed(next);
                }
            }
            if (tokens.is(i, PRONOUN.bit()) && tokens.is(skipAdverbs(i + 1), VERB | FRAME.bit())) {
                return framed(skipAdverbs(i + 1));
            }
            boolean be = i > start && tokens.is(i, STATE.bit()) && !tokens.is(i, BASE.bit());
            if (be) {
                int next = skipAdverbs(i + 1);
                if (tokens.is(next, GERUND.bit()) && reading.tokens().hold(WordClass.AIM.bit())) {
                    return framed(next); // my aims are giving and taking reports
                }
                return tokens.is(next, "to") && isBase(next + 1) ? framed(skipAdverbs(next + 1)) : framed(i);
            }
            boolean plural = tokens.is(i - 1, WordClass.PEOPLE.bit())
                    && tokens.is(i, VERB)
                    && tokens.is(i, BASE.bit())
                    && isNounPhrase(i + 1);
            if (i > start && plural) {
                return i; // all nurses complete the module
            }
            boolean finite = i > start
                    && tokens.is(i, VERB)
                    && !tokens.is(i, GERUND.bit() | BASE.bit())
                    && !tokens.is(i, NOUN)
                    && !tokens.is(i - 1, DETERMINER.bit() | PREPOSITION.bit() | POSSESSIVE.bit());
            if (finite) {
                return tokens.is(i, WordClass.PAST.bit()) && !tokens.is(i - 1, PRONOUN.bit()) ? NONE : i;
            }
        }
        return NONE;
    }

    /** Follows frames to the verb that they hold: want to, be able to, help to, have somebody do. */
    private int framed(int from) {
        int at = from;
        for (int round = 0; round < 6; round++) {
            int next = skipAdverbs(tokens.after(at));
            if (tokens.is(next, "able") && tokens.is(next + 1, "to")) {
                ability = true;
                at = skipAdverbs(next + 2);
            } else if (tokens.isAny(at + 1, "on", "at")
                    && tokens.is(at, FRAME.bit() | WordClass.VAGUE.bit())
                    && isGerund(skipAdverbs(at + 2))) {
                at = skipAdverbs(at + 2); // work on being kinder
            } else if ((tokens.is(at, FRAME.bit()) || tokens.is(at, "help") || tokens.is(next, "going"))
                    && toAfter(at, next) != NONE) {
                at = skipAdverbs(toAfter(at, next) + 1);
            } else if ((tokens.is(at, "help")
                            || tokens.is(at, "try")
                            || tokens.isAny(at, "start", "begin", "stop", "quit")
                            || tokens.is(at, "keep"))
                    && (isBase(next) || tokens.is(next, GERUND.bit()))
                    && !tokens.is(next, NOUN)) {
                at = next;
            } else if ((tokens.is(at, "have") || tokens.is(at, "let") || tokens.is(at, "make"))
                    && bareVerbIn(next) != NONE) {
                at = bareVerbIn(next);
            } else {
                return at;
            }
        }
        return at;
    }

    /** The "to" that a frame governs, right behind it or behind whom it is asked of. */
    private int toAfter(int frame, int next) {
        int at = tokens.is(next, "how") || tokens.is(next, "going") ? next + 1 : next;
        boolean object = tokens.is(frame, "want") || tokens.is(frame, "get") || tokens.is(frame, "like");
        int limit = object ? Math.min(at + 7, tokens.size()) : at + 1;
        for (; at < limit; at++) {
            if (tokens.is(at, "to") && isBase(skipAdverbs(at + 1)) && !reading.isAside(at)) {
                return at;
            }
            if (!(tokens.kind(at) == Token.WORD || tokens.kind(at) == Token.NUMBER)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** In "have team members tidy the desk", tidy. */
    private int bareVerbIn(int from) {
        boolean people = false;
        for (int i = from; i < Math.min(from + 9, tokens.size()); i++) {
            if (tokens.kind(i) != Token.WORD || (tokens.is(i, PREPOSITION.bit()) && !tokens.is(i, "of"))) {
                return NONE;
            }
            if (people && isBase(i) && !tokens.is(i, NOUN)) {
                return i;
            }
            people |= tokens.is(i, WordClass.PEOPLE.bit() | PRONOUN.bit());
        }
        return NONE;
    }

    private int skipAdverbs(int from) {
        int at = from;
        while (at - from < 4
                && !tokens.is(at, VERB)
                && !tokens.is(at, "able")
                && (tokens.is(at, ADVERB) || (tokens.isUnknown(at) && Endings.isAdverb(tokens, at)))) {
            at++;
        }
        return at < tokens.size() ? at : Math.min(from, Math.max(0, tokens.size() - 1));
    }

    private boolean isGerund(int i) {
        return tokens.is(i, GERUND.bit()) || tokens.isAny(i, "being", "having", "becoming");
    }

    private boolean isBase(int i) {
        return (tokens.is(i, VERB | FRAME.bit()) && tokens.is(i, BASE.bit()))
                || tokens.is(i, "be")
                || tokens.is(i, "have")
                || (tokens.is(i - 1, "to")
                        && tokens.kind(i) == Token.WORD
                        && tokens.isUnknown(i)
                        && isNounPhrase(i + 1))
                || (tokens.is(i - 1, "to") && tokens.is(i, ADVERB) && tokens.is(i + 1, BASE.bit()));
    }

    /** Whether the word is used as a verb here, at the start of a sentence. */
    private boolean isVerbal(int i) {
        if (tokens.kind(i) != Token.WORD || tokens.is(i, PRONOUN.bit() | DETERMINER.bit())) {
            return false;
        }
        boolean known = (tokens.is(i, VERB | FRAME.bit()) && tokens.is(i, BASE.bit() | GERUND.bit()))
                || tokens.is(i, "be")
                || tokens.is(i, "have")
                || tokens.is(i, "having")
                || tokens.is(i, "being")
                || tokens.is(i, "becoming");
        if (known) {
            int next = tokens.after(i);
            return !tokens.is(next, "of") && !tokens.is(next, MODAL.bit()) && !isSubject(next);
        }
        boolean phrasal = tokens.isAny(i + 1, "out", "up", "down", "off", "away") && isNounPhrase(i + 2);
        if (phrasal) {
            return true; // hand out a form
        }
        return tokens.isUnknown(i) && !Endings.isNoun(tokens, i) && !Endings.isPlural(tokens, i) && isNounPhrase(i + 1);
    }

    /** Whether the word before it was a noun: "test results will …". */
    private boolean isSubject(int from) {
        for (int i = from; i < Math.min(from + 3, tokens.size()); i++) {
            if (tokens.is(i, MODAL.bit())) {
                return true;
            }
            if (tokens.kind(i) != Token.WORD
                    || tokens.is(i, DETERMINER.bit() | PREPOSITION.bit() | WordClass.CONJUNCTION.bit())) {
                return false;
            }
        }
        return false;
    }

    private boolean isNounPhrase(int i) {
        return tokens.is(i, DETERMINER.bit() | POSSESSIVE.bit() | NUMBER.bit() | WordClass.COMPARISON.bit())
                || tokens.kind(i) == Token.NUMBER
                || tokens.is(i, "all");
    }

    /** Up to where the words still tell what is done to what. */
    private int endAfter(int from) {
        int at = from + 1;
        while (at < tokens.size()
                && tokens.kind(at) != Token.STOP
                && !tokens.is(at, PURPOSE.bit() | MEANS.bit())
                && !isOther(at)
                && at - from < 30) {
            at++;
        }
        return Math.min(at, tokens.size());
    }

    private boolean isOther(int at) {
        return reading.isAside(at) && !reading.isTaken(at);
    }
}
