package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.ABSOLUTE;
import static io.github.goals4j.smart.WordClass.ABSOLUTE_VERB;
import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.FAILURE;
import static io.github.goals4j.smart.WordClass.GERUND;
import static io.github.goals4j.smart.WordClass.MEANS;
import static io.github.goals4j.smart.WordClass.METHOD;
import static io.github.goals4j.smart.WordClass.METRIC;
import static io.github.goals4j.smart.WordClass.NUMBER;
import static io.github.goals4j.smart.WordClass.PEOPLE;
import static io.github.goals4j.smart.WordClass.PLAIN;
import static io.github.goals4j.smart.WordClass.POSSESSIVE;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.PURPOSE;
import static io.github.goals4j.smart.WordClass.SUPPORT;

import io.github.goals4j.SmartCriterion;

/** Asks how the goal is to be reached, and whether it claims what nobody can. */
final class Feasibility {

    private static final long EXPOSED = WordClass.bits(PEOPLE, FAILURE);
    private static final long CLAIMS =
            WordClass.bits(ABSOLUTE, ABSOLUTE_VERB, DETERMINER, WordClass.BROAD, WordClass.SUPREME);
    private static final long STEPS = WordClass.bits(WordClass.ACTION, WordClass.RESULT, WordClass.FINISH);
    private static final long VERBAL = WordClass.bits(WordClass.MODAL, WordClass.STATE);
    private static final long WAYS = WordClass.bits(MEANS, PREPOSITION, POSSESSIVE, WordClass.PAST);

    private static final long SPANS = TimeWord.bits(TimeWord.UNIT_DAY, TimeWord.SEASON, TimeWord.MONTH);

    private static final String[] QUANTIFIERS = {"all", "every", "no", "none", "zero", "perfect", "not"};

    private final Reading reading;
    private final Tokens tokens;

