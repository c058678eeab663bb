package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.BROAD;
import static io.github.goals4j.smart.WordClass.CHANGE;
import static io.github.goals4j.smart.WordClass.COMPARISON;
import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.CREDENTIAL;
import static io.github.goals4j.smart.WordClass.DELIVERABLE;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.FINISH;
import static io.github.goals4j.smart.WordClass.GAIN;
import static io.github.goals4j.smart.WordClass.METRIC;
import static io.github.goals4j.smart.WordClass.MODAL;
import static io.github.goals4j.smart.WordClass.PLAIN;
import static io.github.goals4j.smart.WordClass.PLURAL;
import static io.github.goals4j.smart.WordClass.POSSESSIVE;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.PRONOUN;
import static io.github.goals4j.smart.WordClass.RESULT;
import static io.github.goals4j.smart.WordClass.ROLE;
import static io.github.goals4j.smart.WordClass.STANDARD;
import static io.github.goals4j.smart.WordClass.VAGUE_QUANTITY;

import io.github.goals4j.SmartCriterion;

/** Asks whether an observer could tell afterwards, where no amount says so. */
final class Results {

    private static final long THINGS = WordClass.bits(DELIVERABLE, CREDENTIAL, ROLE, WordClass.EVENT);
    private static final long OFTEN =
            TimeWord.bits(TimeWord.EVERY, TimeWord.RECURRENCE, TimeWord.WEEKDAYS, TimeWord.NUMBER);
    private static final long DONE = WordClass.bits(WordClass.ACTION, RESULT, FINISH);
    private static final long GRAMMAR = WordClass.bits(CONJUNCTION, MODAL, WordClass.MEANS, WordClass.PURPOSE, PRONOUN);

    private final Reading reading;
    private final Tokens tokens;
    private final Clause clause;

