package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.CHANGE;
import static io.github.goals4j.smart.WordClass.COMPARISON;
import static io.github.goals4j.smart.WordClass.METRIC;
import static io.github.goals4j.smart.WordClass.STANDARD;
import static io.github.goals4j.smart.WordClass.VAGUE_QUANTITY;

import io.github.goals4j.SmartCriterion;

/** Asks whether an observer could tell afterwards, where no amount says so. */
final class Results {

    private static final long EXPOSED = WordClass.bits(WordClass.PEOPLE, WordClass.FAILURE);
    private static final int LONGEST_HEADLINE = 8;
    private final Reading reading;
    private final Tokens tokens;
    private final Clause clause;
    private final Phrases phrases;
    private final Milestones milestones;
    private final ResultPoints points;
    /** Where the result ends that the goal's own verb names, for better or worse. */
    private int promised = Clause.NONE;

    Results(Reading reading, Clause clause) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clause = clause;
        this.phrases = new Phrases(reading);
        this.milestones = new Milestones(reading, clause, phrases);
        this.points = new ResultPoints(reading, clause, phrases);
    }

    void find() {
        promised = Clause.NONE;
        if (isCounted()) {
            milestones.findBesideAmounts();
        } else if (clause.often() == Clause.NONE) {
            promised = milestones.find();
            totals();
        }
        grades();
        standards();
        comparisons();
    }

    /** Weighs what the goal's own verb promises, and what nothing has told so far, by how clear it is and what else is known. */
    void weigh(int clarity) {
        if (promised != Clause.NONE || !reading.hasStrong(SmartCriterion.MEASURABLE)) {
            points.find(clarity, promised);
        }
        if (!reading.hasStrong(SmartCriterion.MEASURABLE)) {
            directions();
        }
    }

    /** Whether an amount says when it is reached; one that only says where does not: in all three sites. */
    private boolean isCounted() {
        for (int i = 0; i < tokens.size() && reading.hasStrong(SmartCriterion.MEASURABLE); i++) {
            boolean opens = reading.isOwnedBy(SmartCriterion.MEASURABLE, i)
                    && !reading.isOwnedBy(SmartCriterion.MEASURABLE, i - 1);
            boolean share = tokens.kind(i + 1) == Token.PERCENT || tokens.is(i + 1, "out"); // in 80 % of trials
            if (opens && (!tokens.isAny(i - 1, "in", "across") || tokens.isAmount(i, Counts.BOUNDS) || share)) {
                return true;
            }
        }
        return false;
    }

    /** Marks: at least a B+, from a C to a B. */
    private void grades() {
        for (int i = 1; i < tokens.size(); i++) {
            if (isGrade(i)) {
                int bound = tokens.opener(i - 1);
                int start = tokens.isAmount(bound, Counts.BOUNDS) ? bound : i;
                reading.evidence("measurable.quantity", true, start, isGradeSign(i + 2) ? i + 3 : i + 2);
            } else if (tokens.is(i, "to") && isMark(i + 1)) {
                int mark = isGradeSign(i - 1) ? i - 2 : i - 1;
                boolean from = isMark(mark);
                int start = from ? mark - (tokens.isAny(mark - 1, "a", "an") ? 2 : 1) : i;
                if (!from || tokens.is(start, "from")) {
                    int end = isLetter(i + 1) ? i + 2 : i + 3;
                    reading.evidence("measurable.quantity", true, Math.max(start, 0), isGradeSign(end) ? end + 1 : end);
                }
            }
        }
    }

    /** {@code get an A in chemistry}, {@code a B+}. */
    private boolean isGrade(int i) {
        boolean closed = tokens.kind(i + 2) != Token.WORD && tokens.kind(i + 2) != Token.CODE;
        return tokens.isTime(i, TimeWord.ARTICLE.bit())
                && isLetter(i + 1)
                && !tokens.isAny(i - 1, "from", "to")
                && (tokens.is(tokens.opener(i - 1), WordClass.GAIN.bit() | WordClass.MEETS.bit())
                        || tokens.isAmount(tokens.opener(i - 1), Counts.BOUNDS)) // at least a B
                && (closed || tokens.is(i + 2, WordClass.PREPOSITION.bit()));
    }

    private boolean isMark(int i) {
        return isLetter(i) || (tokens.isAny(i, "a", "an") && isLetter(i + 1));
    }

    /** The sign of {@code B+} and {@code C-}. */
    private boolean isGradeSign(int i) {
        boolean sign = tokens.kind(i) == Token.DASH || tokens.isSign(i, '+');
        return sign && isLetter(i - 1) && tokens.start(i) == tokens.end(i - 1);
    }

    private boolean isLetter(int i) {
        return tokens.kind(i) == Token.WORD
                && tokens.kind(i + 1) != Token.CURRENCY
                && tokens.end(i) - tokens.start(i) == 1
                && tokens.isCapitalised(i)
                && tokens.charAt(tokens.start(i)) <= 'F'
                && !tokens.is(i + 1, WordClass.BASE.bit());
    }

    /** All or none of something that can be counted: answer all the letters, no student fails, eliminate pressure ulcers. */
    private void totals() {
        int verb = clause.verb();
        int quantifier = verb < 0 ? 0 : quantifierAfter(verb);
        boolean done = verb >= 0
                && tokens.is(verb, Clause.DONE)
                && !tokens.is(verb, WordClass.VAGUE.bit())
                && tokens.isAny(quantifier, "all", "every");
        int headline = verb == Clause.NONE ? headlineEnd() : Clause.NONE;
        if (headline != Clause.NONE) {
            reading.evidence("measurable.milestone", true, 0, headline);
        }
        int none = tokens.isAny(quantifier, "no", "nobody") ? quantifier : 0;
        boolean abstains = verb == Clause.NONE && tokens.is(0, "no") && phrases.end(1) > 1 && phrases.end(1) < 6;
        boolean rid =
                verb >= 0 && tokens.is(verb, WordClass.ABSOLUTE_VERB.bit()) && phrases.end(quantifier) - quantifier > 1;
        if (verb >= 0 && tokens.is(quantifier, "free") && tokens.isAny(quantifier + 1, "of", "from")) {
            reading.evidence("measurable.total", true, quantifier, phrases.end(quantifier + 2)); // remain free of falls
        } else if (done || rid) {
            int end = phrases.end(quantifier);
            int place = tokens.is(end, "out") && tokens.is(end + 1, "of") ? end + 2 : end + 1;
            if (end > quantifier) {
                boolean moved = tokens.isAny(end, "into", "onto", "out") && phrases.end(place) > place;
                reading.evidence("measurable.total", true, verb, moved ? phrases.end(place) : end);
            }
        } else if (tokens.isAny(none, "no", "nobody", "not")) {
            boolean not = tokens.is(none, "not");
            int end = not ? phrases.end(tokens.after(none)) : Math.min(phrases.end(none), none + 5);
            boolean one = not && tokens.is(none, WordClass.ABSOLUTE.bit()); // not one
            if (abstains || one || (!not && phrases.has(EXPOSED, none, end))) {
                reading.evidence("measurable.total", true, none, Math.max(none + 1, end));
            }
        }
    }

    /** The end of a headline that tells what will have been done: Handbook rewritten by May. */
    private int headlineEnd() {
        for (int i = 1; i < Math.min(tokens.size(), LONGEST_HEADLINE); i++) {
            boolean closed = tokens.kind(i + 1) != Token.WORD || reading.isTaken(i + 1);
            boolean done = (tokens.is(i, WordClass.PAST.bit())
                            && tokens.is(i, Clause.DONE)
                            && !tokens.is(i - 1, WordClass.PLAIN.bit()))
                    || tokens.isAny(i, "live", "complete", "operational");
            if (done && closed && !reading.isAside(i)) {
                return i + 1;
            }
            if (tokens.are(i, "up", "and") && tokens.is(i + 2, "running")) {
                return i + 3;
            }
            if (tokens.kind(i) != Token.WORD && tokens.kind(i) != Token.CODE) {
                return Clause.NONE;
            }
        }
        return Clause.NONE;
    }

    /** Where "all" may stand: right behind the verb, or behind "with" or "that". */
    private int quantifierAfter(int verb) {
        int at = tokens.after(verb);
        at = tokens.is(at, "sure") ? at + 1 : at;
        return tokens.isAny(at, "with", "that") ? at + 1 : at;
    }

    /** An outside standard that is met: meets the guidelines of NAACLS. */
    private void standards() {
        for (int i = 0; i < tokens.size() && tokens.hold(STANDARD.bit() | WordClass.TERM.bit()); i++) {
            boolean follows =
                    tokens.isAny(i, "according", "follow", "following") || tokens.are(i, "compliance", "with");
            boolean meets = tokens.is(i, WordClass.MEETS.bit()) || follows;
            if (meets && !reading.isAside(i)) {
                int from = tokens.isAny(i + 1, "with", "to") ? i + 2 : i + 1;
                boolean vague = tokens.is(clause.verb(), WordClass.bits(WordClass.VAGUE, CHANGE));
                boolean named = phrases.isNamed(from, phrases.end(from)) && !tokens.is(from, "up");
                if (follows && (vague || !named)) {
                    continue;
                }
                int end = phrases.end(from);
                if (tokens.is(end, "and")) {
                    end = phrases.end(end + 1);
                }
                if (tokens.isAny(end, "in", "within") && !reading.isAside(end)) {
                    from = end + 1;
                    end = phrases.end(from);
                    i = phrases.has(STANDARD.bit(), from, end) ? from : i;
                }
                boolean standard = phrases.has(STANDARD.bit(), from, end)
                        || (tokens.is(end - 1, "compliance") && phrases.has(WordClass.TERM.bit(), from, end));
                if (standard && !phrases.has(COMPARISON.bit(), from, end)) {
                    reading.evidence("measurable.standard", true, i, end);
                    i = end - 1;
                }
            }
        }
    }

    /** More than a baseline that can be counted: more units than last year. */
    private void comparisons() {
        for (int i = 1; i < tokens.size() && tokens.hold(COMPARISON.bit()); i++) {
            boolean year = tokens.isTime(i + 1, TimeWord.YEAR.bit());
            if (tokens.is(i, "than")
                    && (reading.isTaken(i + 1)
                            || year
                            || tokens.isAny(i + 1, "last", "previous")
                            || isPastYear(i + 1)
                            || tokens.isName(i + 1))) {
                for (int at = i - 1; at >= Math.max(0, i - 8); at--) {
                    if (tokens.is(at, COMPARISON.bit())) {
                        int end = isPastYear(i + 1) ? i + 5 : year ? i + 2 : i + 3;
                        reading.evidence("measurable.comparison", true, at, Math.min(end, tokens.size()));
                        return;
                    }
                }
            }
        }
    }

    /** {@code than we did last year}. */
    private boolean isPastYear(int i) {
        return tokens.is(i, WordClass.PRONOUN.bit())
                && tokens.isAny(i + 1, "did", "had", "made", "do")
                && tokens.isAny(i + 2, "last", "previous");
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
                int end = phrases.end(i + 1);
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