    Feasibility(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    void find() {
        int absolutes = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i, CLAIMS) && tokens.kind(i) != Token.NUMBER) {
                continue;
            }
            if (tokens.is(i, "never")
                    && isSpokenToOneself(i)
                    && tokens.isAny(i + 1, "give", "stop", "quit", "lose", "want")) {
                reading.finding("achievable.motivational", i, i + 1);
                continue;
            }
            int absolute = absoluteEnd(i);
            if (absolute > i) {
                reading.finding("achievable.absolute", i, absolute);
                absolutes++;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = tokens.is(i, WAYS) || tokens.kind(i) == Token.COMMA;
            int end = opens && !reading.isAside(i) ? meansEnd(i) : -1;
            if (end > i) {
                reading.evidence("achievable.means", true, i, end);
                i = end - 1;
            } else if (tokens.is(i, WordClass.ACTION.bit())
                    && tokens.is(i, "use")
                    && has(SUPPORT.bit(), i + 1, nounEnd(i + 1))) {
                reading.sharedEvidence("achievable.means", i, nounEnd(i + 1));
            } else if (end < 0 && scopeEnd(i) > i) {
                reading.sharedEvidence("achievable.scope", i, scopeEnd(i));
            }
        }
        for (int i = 0; i < tokens.size() && absolutes > 0; i++) {
            if (tokens.is(i, WordClass.PERMANENCE.bit())) {
                reading.finding("achievable.absolute", i, tokens.after(i));
            }
        }
        setAside();
        plan();
        if (absolutes == 0 && !reading.hasStrong(SmartCriterion.ACHIEVABLE)) {
            reading.sizes();
        }
        if (absolutes > 1) {
            reading.finding("achievable.stacked", 0, tokens.size());
        }
    }

    /** Whether nobody else is meant: never give up, I never want to stop. */
    private boolean isSpokenToOneself(int i) {
        return i == 0 || !tokens.is(i - 1, WordClass.MODAL.bit()) || tokens.is(i - 2, WordClass.PRONOUN.bit());
    }

    /** A sentence behind the goal that tells what the writer will do for it: Cut reruns. I will retrain the night shift. */
    private void plan() {
        for (int i = 2; i + 2 < tokens.size() && !reading.hasStrong(SmartCriterion.ACHIEVABLE); i++) {
            if (tokens.kind(i - 1) != Token.STOP || !tokens.is(i, WordClass.PRONOUN.bit())) {
                continue;
            }
            boolean glued = tokens.is(i, WordClass.MODAL.bit()); // I'll
            int verb = glued ? i + 1 : i + 2;
            boolean will = glued || tokens.is(i + 1, "will");
            boolean step = tokens.isUnknown(verb) || (tokens.is(verb, STEPS) && tokens.is(verb, WordClass.BASE.bit()));
            if (will && step) {
                reading.sharedEvidence("achievable.means", i, adjunctEnd(i));
            }
        }
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
            boolean apart =
                    !tokens.is(i - 1, Clause.VERB) || tokens.isAny(i - 1, "study", "practise", "practice", "train");
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

    private int absoluteEnd(int i) {
        boolean inPurpose = reading.isOwnedBy(SmartCriterion.RELEVANT, i);
        if (tokens.kind(i) == Token.NUMBER && tokens.is(i, "100")) {
            return percentEnd(i);
        }
        if (tokens.is(i, ABSOLUTE_VERB.bit()) && !inPurpose && isVerbHere(i)) {
            return nounEnd(tokens.after(i));
        }
        if (tokens.is(i, "any") && tokens.is(i - 1, "without")) {
            int end = nounEnd(i + 1); // without any injury
            return has(FAILURE.bit(), i + 1, end) ? end : -1;
        }
        if (!tokens.is(i, ABSOLUTE.bit()) || isName(i) || inPurpose) {
            return superlativeEnd(i);
        }
        int next = tokens.after(i);
        if (tokens.is(i, "everything") && tokens.is(i - 2, "anything")) {
            return -1;
        }
        if (tokens.isAny(i, QUANTIFIERS)) {
            return quantified(i, next);
        }
        if (tokens.is(i, "never")) {
            boolean verb = tokens.is(next, Clause.VERB | PLAIN.bit()) || isPast(next);
            return verb || tokens.is(next, "a") ? next : -1;
        }
        return next;
    }

    private boolean isVerbHere(int i) {
        int before = i - 1;
        while (before > 0 && i - before < 4 && (isAdverb(before) || tokens.isAny(before, "in", "the", "end"))) {
            before--; // and in the end eliminate
        }
        return isVerbAfter(before + 1);
    }

    private boolean isAdverb(int i) {
        return Endings.isAdverb(tokens, i);
    }

    private boolean isVerbAfter(int i) {
        return i == 0
                || tokens.kind(i - 1) != Token.WORD
                || tokens.is(i - 1, CONJUNCTION.bit() | WordClass.MODAL.bit() | WordClass.PRONOUN.bit())
                || tokens.is(i - 1, "to");
    }

    private int percentEnd(int i) {
        if (tokens.kind(i + 1) == Token.PERCENT || tokens.is(i + 1, "percent")) {
            return i + 2;
        }
        return tokens.is(i + 1, "per") && tokens.is(i + 2, "cent") ? i + 3 : -1;
    }

    /** All, every, no, zero: an absolute if it is about people or failures, who are not in the writer's hands. */
    private int quantified(int i, int from) {
        boolean part = (tokens.is(i - 1, "of") && !tokens.is(i - 2, PLAIN.bit()))
                || tokens.isAny(i - 1, "first", "above", "after", "in", "for", "across")
                || (tokens.is(i - 1, "with") && tokens.is(i, "no"));
        if (part || tokens.is(i - 1, WordClass.DOWN.bit()) || tokens.is(i - 1, "keep") || isOwnAct(i)) {
            return -1;
        }
        int at = from;
        while (tokens.isAny(at, "of", "the", "single") || tokens.is(at, PLAIN.bit())) {
            at++;
        }
        boolean own = tokens.isAny(at, "my", "us", "these", "those", "this")
                || tokens.kind(at) == Token.NUMBER
                || (tokens.is(at, NUMBER.bit()) && !tokens.is(at, "single"));
        if (own || tokens.is(from, "more")) {
            return -1;
        }
        int end = nounEnd(at);
        for (int n = at; n < end; n++) {
            if (tokens.is(n, EXPOSED)
                    || isEnsured(i)
                    || isSubject(i, end)
                    || (tokens.isAny(i, "zero", "not") && tokens.kind(n) == Token.WORD)
                    || (tokens.is(i, "perfect") && tokens.is(n, METRIC.bit()))) {
                return end;
            }
        }
        return tokens.is(from, "single") ? end : -1;
    }

    /** All results are …: at the start of a sentence it is what everything depends on. */
    private boolean isSubject(int i, int end) {
        boolean opens = i == 0 || tokens.kind(i - 1) == Token.STOP || reading.isTaken(i - 1);
        return opens && tokens.isAny(i, "all", "every") && tokens.is(end, VERBAL);
    }

    /** Call all members, meet with every applicant: it is the writer who does it. */
    private boolean isOwnAct(int i) {
        int verb = tokens.opener(tokens.is(i - 1, "with") ? i - 2 : i - 1);
        boolean act = tokens.isAny(i, "all", "every")
                && tokens.is(verb, WordClass.ACTION.bit())
                && tokens.is(verb, WordClass.BASE.bit());
        boolean loose = tokens.is(verb, WordClass.VAGUE.bit() | WordClass.CHANGE.bit());
        return (act && !loose) || (tokens.isAny(verb, "give", "send") && tokens.is(i, "every"));
    }

    /** Ensure that all …: it is left open who does it. */
    private boolean isEnsured(int i) {
        int before = tokens.opener(tokens.is(i - 1, "that") ? i - 2 : i - 1);
        return tokens.isAny(before, "ensure", "ensuring", "make", "see", "end", "ending");
    }

    /** The best, the leading: a rank that others decide. */
    private int superlativeEnd(int i) {
        boolean top = tokens.is(i + 1, WordClass.SUPREME.bit())
                || tokens.are(i + 1, "go", "to")
                || (tokens.is(i + 1, "most") && !tokens.is(i + 2, "of"))
                || isHash(i + 1)
                || (tokens.isUnknown(i + 1) && endsInEst(i + 1));
        boolean claimed = tokens.is(i - 1, WordClass.BECOMES.bit() | WordClass.PAST.bit())
                || tokens.is(i - 1, "as")
                || isPast(i - 1);
        if (tokens.is(i, "the") && top && claimed) {
            return tokens.after(i + 1);
        }
        if (tokens.is(i, WordClass.SUPREME.bit()) && isRanked(i - 1)) {
            return tokens.after(i);
        }
        if (tokens.is(i, "world") && tokens.is(i - 1, "the") && tokens.is(i - 2, "in")) {
            for (int at = i - 3; at >= Math.max(0, i - 7); at--) {
                if (tokens.is(at, "best")) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /** Be the county's best laboratory: a possessive before the rank, and the claim before that. */
    private boolean isRanked(int owner) {
        int at = owner;
        while (tokens.endsInPossessive(owner) && at > 0 && owner - at < 4) {
            at--;
            if (tokens.is(at, WordClass.BECOMES.bit())) {
                return true;
            }
        }
        return false;
    }

    /** {@code #1}. */
    private boolean isHash(int i) {
        return tokens.kind(i) == Token.SIGN && tokens.charAt(tokens.start(i)) == '#' && tokens.is(i + 1, "1");
    }

    private boolean isPast(int i) {
        return i >= 0 && Endings.isPast(tokens, i);
    }

    private boolean endsInEst(int i) {
        return tokens.kind(i) == Token.WORD && tokens.end(i) - tokens.start(i) > 5 && Endings.isAdjective(tokens, i);
    }

    /** A name such as Zero Harm: both words with a capital, though no sentence starts here. */
    private boolean isName(int i) {
        return i > 0 && tokens.isName(i) && !tokens.isAcronym(i) && tokens.isCapitalised(i + 1);
    }

    private int nounEnd(int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < 4
                && (tokens.kind(end) == Token.WORD || tokens.kind(end) == Token.CODE)
                && !reading.isTaken(end)
                && !tokens.is(
                        end,
                        PREPOSITION.bit() | CONJUNCTION.bit() | WordClass.MODAL.bit() | PURPOSE.bit() | MEANS.bit())) {
            end++;
        }
        return Math.max(end, Math.min(from, tokens.size()));
    }

    private int meansEnd(int i) {
        if (tokens.is(i, WordClass.INSIDE.bit())) {
            return -1;
        }
        int next = tokens.after(i);
        if (tokens.is(i, MEANS.bit()) && next < tokens.size()) {
            int end = adjunctEnd(i);
            return i > 0 || tokens.kind(end) == Token.COMMA ? end : -1;
        }
        if (tokens.is(i, "by") && (isGerund(next) || (isManner(next) && isGerund(next + 1)))) {
            return adjunctEnd(i);
        }
        int noun = tokens.isTime(next, TimeWord.RECURRENCE.bit()) ? tokens.after(next) : next; // by daily review
        if (tokens.is(i, "by") && has(METHOD.bit(), noun, nounEnd(noun)) && !tokens.is(next, DETERMINER.bit())) {
            return adjunctEnd(i);
        }
        if (tokens.is(i, "through") && !isParticle(i) && tokens.kind(next) == Token.WORD && !isCourse(i)) {
            return adjunctEnd(i);
        }
        if (tokens.is(i, "given") && has(SUPPORT.bit(), next, nounEnd(next))) {
            return adjunctEnd(i);
        }
        if (tokens.are(i - 1, "together", "with") ? isColleague(next) : isWith(i, next)) {
            return adjunctEnd(i);
        }
        if (tokens.kind(i) == Token.COMMA && isActivity(i + 1)) {
            return adjunctEnd(i + 1);
        }
        if (tokens.is(i, POSSESSIVE.bit()) && tokens.is(i, SUPPORT.bit())) {
            return Math.max(i + 1, nounEnd(i));
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
        return tokens.is(i, "with") && (isParticle(i) ? isHelper(next) : isTool(next));
    }

    /** Together with the coordinator, the agency: who is named by what they do takes a part of it. */
    private boolean isColleague(int from) {
        return tokens.is(from, DETERMINER.bit() | POSSESSIVE.bit())
                && has(METHOD.bit() | SUPPORT.bit() | WordClass.ROLE.bit() | PEOPLE.bit(), from, nounEnd(from));
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

    /** Whether the preposition belongs to the verb right before it: get through, work with. */
    private boolean isParticle(int i) {
        return tokens.is(i - 1, WordClass.GOES_WITH.bit());
    }

    /** Work with a mentor: who helps is a means even where the verb asks for somebody. */
    private boolean isHelper(int from) {
        return tokens.is(from, DETERMINER.bit()) && has(SUPPORT.bit(), from, nounEnd(from));
    }

    /** With a checklist, with my tutor, with double-check protocols and training. */
    private boolean isTool(int from) {
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
            boolean doing = tokens.isUnknown(at) && Endings.isGerund(tokens, at);
            boolean head = !tokens.isName(at)
                    && (doing || tokens.is(at, METHOD.bit() | SUPPORT.bit()))
                    && !tokens.is(at + 1, WordClass.BROAD.bit() | WordClass.DELIVERABLE.bit() | PEOPLE.bit());
            if (head) {
                return true;
            }
        }
        return false;
    }

    /** A participle behind a comma that tells what is done: ", calling each customer". */
    private boolean isActivity(int i) {
        boolean action = tokens.is(i, GERUND.bit())
                ? tokens.is(i, WordClass.ACTION.bit() | WordClass.RESULT.bit() | WordClass.FINISH.bit())
                : tokens.isUnknown(i) && Endings.isGerund(tokens, i);
        return action
                && (tokens.is(i + 1, DETERMINER.bit() | POSSESSIVE.bit() | NUMBER.bit())
                        || tokens.kind(i + 1) == Token.NUMBER)
                && !tokens.is(i, "including");
    }

    private int scopeEnd(int i) {
        if (tokens.is(i, WordClass.SCOPE.bit()) && !tokens.is(i, "beginning")) {
            return Math.max(tokens.after(i), i + 1);
        }
        return tokens.is(i, PLAIN.bit())
                        && tokens.is(i, "small")
                        && tokens.is(nounEnd(i + 1) - 1, WordClass.DELIVERABLE.bit())
                ? nounEnd(i + 1)
                : -1;
    }

    private boolean has(long classes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.is(i, classes)) {
                return true;
            }
        }
        return false;
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
