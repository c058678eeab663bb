package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.CONTENT_NOUN;
import static io.github.goals4j.smart.WordClass.CONTENT_VERB;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.DOMAIN;
import static io.github.goals4j.smart.WordClass.GERUND;
import static io.github.goals4j.smart.WordClass.PEOPLE;
import static io.github.goals4j.smart.WordClass.PLAIN;
import static io.github.goals4j.smart.WordClass.POSSESSIVE;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.PRONOUN;
import static io.github.goals4j.smart.WordClass.PURPOSE;
import static io.github.goals4j.smart.WordClass.PURPOSE_VERB;

import io.github.goals4j.SmartCriterion;

/** Asks what the goal is good for. */
final class Reasons {

    /** What a "to" that tells no purpose may follow directly: verbs and nouns that need it, small words, numbers. */
    private static final long GOVERNS = WordClass.bits(
            CONTENT_VERB, CONTENT_NOUN, WordClass.FRAME, WordClass.MODAL, PREPOSITION, PRONOUN, WordClass.CONJUNCTION);

    private static final long OPENERS =
            WordClass.bits(PURPOSE, PURPOSE_VERB, PREPOSITION, WordClass.CONJUNCTION, DETERMINER);

    private static final long BETTER = WordClass.COMPARISON.bit();
    private static final long MAKES =
            WordClass.bits(WordClass.RESULT, WordClass.GAIN, WordClass.FINISH, WordClass.ACTION);
    private static final long STEERS =
            WordClass.bits(WordClass.ASKS, WordClass.FRAME, WordClass.CONJUNCTION, WordClass.MODAL);

    /** A verb stands at most this far before its purpose. */
    private static final int MADE = 9;

    private static final int MOST_HINTS = 4;

    private final Reading reading;
    private final Tokens tokens;

