package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.GERUND;
import static io.github.goals4j.smart.WordClass.MEANS;
import static io.github.goals4j.smart.WordClass.METHOD;
import static io.github.goals4j.smart.WordClass.NUMBER;
import static io.github.goals4j.smart.WordClass.PEOPLE;
import static io.github.goals4j.smart.WordClass.PLAIN;
import static io.github.goals4j.smart.WordClass.POSSESSIVE;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.SUPPORT;

import io.github.goals4j.SmartCriterion;

/** Finds how the goal is to be reached: by doing something, with somebody, in time that is kept free for it. */
final class Means {

    private static final long WAYS = WordClass.bits(MEANS, PREPOSITION, POSSESSIVE, WordClass.PAST);

    private static final long CHANGES = WordClass.bits(WordClass.CHANGE, WordClass.DOWN, WordClass.GAIN);

    private static final String[] SUCCEEDS = {"pass", "complete", "finish", "learn", "study", "practise", "practice"};

    private static final long SPANS = TimeWord.bits(TimeWord.UNIT_DAY, TimeWord.SEASON, TimeWord.MONTH, TimeWord.PART);

    private final Reading reading;
    private final Tokens tokens;
    private final Phrases phrases;

    Means(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.phrases = new Phrases(reading);
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = tokens.is(i, WAYS) || tokens.kind(i) == Token.COMMA || tokens.is(i, "given");
            int end = opens && !reading.isAside(i) ? meansEnd(i) : -1;
            if (end > i) {
                reading.evidence("achievable.means", true, i, end);
                i = end - 1;
            } else if (tokens.is(i, WordClass.ACTION.bit())
                    && tokens.is(i, "use")
                    && phrases.has(SUPPORT.bit(), i + 1, phrases.shortEnd(i + 1))) {
                reading.sharedEvidence("achievable.means", i, phrases.shortEnd(i + 1));
            } else if (end < 0 && scopeEnd(i) > i) {
                reading.sharedEvidence("achievable.scope", i, scopeEnd(i));
            }
        }
        setAside();
        plan();
    }

    /** A sentence behind the goal that tells what the writer will do for it: Cut reruns. I will retrain the night shift. */
    private void plan() {
        for (int i = 2; i + 2 < tokens.size() && !reading.hasStrong(SmartCriterion.ACHIEVABLE); i++) {
            boolean opens = tokens.kind(i - 1) == Token.STOP && tokens.is(i, WordClass.PRONOUN.bit());
            if ((opens && isStep(tokens, i)) || isWayBehind(tokens, i - 1)) {
                reading.sharedEvidence("achievable.means", i, adjunctEnd(i));
            }
        }
    }

    /** Whether "so" opens what the writer will do for the goal: …, so I will read aloud. */
    static boolean isWayBehind(Tokens tokens, int so) {
        return tokens.is(so, "so")
                && tokens.kind(so - 1) == Token.COMMA
                && tokens.isAny(so + 1, "i", "i'll")
                && isStep(tokens, so + 1);
    }

    /** Whether somebody will take a step: I will retrain, we'll write. */
    private static boolean isStep(Tokens tokens, int subject) {
        boolean glued = tokens.is(subject, WordClass.MODAL.bit()); // I'll
        int verb = glued ? subject + 1 : subject + 2;
        boolean will = glued || tokens.is(subject + 1, "will");
        return will
                && (tokens.isUnknown(verb) || (tokens.is(verb, Clause.DONE) && tokens.is(verb, WordClass.BASE.bit())));
    }

    /** Time that is kept free for it: one shift a week for six months. */
    private void setAside() {
        if (!reading.hasStrong(SmartCriterion.TIME_BOUND)) {
            return;
        }
        for (int i = 1; i + 3 < tokens.size(); i++) {
            boolean often = tokens.isTime(i + 2, TimeWord.EVERY.bit() | TimeWord.ARTICLE.bit())
                    && tokens.isTime(i + 3, TimeWord.UNIT_DAY.bit() | TimeWord.WEEKDAY.bit());
            if (!often) {
                continue;
            }
            boolean kept = tokens.isTime(i + 1, TimeWord.SITTING.bit())
                    || tokens.isAny(i + 1, "hour", "hours", "shifts", "sessions");
            boolean counted = tokens.kind(i) == Token.NUMBER || tokens.isTime(i, TimeWord.NUMBER.bit());
            boolean within =
                    tokens.is(i - 1, PREPOSITION.bit()) || tokens.isAmount(tokens.opener(i - 1), Counts.BOUNDS);
            boolean apart = (!within && !tokens.is(i - 1, Clause.VERB))
                    || tokens.isAny(i - 1, "study", "practise", "practice", "train");
            if (kept && counted && apart) {
                int end = i + 4;
                while (reading.isTaken(end)) {
                    end++;
                }
                reading.sharedEvidence("achievable.time-set-aside", i, end);
                return;
            }
        }
    }

    private int meansEnd(int i) {
        if (tokens.is(i, WordClass.INSIDE.bit())) {
            return -1;
        }
        int next = tokens.after(i);
        boolean habit = tokens.is(i - 1, PREPOSITION.bit()) // get better at using the scanner
                || tokens.isAny(i - 1, "stop", "quit", "start", "begin", "avoid", "keep"); // stop using paper
        boolean later = tokens.is(i, "following") && tokens.kind(i - 1) == Token.WORD; // within a year following …
        if (tokens.is(i, MEANS.bit()) && (habit || later || isBaseline(next))) {
            return -1; // using 2019 as the baseline
        }
        if (tokens.is(i, MEANS.bit()) && next < tokens.size()) {
            int end = adjunctEnd(i);
            return i > 0 || tokens.kind(end) == Token.COMMA ? end : -1;
        }
        if (tokens.is(i, "by") && (isGerund(next) || (isManner(next) && isGerund(next + 1)))) {
            return adjunctEnd(i);
        }
        int noun = tokens.isTime(next, TimeWord.RECURRENCE.bit()) ? tokens.after(next) : next; // by daily review
        if (tokens.is(i, "by")
                && phrases.has(METHOD.bit(), noun, phrases.shortEnd(noun))
                && !tokens.is(next, DETERMINER.bit())) {
            return adjunctEnd(i);
        }
        if (tokens.is(i, "through") && !isParticle(i) && tokens.kind(next) == Token.WORD && !isCourse(i)) {
            return adjunctEnd(i);
        }
        if (tokens.is(i, "given")
                && !tokens.isAny(next, "minimal", "no", "less")
                && phrases.has(SUPPORT.bit(), next, phrases.shortEnd(next))) {
            return adjunctEnd(i);
        }
        if (tokens.are(i - 1, "together", "with") ? isColleague(next) : isWith(i, next)) {
            return adjunctEnd(i);
        }
        if (tokens.kind(i) == Token.COMMA && !reading.isTaken(i + 1) && isActivity(i + 1)) {
            return adjunctEnd(i + 1);
        }
        if (tokens.is(i, POSSESSIVE.bit()) && tokens.is(i, SUPPORT.bit())) {
            return Math.max(i + 1, phrases.shortEnd(i));
        }
        return -1;
    }

    /** What tells how something is done: by cold calling, by closely watching. */
    private boolean isManner(int i) {
        return tokens.is(i, PLAIN.bit())
                || (tokens.kind(i) == Token.WORD
                        && !reading.isTaken(i)
                        && !tokens.is(i, PEOPLE.bit() | DETERMINER.bit() | POSSESSIVE.bit() | CONJUNCTION.bit()));
    }

    private boolean isWith(int i, int next) {
        return tokens.is(i, "with")
                && !tokens.are(i - 2, "go", "on")
                && !isGiven(i)
                && (isParticle(i)
                        ? tokens.isAny(i - 1, "work", "working") && isHelper(next)
                        : isTool(next, isCause(i)));
    }

    private boolean isBaseline(int i) {
        return tokens.isTime(i, TimeWord.YEAR.bit()) && (tokens.is(i + 1, "as") || Counts.isOfYear(tokens, i + 1));
    }

    /** Provide pupils with a workbook, communicate better with my lead: what or whom it is done to. */
    private boolean isGiven(int with) {
        for (int i = with - 1; i >= Math.max(0, with - 4); i--) {
            if (tokens.isAny(i, "provide", "equip", "supply", "present", "communicate")) {
                return true;
            }
        }
        return false;
    }

    /** Together with the coordinator, the agency: who is named by what they do takes a part of it. */
    private boolean isColleague(int from) {
        return tokens.is(from, DETERMINER.bit() | POSSESSIVE.bit())
                && phrases.has(
                        METHOD.bit() | SUPPORT.bit() | WordClass.ROLE.bit() | PEOPLE.bit(),
                        from,
                        phrases.shortEnd(from));
    }

    /** Through their lives, my way through twenty books: how long or how far, not how. */
    private boolean isCourse(int through) {
        int at = tokens.is(through + 1, POSSESSIVE.bit()) ? through + 2 : through + 1;
        boolean time = tokens.isTime(at, SPANS) || tokens.isTime(at + 1, SPANS) || tokens.isTime(at + 2, SPANS);
        return time
                || tokens.isAny(through - 1, "all", "way", "halfway")
                || tokens.isAny(at, "life", "lives", "career", "careers");
    }

    private boolean isGerund(int i) {
        return tokens.is(i, GERUND.bit())
                || (i < tokens.size()
                        && Endings.isGerund(tokens, i)
                        && !reading.isTaken(i)
                        && !tokens.is(i, METHOD.bit()));
    }

    /** Whether the preposition belongs to the word right before it: get through, work with, a meeting with. */
    private boolean isParticle(int i) {
        return tokens.is(i - 1, WordClass.GOES_WITH.bit());
    }

    /** Work with a mentor: who helps is a means even where the verb asks for somebody. */
    private boolean isHelper(int from) {
        return tokens.is(from, DETERMINER.bit()) && phrases.has(SUPPORT.bit(), from, phrases.shortEnd(from));
    }

    /** What changes, is learnt or succeeds has a cause, and so has what stands behind it: with a mentor, I will … */
    private boolean isCause(int with) {
        boolean cause = false;
        for (int i = Math.max(0, with - 16); i < with; i++) {
            cause = tokens.kind(i) != Token.STOP && (cause || tokens.is(i, CHANGES) || tokens.isAny(i, SUCCEEDS));
        }
        return cause || tokens.kind(with - 1) == Token.STOP;
    }

    /** With a checklist, with my tutor, with double-check protocols and training. */
    private boolean isTool(int from, boolean cause) {
        if (tokens.isAny(from, "no", "minimal", "little", "less") && !tokens.is(from + 1, METHOD.bit())) {
            return false;
        }
        for (int at = from; at < Math.min(from + 7, tokens.size()); at++) {
            if (tokens.kind(at) != Token.WORD && tokens.kind(at) != Token.CODE && tokens.kind(at) != Token.NUMBER) {
                return false;
            }
            if (at > from && tokens.is(at, PREPOSITION.bit()) && !tokens.is(at, "of")) {
                return false;
            }
            boolean last = tokens.kind(at + 1) != Token.WORD; // with daily stretching
            boolean done = last && tokens.is(at, GERUND.bit()) && tokens.is(at, WordClass.ACTION.bit());
            boolean doing = (tokens.isUnknown(at) || done) && Endings.isGerund(tokens, at);
            boolean head = !tokens.isName(at)
                    && (doing || tokens.is(at, METHOD.bit() | SUPPORT.bit()))
                    && !tokens.is(at + 1, WordClass.BROAD.bit() | WordClass.DELIVERABLE.bit() | PEOPLE.bit());
            if (head && (cause || doing || helps(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a thing or a person is a way whatever is done: an app, the help of a tutor, my partner cheering me on. */
    private boolean helps(int at) {
        if (tokens.is(at, WordClass.ROLE.bit() | PEOPLE.bit())) {
            return isGerund(at + 1);
        }
        if (tokens.is(at, SUPPORT.bit()) && !tokens.is(at, WordClass.BROAD.bit())) {
            return tokens.isAny(at + 1, "of", "from") || tokens.endsInPossessive(at - 1); // with the agency's help
        }
        return tokens.is(at, WordClass.PLURAL.bit()) || tokens.isAny(at, "app", "tool", "method");
    }

    /** A participle behind a comma that tells what is done: ", calling each customer". */
    private boolean isActivity(int i) {
        boolean action = tokens.is(i, GERUND.bit())
                ? tokens.is(i, WordClass.ACTION.bit() | WordClass.RESULT.bit() | WordClass.FINISH.bit())
                : tokens.isUnknown(i) && Endings.isGerund(tokens, i);
        return action
                && (tokens.is(i + 1, DETERMINER.bit() | POSSESSIVE.bit() | NUMBER.bit())
                        || tokens.kind(i + 1) == Token.NUMBER)
                && !isBaseline(i + 1)
                && !tokens.is(i, "including");
    }

    private int scopeEnd(int i) {
        if (tokens.is(i, WordClass.SCOPE.bit()) && !tokens.is(i, "beginning")) {
            return Math.max(tokens.after(i), i + 1);
        }
        return tokens.is(i, PLAIN.bit())
                        && tokens.is(i, "small")
                        && tokens.is(phrases.shortEnd(i + 1) - 1, WordClass.DELIVERABLE.bit())
                ? phrases.shortEnd(i + 1)
                : -1;
    }

    private int adjunctEnd(int i) {
        int end = i + 1;
        while (end < tokens.size()
                && tokens.kind(end) != Token.STOP
                && tokens.kind(end) != Token.COMMA
                && (!reading.isAside(end) || isAttribute(end))) {
            end++;
        }
        return end;
    }

    /** Through hourly rounds: how often it is done belongs to how. */
    private boolean isAttribute(int i) {
        return tokens.isTime(i, TimeWord.RECURRENCE.bit())
                && tokens.kind(i + 1) == Token.WORD
                && !reading.isAside(i + 1)
                && !tokens.is(i + 1, PREPOSITION.bit() | CONJUNCTION.bit());
    }
}
