package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.ABSOLUTE;
import static io.github.goals4j.smart.WordClass.ABSOLUTE_VERB;
import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.FAILURE;
import static io.github.goals4j.smart.WordClass.METRIC;
import static io.github.goals4j.smart.WordClass.NUMBER;
import static io.github.goals4j.smart.WordClass.PEOPLE;
import static io.github.goals4j.smart.WordClass.PLAIN;

import io.github.goals4j.SmartCriterion;

/** Finds what nobody can promise: everything, nobody, never, the best. */
final class Absolutes {

    private static final long EXPOSED = WordClass.bits(PEOPLE, FAILURE);
    private static final long CLAIMS = WordClass.bits(ABSOLUTE, ABSOLUTE_VERB, DETERMINER, WordClass.SUPREME);
    private static final long VERBAL = WordClass.bits(WordClass.MODAL, WordClass.STATE);
    private static final String[] QUANTIFIERS = {"all", "every", "no", "none", "zero", "perfect", "not"};

    private final Reading reading;
    private final Tokens tokens;
    private final Phrases phrases;

    Absolutes(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.phrases = new Phrases(reading);
    }

    /** Notes each claim, and says whether there is one. */
    boolean find() {
        int absolutes = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean world = tokens.is(i, WordClass.BROAD.bit()) && tokens.is(i, "world");
            if (!tokens.is(i, CLAIMS) && !world && tokens.kind(i) != Token.NUMBER) {
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
        for (int i = 0; i < tokens.size() && absolutes > 0; i++) {
            if (tokens.is(i, WordClass.PERMANENCE.bit())) {
                reading.finding("achievable.absolute", i, tokens.after(i));
            }
        }
        if (absolutes > 1) {
            reading.finding("achievable.stacked", 0, tokens.size());
        }
        return absolutes > 0;
    }

    /** Whether nobody else is meant: never give up, I never want to stop. */
    private boolean isSpokenToOneself(int i) {
        return i == 0 || !tokens.is(i - 1, WordClass.MODAL.bit()) || tokens.is(i - 2, WordClass.PRONOUN.bit());
    }

    private int absoluteEnd(int i) {
        boolean inPurpose = reading.isOwnedBy(SmartCriterion.RELEVANT, i);
        if (tokens.kind(i) == Token.NUMBER && tokens.is(i, "100")) {
            return percentEnd(i);
        }
        if (tokens.is(i, ABSOLUTE_VERB.bit()) && !inPurpose && isVerbHere(i)) {
            return phrases.shortEnd(tokens.after(i));
        }
        if (tokens.is(i, "any") && tokens.is(i - 1, "without")) {
            int end = phrases.shortEnd(i + 1); // without any injury
            return phrases.has(FAILURE.bit(), i + 1, end) ? end : -1;
        }
        if (!tokens.is(i, ABSOLUTE.bit()) || isName(i) || inPurpose) {
            return superlativeEnd(i);
        }
        int next = tokens.after(i);
        boolean mutual = tokens.isAny(i - 1, "between", "among", "amongst") && !tokens.is(i, "all"); // between everyone
        if (mutual || tokens.isAny(i, "everything", "nothing")) {
            return -1; // buy nothing new, grade everything the same day
        }
        if (tokens.isAny(i, QUANTIFIERS)) {
            return quantified(i, next);
        }
        if (tokens.is(i, "never")) {
            boolean verb = tokens.is(next, Clause.VERB | PLAIN.bit()) || isPast(next);
            return !tokens.isAny(next, "have", "had") && (verb || tokens.is(next, "a")) ? next : -1;
        }
        return next;
    }

    private boolean isVerbHere(int i) {
        int before = i - 1;
        while (before > 0
                && i - before < 4
                && (Endings.isAdverb(tokens, before) || tokens.isAny(before, "in", "the", "end"))) {
            before--; // and in the end eliminate
        }
        return before < 0
                || tokens.kind(before) != Token.WORD
                || tokens.is(before, CONJUNCTION.bit() | WordClass.MODAL.bit() | WordClass.PRONOUN.bit())
                || tokens.is(before, "to");
    }

    private int percentEnd(int i) {
        if (tokens.kind(i + 1) == Token.PERCENT || tokens.is(i + 1, "percent")) {
            return tokens.is(i - 1, "in") && tokens.is(i + 2, "time") ? -1 : i + 2; // finish in 100 % time
        }
        return tokens.is(i + 1, "per") && tokens.is(i + 2, "cent") ? i + 3 : -1;
    }

    /** All, every, no, zero: an absolute if it is about people or failures, who are not in the writer's hands. */
    private int quantified(int i, int from) {
        if (tokens.are(i, "every", "time")
                && tokens.kind(i - 1) == Token.COMMA
                && tokens.kind(from + 1) == Token.STOP) {
            return from + 1;
        }
        boolean part = (tokens.is(i - 1, "of") && !tokens.is(i - 2, PLAIN.bit()) && !tokens.is(i, "zero"))
                || tokens.isAny(i - 1, "first", "above", "after", "in", "across")
                || (tokens.is(i - 1, "for") && !tokens.is(i, "zero"))
                || (tokens.is(i - 1, "with") && tokens.is(i, "no"));
        part &= !isWholeBody(i, from);
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
        int end = phrases.shortEnd(at);
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

    /** Instil it in all graduates: not for some of them, and not 95 % of all. */
    private boolean isWholeBody(int i, int from) {
        return tokens.is(i, "all")
                && !tokens.is(i - 1, "for")
                && !reading.isOwnedBy(SmartCriterion.MEASURABLE, i)
                && tokens.is(phrases.shortEnd(from) - 1, WordClass.PEOPLE.bit());
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
        if (tokens.is(i, "the") && isTop(i + 1) && !isOwnBest(i + 2) && (isClaimed(i - 1) || isMade(i - 1, i + 1))) {
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

    /** The best teacher that I can be. */
    private boolean isOwnBest(int from) {
        int at = from;
        while (at < from + 3 && tokens.kind(at) == Token.WORD && !tokens.is(at, WordClass.PRONOUN.bit())) {
            at++;
        }
        boolean open = tokens.isAny(at + 2, "be", "become") || tokens.kind(at + 2) != Token.WORD;
        return tokens.is(at, WordClass.PRONOUN.bit()) && tokens.isAny(at + 1, "can", "could") && open;
    }

    private boolean isTop(int i) {
        return tokens.is(i, WordClass.SUPREME.bit())
                || tokens.are(i, "go", "to")
                || (tokens.is(i, "most") && !tokens.is(i + 1, "of"))
                || isHash(i)
                || (tokens.isUnknown(i) && endsInEst(i));
    }

    private boolean isClaimed(int before) {
        return tokens.is(before, WordClass.BECOMES.bit() | WordClass.PAST.bit())
                || tokens.is(before, "as")
                || isPast(before);
    }

    /** Build the best tool. */
    private boolean isMade(int verb, int top) {
        boolean built = tokens.isAny(verb, "make", "build", "create", "provide", "offer") && tokens.is(top, "best");
        return (built && !tokens.isAny(top + 1, "of", "use", "way", "decision", "choice"))
                || (tokens.is(verb, "have") && isHash(top));
    }

    /** Be the county's best laboratory: a possessive before the rank, and the claim before that. */
    private boolean isRanked(int owner) {
        int at = owner;
        while (tokens.endsInPossessive(owner) && at > 0 && owner - at < 4) {
            at--;
            if (tokens.is(at, WordClass.BECOMES.bit()) || tokens.isAny(at, "build", "create")) {
                return true;
            }
        }
        return false;
    }

    /** {@code #1}. */
    private boolean isHash(int i) {
        return tokens.isSign(i, '#') && tokens.is(i + 1, "1");
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
}