    Results(Reading reading, Clause clause) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clause = clause;
    }

    void find() {
        if (!isCounted()) {
            milestones();
            totals();
        }
        grades();
        standards();
        comparisons();
        frequency();
        if (!reading.hasStrong(SmartCriterion.MEASURABLE)) {
            directions();
        }
    }

    /** Whether an amount says when it is reached; one that only says where does not: in all three sites. */
    private boolean isCounted() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = reading.isOwnedBy(SmartCriterion.MEASURABLE, i)
                    && !reading.isOwnedBy(SmartCriterion.MEASURABLE, i - 1);
            if (opens && !tokens.isAny(i - 1, "in", "across")) {
                return true;
            }
        }
        return false;
    }

    /** Binary results: pass the exam, publish a paper, be promoted, be able to label the parts. */
    private void milestones() {
        boolean relative = false;
        for (int i = 0; i < tokens.size(); i++) {
            relative = tokens.isAny(i, "who", "which", "that")
                    || (relative && tokens.kind(i) != Token.STOP && tokens.kind(i) != Token.COMMA);
            if (!relative && !(clause.isAbility() && isFelt(i)) && !reading.isAside(i) && startsClause(i)) {
                int end = milestoneEnd(i);
                if (end > i) {
                    reading.evidence("measurable.milestone", true, i, end);
                    i = end - 1;
                }
            }
        }
        if (!reading.hasStrong(SmartCriterion.MEASURABLE)) {
            onTheWay();
        }
        int verb = clause.verb();
        if (clause.isAbility() && !reading.hasStrong(SmartCriterion.MEASURABLE) && isPlainAbility(verb)) {
            reading.evidence("measurable.milestone", true, verb, phraseEnd(verb + 1));
        }
    }

    /** A result that is the way to the goal: by completing a course. */
    private void onTheWay() {
        for (int i = 1; i < tokens.size(); i++) {
            boolean way = reading.isOwnedBy(SmartCriterion.ACHIEVABLE, i)
                    && tokens.is(i, WordClass.GERUND.bit())
                    && tokens.isAny(i - 1, "by", "and");
            int end = way ? milestoneEnd(i) : Clause.NONE;
            if (end > i) {
                reading.sharedEvidence("measurable.milestone", i, end);
            }
        }
    }

    /** To be able to do it is a result, unless it is a matter of degree or of a whole field. */
    private boolean isPlainAbility(int verb) {
        if (verb < 0
                || !tokens.is(verb, DONE)
                || (tokens.is(verb, WordClass.VAGUE.bit()) && !isRare(verb + 1, phraseEnd(verb + 1)))
                || tokens.is(verb - 1, PLAIN.bit())) {
            return false;
        }
        int end = phraseEnd(verb + 1);
        boolean field = has(BROAD.bit(), verb + 1, end) && !isNarrow(verb + 1, end);
        return !field && !isFelt(verb) && !has(WordClass.bits(COMPARISON, PLAIN), verb + 1, end);
    }

    /** Whether only the writer can tell how well it is done: with confidence. */
    private boolean isFelt(int from) {
        for (int i = from; i < Math.min(from + 20, tokens.size()); i++) {
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
            return Math.max(next + 1, asEnd(next + 1));
        }
        if (tokens.is(i, "promoted") && tokens.is(i + 1, "to")) {
            return phraseEnd(i + 2);
        }
        if (tokens.is(next, "and") && tokens.is(next + 1, WordClass.BASE.bit()) && tokens.is(next + 1, Clause.VERB)) {
            // develop and implement a plan
            next = tokens.after(next + 1);
        }
        int end = phraseEnd(next);
        if (tokens.is(i, GAIN.bit()) && gains(next, end)) {
            return end;
        }
        if (tokens.isAny(i, "have", "get") && participleAfter(next) != Clause.NONE) {
            return participleAfter(next) + 1;
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
        if (!isOne(from)) {
            return Clause.NONE;
        }
        for (int i = from + 1; i < Math.min(from + 7, tokens.size()); i++) {
            if (tokens.kind(i) != Token.WORD
                    || reading.isAside(i)
                    || tokens.is(i, PREPOSITION.bit() | CONJUNCTION.bit())) {
                return Clause.NONE;
            }
            if (i > from + 1
                    && (tokens.is(i, WordClass.PAST.bit()) || Endings.isPast(tokens, i))
                    && !tokens.is(i + 1, WordClass.BROAD.bit() | DELIVERABLE.bit())) {
                return i;
            }
        }
        return Clause.NONE;
    }

    private int asEnd(int i) {
        return tokens.is(i, "as") || tokens.is(i, "to") ? phraseEnd(i + 1) : i;
    }

    private boolean gains(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.is(i, COMPARISON.bit()) || tokens.isAny(i, "great", "good")) {
                return false;
            }
        }
        if (tokens.isAny(from, "a", "an")
                && !tokens.is(from - 1, WordClass.BECOMES.bit() | WordClass.VAGUE.bit())
                && !tokens.isAny(from - 1, "hold", "retain")
                && isNarrow(from, end)) {
            return true;
        }
        for (int i = from; i < end; i++) {
            if (tokens.is(i, CREDENTIAL.bit() | ROLE.bit()) && !tokens.is(i, PLURAL.bit() & ~CREDENTIAL.bit())) {
                return true;
            }
        }
        return false;
    }

    /** The end of what is finished; {@link Clause#NONE} if the words name no one thing. */
    private int finishEnd(int from, int end) {
        if (tokens.is(from, CONJUNCTION.bit()) || from >= tokens.size() || has(VAGUE_QUANTITY.bit(), from, end)) {
            return Clause.NONE;
        }
        boolean many = tokens.is(end - 1, PLURAL.bit()) && !isDefinite(from) && !isRare(from, end);
        boolean whole = (!many && isNarrow(from, end)) || (isOne(from) && has(THINGS | STANDARD.bit(), from, end));
        // add support to the parser, apply for the programme
        int at = tokens.is(from, PREPOSITION.bit()) ? from : end;
        boolean tied = tokens.isAny(at, "to", "for", "into", "from", "with", "through")
                && at + 1 < tokens.size()
                && !reading.isAside(at);
        int last = tied ? phraseEnd(at + 1) : end;
        boolean there = tied && (isNarrow(at + 1, last) || (isOne(at + 1) && has(THINGS, at + 1, last)));
        if (whole) {
            return there && tokens.is(at, "to") ? last : Math.max(end, from);
        }
        return there ? last : Clause.NONE;
    }

    private boolean results(int verb, int from, int end) {
        boolean name = false;
        for (int i = from; i < end; i++) {
            name |= tokens.isName(i);
        }
        if (has(VAGUE_QUANTITY.bit(), from, end)) {
            return false;
        }
        return name
                || (!tokens.is(verb, WordClass.ACTION.bit()) && isMass(from, end))
                || (isOne(from) && (isThing(from, end) || isNarrow(from, end)) && !has(COMPARISON.bit(), from, end));
    }

    /** A document, a course; of what is also a broad field only one: a project, not the product. */
    private boolean isThing(int from, int end) {
        boolean one = tokens.isAny(from, "a", "an", "another");
        for (int i = from; i < end; i++) {
            if (tokens.is(i, THINGS) && (one || !tokens.is(i, BROAD.bit()))) {
                return true;
            }
        }
        return false;
    }

    /** Something new without an article: implement trait upcasting. */
    private boolean isMass(int from, int end) {
        if (end <= from || !tokens.isUnknown(end - 1) || Endings.isPlural(tokens, end - 1)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (tokens.is(i, BROAD.bit() | WordClass.PEOPLE.bit() | COMPARISON.bit() | CONJUNCTION.bit())
                    || Endings.isAdverb(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOne(int i) {
        return (tokens.is(i, DETERMINER.bit())
                        && !tokens.isAny(i, "any", "each", "every", "no", "some", "these", "those"))
                || tokens.is(i, POSSESSIVE.bit())
                || tokens.is(i, "all");
    }

    private boolean isNarrow(int from, int end) {
        if (end - from > 1
                && tokens.is(end - 1, WordClass.GERUND.bit())
                && !tokens.is(end - 1, BROAD.bit())
                && !tokens.is(from, PREPOSITION.bit())) {
            return true; // barcode scanning
        }
        for (int i = from; i < end; i++) {
            boolean unknown = tokens.kind(i) == Token.WORD
                    && (tokens.isUnknown(i) || isCommonNoun(i))
                    && !Endings.isAdverb(tokens, i)
                    && !Endings.isAdjective(tokens, i);
            if (unknown || tokens.isName(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(int i) {
        return tokens.is(i, DETERMINER.bit() | POSSESSIVE.bit() | WordClass.NUMBER.bit())
                || tokens.kind(i) == Token.NUMBER;
    }

    private boolean isRare(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.isName(i) || tokens.isUnknown(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCommonNoun(int i) {
        return tokens.is(i, WordClass.COMMON.bit())
                && !tokens.is(i, BROAD.bit() | PLAIN.bit() | WordClass.PEOPLE.bit() | Clause.VERB);
    }

    private boolean has(long classes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.is(i, classes)) {
                return true;
            }
        }
        return false;
    }

    /** The end of a noun phrase, with what is tied to it by "of" or "as". */
    private int phraseEnd(int from) {
        boolean aside = reading.isOwnedBy(SmartCriterion.ACHIEVABLE, from);
        int end = from;
        while (end < tokens.size()
                && end - from < 9
                && (aside ? !reading.isTaken(end) : !reading.isAside(end))
                && (tokens.kind(end) == Token.WORD
                        || tokens.kind(end) == Token.CODE
                        || tokens.kind(end) == Token.NUMBER)
                && !tokens.is(end, GRAMMAR)
                && (end == from || !tokens.is(end, "that"))
                && (end == from || !tokens.is(end, PREPOSITION.bit()) || tokens.isAny(end, "of", "as"))) {
            end++;
        }
        while (end > from + 1 && tokens.is(end - 1, PREPOSITION.bit() | DETERMINER.bit())) {
            end--;
        }
        return end;
    }

    /** Whether a verb may stand here: at the start, after a subject, an auxiliary, "to", "and" or a comma. */
    private boolean startsClause(int i) {
        if (i == clause.verb() || i == 0) {
            return !tokens.isAny(i - 1, "help", "never", "not");
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

    /** From one mark to another: from a C to a B+. */
    private void grades() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.is(i, "to") && isMark(i + 1)) {
                boolean from = isMark(i - 1);
                int start = from ? i - (tokens.is(i - 2, "a") || tokens.is(i - 2, "an") ? 3 : 2) : i;
                if (!from || tokens.is(start, "from")) {
                    reading.evidence("measurable.quantity", true, Math.max(start, 0), isLetter(i + 1) ? i + 2 : i + 3);
                }
            }
        }
    }

    private boolean isMark(int i) {
        return isLetter(i) || (tokens.isAny(i, "a", "an") && isLetter(i + 1));
    }

    private boolean isLetter(int i) {
        return tokens.kind(i) == Token.WORD
                && tokens.end(i) - tokens.start(i) == 1
                && tokens.isCapitalised(i)
                && tokens.text().charAt(tokens.start(i)) <= 'F'
                && !tokens.is(i + 1, WordClass.BASE.bit());
    }

    /** All or none of something that can be counted: answer all the letters, no student fails, eliminate pressure ulcers. */
    private void totals() {
        int verb = clause.verb();
        int quantifier = verb < 0 ? 0 : tokens.after(verb);
        boolean done = verb >= 0
                && tokens.is(verb, DONE)
                && !tokens.is(verb, WordClass.VAGUE.bit())
                && tokens.isAny(quantifier, "all", "every");
        boolean none = tokens.isAny(0, "no", "nobody");
        boolean rid =
                verb >= 0 && tokens.is(verb, WordClass.ABSOLUTE_VERB.bit()) && phraseEnd(quantifier) - quantifier > 1;
        if (done || rid) {
            int end = phraseEnd(quantifier);
            if (end > quantifier) {
                reading.evidence("measurable.total", true, verb, end);
            }
        } else if (none && has(WordClass.bits(WordClass.PEOPLE, WordClass.FAILURE), 0, Math.min(phraseEnd(0), 4))) {
            reading.evidence("measurable.total", true, 0, Math.max(1, Math.min(phraseEnd(0), 4)));
        }
    }

    /** An outside standard that is met: meets the guidelines of NAACLS. */
    private void standards() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean meets = tokens.is(i, WordClass.MEETS.bit());
            if (meets && !reading.isAside(i)) {
                int from = tokens.isAny(i + 1, "with", "to") ? i + 2 : i + 1;
                int end = phraseEnd(from);
                if (tokens.is(end, "and")) {
                    end = phraseEnd(end + 1);
                }
                if (tokens.isAny(end, "in", "within")) {
                    from = end + 1;
                    end = phraseEnd(from);
                    i = has(STANDARD.bit(), from, end) ? from : i;
                }
                if (has(STANDARD.bit(), from, end) && !has(COMPARISON.bit(), from, end)) {
                    reading.evidence("measurable.standard", true, i, end);
                    i = end - 1;
                }
            }
        }
    }

    /** More than a baseline that can be counted: more units than last year. */
    private void comparisons() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.is(i, "than") && (reading.isTaken(i + 1) || tokens.isAny(i + 1, "last", "previous"))) {
                for (int at = i - 1; at >= Math.max(0, i - 8); at--) {
                    if (tokens.is(at, COMPARISON.bit())) {
                        reading.evidence("measurable.comparison", true, at, Math.min(i + 3, tokens.size()));
                        return;
                    }
                }
            }
        }
    }

    /** How often something is done that can be watched. */
    private void frequency() {
        int verb = clause.verb();
        boolean watched = verb < 0
                ? tokens.isTime(0, TimeWord.RECURRENCE.bit()) || tokens.is(0, "no")
                : tokens.is(verb, WordClass.ACTION.bit() | RESULT.bit() | FINISH.bit());
        if (reading.hasStrong(SmartCriterion.MEASURABLE)
                || !watched
                || has(BROAD.bit(), verb + 1, Math.min(verb + 2, tokens.size()))
                || has(COMPARISON.bit() | VAGUE_QUANTITY.bit(), Math.max(verb, 0), clause.end())) {
            return;
        }
        for (int i = verb < 0 ? 0 : verb + 2; i < tokens.size(); i++) {
            boolean often = tokens.isTime(i, OFTEN)
                    || (tokens.isTime(i, TimeWord.ON.bit()) && tokens.isTime(i + 1, TimeWord.WEEKDAYS.bit()));
            if (reading.isTaken(i) && often) {
                int end = i + 1;
                while (reading.isTaken(end)) {
                    end++;
                }
                reading.evidence("measurable.frequency", true, i, end);
                return;
            }
        }
    }

    /** A number that was never filled in: by X percent. */
    private boolean isOpenNumber(int i) {
        boolean letter = tokens.isAny(i, "x", "xx", "xxx", "n", "y");
        boolean percent = tokens.kind(i + 1) == Token.PERCENT || tokens.isAny(i + 1, "percent", "per");
        return letter && (percent || (tokens.isAny(i - 1, "by", "least", "from") && tokens.kind(i + 1) == Token.WORD));
    }

    private void directions() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isOpenNumber(i)) {
                reading.finding("measurable.placeholder", i, i + 1);
                return;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, VAGUE_QUANTITY.bit()) && !reading.isTaken(i)) {
                reading.evidence("measurable.direction", false, i, Math.min(tokens.size(), i + 2));
                reading.finding("measurable.vague-quantity", i, tokens.after(i));
                return;
            }
            if (tokens.is(i, CHANGE.bit() | COMPARISON.bit()) && !reading.isAside(i)) {
                int end = phraseEnd(i + 1);
                for (int at = i + 1; at < end; at++) {
                    if (tokens.is(at, METRIC.bit())) {
                        reading.evidence("measurable.direction", false, i, at + 1);
                        reading.finding("measurable.direction-only", i, at + 1);
                        return;
                    }
                }
            }
        }
    }
}