    Reasons(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = tokens.is(i, OPENERS) || tokens.kind(i) == Token.COMMA || tokens.is(i, "since");
            int end = opens && !reading.isTaken(i) ? reasonEnd(i) : -1;
            if (end > i) {
                int from = tokens.kind(i) == Token.COMMA ? i + 1 : i;
                reading.evidence("relevant.purpose", true, from, end);
                i = end - 1;
            }
        }
        if (!reading.hasStrong(SmartCriterion.RELEVANT)) {
            hints();
        }
    }

    /** Words of the field or of those who are served. */
    private void hints() {
        int hints = 0;
        for (int i = 0; i < tokens.size() && hints < MOST_HINTS && tokens.hold(DOMAIN.bit()); i++) {
            if (tokens.is(i, DOMAIN.bit()) && !reading.isTaken(i)) {
                reading.evidence("relevant.domain", false, i, tokens.after(i));
                hints++;
            }
        }
    }

    private int reasonEnd(int i) {
        if (tokens.is(i, PURPOSE.bit())) {
            boolean relative = tokens.is(i, "which") && tokens.kind(i - 1) != Token.COMMA;
            boolean kept = tokens.isAny(i - 1, "keep", "continue"); // keep contributing to the project
            return relative || kept || tokens.after(i) == tokens.size() ? -1 : fronted(i);
        }
        if (isSo(i) || isSince(i) || isResult(i)) {
            return sentenceEnd(i);
        }
        if (tokens.is(i, "for") && tokens.is(i + 1, BETTER) && isNoun(i + 1, i + 2) && !isSwap(i)) {
            return i == 0 ? fronted(i) : phraseOf(i); // for faster answers
        }
        if (tokens.is(i, PURPOSE_VERB.bit()) && i < 3 && servesAim(i)) {
            return phraseOf(i);
        }
        return isPurposeTo(i) ? fronted(i) : -1;
    }

    /** "So" that opens a clause: so forecasts can be trusted. */
    private boolean isSo(int i) {
        return tokens.is(i, "so")
                && i > 1
                && i + 2 < tokens.size()
                && !tokens.is(i + 1, WordClass.VAGUE_QUANTITY.bit())
                && !(tokens.is(i + 1, PRONOUN.bit()) && tokens.is(i + 1, WordClass.MODAL.bit()))
                && !Means.isWayBehind(tokens, i)
                && !tokens.isAny(i + 1, "far", "much", "long", "on", "as", "called")
                && !tokens.isAny(i - 1, "or", "do", "more", "even", "is");
    }

    private boolean isSince(int i) {
        if (i == 0 && tokens.isAny(i, "since", "as", "because") && clauseVerbAfter(i + 1)) {
            return mainClauseFollows(i); // since the contract ends, find …
        }
        if (tokens.is(i, "since")
                && i > 2
                && (tokens.is(i + 1, PRONOUN.bit()) || tokens.isAny(i + 1, "my", "our", "their"))
                && clauseVerbAfter(i + 2)) {
            return true; // since my doctor says
        }
        if (tokens.is(i, "since") && i > 2 && tokens.kind(i - 1) == Token.COMMA && !reading.isTaken(i + 1)) {
            return tokens.is(i + 1, PRONOUN.bit() | DETERMINER.bit() | WordClass.PLURAL.bit())
                    || clauseVerbAfter(i + 1);
        }
        return tokens.isAny(i, "since", "as")
                && i > 2
                && tokens.kind(i - 1) == Token.COMMA
                && tokens.kind(i + 1) == Token.WORD
                && !reading.isTaken(i + 1)
                && !tokens.is(i + 1, WordClass.PAST.bit() | PLAIN.bit())
                && !Endings.isPast(tokens, i + 1)
                && !tokens.isAny(i + 1, "part", "a", "an", "per")
                && clauseVerbAfter(i + 1);
    }

    private boolean clauseVerbAfter(int from) {
        for (int i = from; i < Math.min(from + 8, tokens.size()); i++) {
            if (tokens.kind(i) == Token.STOP || tokens.kind(i) == Token.COMMA) {
                return false;
            }
            if (tokens.is(i, WordClass.STATE.bit() | WordClass.MODAL.bit() | PRONOUN.bit() | Clause.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** A participle behind a comma that tells what comes of it: ", freeing a bench". */
    private boolean isResult(int i) {
        return tokens.kind(i) == Token.COMMA
                && tokens.is(i + 1, GERUND.bit())
                && tokens.is(i + 1, PURPOSE_VERB.bit())
                && !tokens.is(i + 1, WordClass.ACTION.bit() | WordClass.RESULT.bit())
                && !endsList(i + 1)
                && tokens.kind(i + 3) != Token.COMMA
                && !followsMeans(i);
    }

    /** One of several participles behind one preposition: by making it faster, getting it right. */
    private boolean followsMeans(int i) {
        for (int at = i - 1; at > Math.max(0, i - 12) && tokens.kind(at) != Token.STOP; at--) {
            if (tokens.is(at, GERUND.bit()) && tokens.is(at - 1, PREPOSITION.bit())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the participle is one of several of the same kind: reading, writing and speaking. */
    private boolean endsList(int i) {
        return tokens.kind(i + 1) == Token.COMMA
                || tokens.isAny(i + 1, "and", "or")
                || tokens.kind(i + 1) == Token.STOP;
    }

    /** An aim of the organisation that is served: support the hospital's objective. */
    private boolean servesAim(int i) {
        if (!tokens.isAny(i, "support", "supporting", "serve", "advance", "further")) {
            return false;
        }
        for (int at = i + 1; at < Math.min(i + 6, tokens.size()); at++) {
            if (tokens.kind(at) != Token.WORD) {
                return false;
            }
            if (tokens.is(at, WordClass.AIM.bit())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPurposeTo(int i) {
        if (!tokens.is(i, "to") || i + 1 >= tokens.size()) {
            return false;
        }
        int verb = tokens.is(i + 1, PLAIN.bit()) && !tokens.is(i + 1, PURPOSE_VERB.bit()) ? i + 2 : i + 1;
        boolean base = tokens.is(verb, WordClass.BASE.bit())
                || tokens.isAny(verb, "be", "have")
                || (tokens.isUnknown(verb) && tokens.is(verb + 1, DETERMINER.bit()));
        boolean ride =
                tokens.is(verb, "work") && tokens.isAny(i - 1, "bike", "bicycle", "bus", "train"); // my bike to work
        if (!base || ride || tokens.is(verb, DETERMINER.bit())) {
            return false;
        }
        if (i == 0) {
            return (tokens.is(verb, PURPOSE_VERB.bit()) && mainClauseFollows(i)) || writerFollows(i);
        }
        boolean apart = tokens.kind(i - 1) == Token.COMMA || reading.isTaken(i - 1);
        if (tokens.is(verb, "be") && !apart && !isAimed(i, verb)) {
            return false;
        }
        if (!tokens.is(verb, PURPOSE_VERB.bit()) && !apart && !isMade(i, verb)) {
            return false;
        }
        return hasObjectBefore(i) && !isGoverned(i) && !isContent(i) && !isPredicateOfHeadline(i) && !isWayTo(i);
    }

    /** Write a guide to, save 500 euros to: what somebody makes or gets is for something. */
    private boolean isMade(int i, int verb) {
        boolean noun =
                tokens.is(verb, WordClass.BROAD.bit()) && !tokens.is(verb + 1, DETERMINER.bit() | POSSESSIVE.bit());
        boolean object = tokens.kind(verb + 1) == Token.WORD || tokens.kind(verb + 1) == Token.CODE;
        boolean which = !object || reading.isTaken(verb + 1); // three tasks to delegate by April
        if (noun || which || tokens.is(i - 1, PEOPLE.bit() | PRONOUN.bit() | CONTENT_NOUN.bit())) {
            return false;
        }
        for (int at = i - 2; at >= Math.max(0, i - MADE); at--) {
            if (tokens.kind(at) == Token.COMMA || tokens.kind(at) == Token.STOP || tokens.is(at, STEERS)) {
                return false;
            }
            if (tokens.is(at, MAKES) && tokens.is(at, WordClass.BASE.bit())) {
                return true;
            }
        }
        return false;
    }

    /** "To be reported" and "to be easier" belong to the noun before them. */
    private boolean isAimed(int i, int be) {
        boolean able = tokens.is(be + 1, "able");
        return able
                || !(tokens.is(be + 1, WordClass.bits(WordClass.PAST, WordClass.COMPARISON, PLAIN))
                        || tokens.is(i - 1, WordClass.STATE.bit()));
    }

    /** At the very start: "to meet the standard, document …". */
    private boolean mainClauseFollows(int from) {
        for (int at = from + 2; at < Math.min(tokens.size() - 1, from + 16); at++) {
            if (tokens.kind(at) == Token.STOP) {
                return false;
            }
            boolean will =
                    tokens.is(at, PRONOUN.bit()) && tokens.is(at + 1, WordClass.MODAL.bit() | WordClass.FRAME.bit());
            boolean ends = tokens.kind(at) == Token.COMMA || tokens.kind(at) == Token.SIGN;
            boolean verb = ends && tokens.is(at + 1, Clause.VERB | PRONOUN.bit() | DETERMINER.bit());
            if (will || verb) {
                return true;
            }
        }
        return false;
    }

    /** To pass my exam, I will …: whatever stands in front, it is what the writer does it for. */
    private boolean writerFollows(int from) {
        for (int at = from + 2; at < Math.min(tokens.size() - 1, from + 16); at++) {
            if (tokens.kind(at) == Token.STOP) {
                return false;
            }
            boolean pronoun = tokens.kind(at) == Token.COMMA && tokens.is(at + 1, PRONOUN.bit());
            if (pronoun && (tokens.is(at + 1, WordClass.MODAL.bit()) || tokens.is(at + 2, WordClass.MODAL.bit()))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasObjectBefore(int i) {
        return i >= 2 && tokens.kind(i - 1) != Token.STOP && tokens.kind(i - 1) != Token.SIGN;
    }

    private boolean isGoverned(int i) {
        int before = tokens.opener(i - 1);
        if (tokens.kind(before) == Token.COMMA) {
            return false;
        }
        if (reading.isTaken(before)) {
            while (reading.isTaken(before)) {
                before--;
            }
            return tokens.is(before, "time");
        }
        boolean sum = tokens.kind(before) == Token.NUMBER && tokens.kind(before - 1) != Token.CURRENCY;
        if (tokens.is(before, "taken")
                || (sum && !tokens.is(i + 1, PURPOSE_VERB.bit()))
                || tokens.isAny(before, "not", "has", "have", "had")) {
            return true;
        }
        boolean how = tokens.is(before, WordClass.TAKES_TO.bit());
        boolean adjective = tokens.is(before, PLAIN.bit() | WordClass.COMPARISON.bit())
                && !tokens.isAny(before, "better", "more", "less", "online")
                && !Endings.isAdverb(tokens, before)
                && !tokens.is(before, WordClass.BROAD.bit());
        return how
                || (adjective && isPredicate(before))
                || (tokens.is(before, GOVERNS & ~CONTENT_NOUN.bit()) && !isNoun(before))
                || (tokens.is(before, CONTENT_NOUN.bit()) && (isBareContent(before) || tokens.is(before, "plan")));
    }

    /** An adjective with "to" belongs to it: easy to use, required to report. */
    private boolean isPredicate(int i) {
        return !tokens.is(i - 1, Clause.VERB) || tokens.is(i - 1, WordClass.STATE.bit());
    }

    /** {@code swap sweets for healthier snacks}: what is taken instead is no reason. */
    private boolean isSwap(int i) {
        for (int at = i - 1; at >= Math.max(0, i - MADE); at--) {
            if (tokens.isAny(at, "swap", "exchange", "trade", "substitute")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(int comparison, int i) {
        return tokens.kind(i) == Token.WORD
                && !tokens.is(i, DETERMINER.bit() | PREPOSITION.bit() | PRONOUN.bit() | WordClass.CONJUNCTION.bit())
                && !tokens.isAny(comparison, "more", "less", "fewer");
    }

    private boolean isNoun(int i) {
        return !tokens.is(i, WordClass.STATE.bit()) && tokens.is(i - 1, DETERMINER.bit() | POSSESSIVE.bit());
    }

    /** A plan to do, the ability to do; yet "write a plan to reduce" tells a purpose. */
    private boolean isBareContent(int i) {
        return !tokens.is(i, WordClass.DELIVERABLE.bit());
    }

    /** "Train staff to use": what whom is to do is what they are trained in. */
    private boolean isContent(int i) {
        int at = i - 1;
        for (int whom = at; whom > Math.max(0, i - 5); whom--) {
            // a way for Rust to support it
            if (tokens.is(whom, "for") && tokens.is(whom - 1, CONTENT_NOUN.bit()) && isBareContent(whom - 1)) {
                return true;
            }
        }
        for (int verb = at; verb >= Math.max(0, i - 9); verb--) {
            if (isWish(verb, i)) {
                return true; // I'd like our share to go up
            }
            boolean counted =
                    tokens.kind(verb + 1) == Token.NUMBER && tokens.is(verb + 2, PEOPLE.bit()); // teach 20 seniors to
            if (tokens.is(verb, WordClass.ASKS.bit())
                    && (counted || tokens.is(verb + 1, PEOPLE.bit() | PRONOUN.bit()))) {
                return true;
            }
        }
        if (!tokens.is(at, PEOPLE.bit() | PRONOUN.bit() | WordClass.ROLE.bit())) {
            return false;
        }
        for (; at >= Math.max(0, i - 6); at--) {
            if (tokens.is(at, CONTENT_VERB.bit() | WordClass.FRAME.bit())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what somebody wants stands between the verb and "to": want the rate to fall. */
    private boolean isWish(int verb, int to) {
        if (!tokens.isAny(verb, "want", "like", "need", "expect")
                || !tokens.is(verb + 1, DETERMINER.bit() | POSSESSIVE.bit() | WordClass.METRIC.bit())) {
            return false;
        }
        for (int i = verb + 2; i < to; i++) {
            if (tokens.is(i, WordClass.PAST.bit() | WordClass.PREPOSITION.bit()) || tokens.kind(i) != Token.WORD) {
                return false;
            }
        }
        return true;
    }

    /** Sales team to close 12 deals: who or what is meant to do it stands before, and no verb does. */
    private boolean isPredicateOfHeadline(int to) {
        boolean subject = false;
        for (int i = 0; i < to && to <= MADE; i++) {
            boolean opens =
                    i == 0 || tokens.kind(i - 1) == Token.COMMA || tokens.is(i - 1, WordClass.CLAUSE_OPENER.bit());
            boolean verb = opens && tokens.is(i, Clause.VERB) && tokens.is(i, WordClass.BASE.bit() | GERUND.bit());
            if (verb || tokens.is(i, PRONOUN.bit() | WordClass.MODAL.bit() | WordClass.STATE.bit())) {
                return false;
            }
            subject |= tokens.is(i, PEOPLE.bit() | WordClass.METRIC.bit() | WordClass.ROLE.bit());
        }
        return subject;
    }

    /** From bed to chair: where it goes, not what for. */
    private boolean isWayTo(int to) {
        return (tokens.is(to - 2, "from") || tokens.is(to - 3, "from")) && !tokens.is(to + 1, PURPOSE_VERB.bit());
    }

    /** In front a purpose ends at its comma, else with the sentence or the next time. */
    private int fronted(int i) {
        if (i <= 1) {
            for (int at = i + 1; at < tokens.size() && tokens.kind(at) != Token.STOP; at++) {
                if (tokens.kind(at) == Token.COMMA) {
                    return at;
                }
            }
        }
        return sentenceEnd(i);
    }

    private int phraseOf(int i) {
        int end = i + 1;
        while (end < tokens.size()
                && tokens.kind(end) != Token.STOP
                && !tokens.is(end, "by")
                && !tokens.is(end, WordClass.MEANS.bit())) {
            end++;
        }
        return end;
    }

    private int sentenceEnd(int i) {
        int end = i + 1;
        while (end < tokens.size() && tokens.kind(end) != Token.STOP && !isMethod(end)) {
            end++;
        }
        return end;
    }

    private boolean isMethod(int i) {
        return (tokens.is(i, "by") && tokens.is(i + 1, GERUND.bit()))
                || tokens.is(i, "using")
                || tokens.is(i, "through");
    }
}
