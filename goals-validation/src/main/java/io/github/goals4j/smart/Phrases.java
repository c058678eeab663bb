package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.BROAD;
import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.CREDENTIAL;
import static io.github.goals4j.smart.WordClass.DELIVERABLE;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.MODAL;
import static io.github.goals4j.smart.WordClass.PLAIN;
import static io.github.goals4j.smart.WordClass.POSSESSIVE;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.PRONOUN;
import static io.github.goals4j.smart.WordClass.ROLE;

import io.github.goals4j.SmartCriterion;

/** Noun phrases: where they end, and whether they name one thing or a whole field. */
final class Phrases {

    /** What comes into the world or is got as a whole: a document, a course, a title, an event. */
    static final long THINGS = WordClass.bits(DELIVERABLE, CREDENTIAL, ROLE, WordClass.EVENT);

    private static final long GRAMMAR = WordClass.bits(CONJUNCTION, MODAL, WordClass.MEANS, WordClass.PURPOSE, PRONOUN);

    /** No phrase that is looked at is longer, so that a look costs a bounded number of steps. */
    private static final int LONGEST = 9;

    private static final String[] OF_MANY = {"any", "each", "every", "no", "some", "these", "those"};

    private final Reading reading;
    private final Tokens tokens;

    Phrases(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The end of a noun phrase, with what is tied to it by "of" or "as". */
    int end(int from) {
        boolean aside = reading.isOwnedBy(SmartCriterion.ACHIEVABLE, from);
        int end = from;
        while (end < tokens.size()
                && end - from < LONGEST
                && ((aside ? !reading.isTaken(end) : !reading.isAside(end)) || isAttribute(from, end))
                && (tokens.kind(end) == Token.WORD
                        || tokens.kind(end) == Token.CODE
                        || tokens.kind(end) == Token.NUMBER
                        || tokens.isApostrophe(end)
                        || isBetweenAdjectives(from, end))
                && (!tokens.is(end, GRAMMAR) || isWithinName(from, end))
                && !tokens.isTime(end, TimeWord.SOMEDAY.bit()) // write the plan soon
                && (end == from || !(tokens.is(end, "that") || isRemark(end)))
                && (end == from || !tokens.is(end, PREPOSITION.bit()) || tokens.isAny(end, "of", "as"))) {
            end++;
        }
        while (end > from + 1 && tokens.is(end - 1, PREPOSITION.bit() | DETERMINER.bit())) {
            end--;
        }
        return end;
    }

    /** The "and" of {@code a Sales and Marketing team}, {@code a marketing and sales campaign}. */
    private boolean isWithinName(int from, int i) {
        if (i <= from + 1 || !tokens.is(i, "and") || tokens.is(i + 1, DETERMINER.bit())) {
            return false;
        }
        boolean name =
                tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1) && !tokens.is(i + 1, WordClass.BASE.bit());
        boolean kind = tokens.isAny(from, "a", "an")
                && !tokens.is(i - 1, THINGS)
                && tokens.is(i + 2, DELIVERABLE.bit())
                && tokens.kind(i + 1) == Token.WORD;
        return name || kind;
    }

    /** The comma of {@code an aligned, articulated curriculum}. */
    private boolean isBetweenAdjectives(int from, int i) {
        return tokens.kind(i) == Token.COMMA
                && i == from + 2
                && tokens.is(from, DETERMINER.bit())
                && isAdjective(i - 1)
                && isAdjective(i + 1)
                && tokens.kind(i + 2) == Token.WORD
                && !tokens.is(i + 2, GRAMMAR | PREPOSITION.bit());
    }

    private boolean isAdjective(int i) {
        return tokens.is(i, PLAIN.bit())
                || Endings.isAdjective(tokens, i)
                || Endings.isPast(tokens, i)
                || tokens.isCompound(i);
    }

    /** What is said of a thing that is named already: a plan based on needs, a book together with others. */
    private boolean isRemark(int i) {
        return tokens.isAny(i, "together", "suitable", "based")
                || (tokens.is(i, WordClass.PAST.bit()) && tokens.is(i + 1, PREPOSITION.bit()));
    }

    /** The end of a few words that may be a noun phrase, without what is tied to it. */
    int shortEnd(int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < 4
                && (tokens.kind(end) == Token.WORD || tokens.kind(end) == Token.CODE)
                && !reading.isTaken(end)
                && !tokens.is(
                        end,
                        PREPOSITION.bit()
                                | CONJUNCTION.bit()
                                | WordClass.MODAL.bit()
                                | WordClass.PURPOSE.bit()
                                | WordClass.MEANS.bit())) {
            end++;
        }
        return Math.max(end, Math.min(from, tokens.size()));
    }

    /** {@code the annual report}: how often it comes out tells which one is meant. */
    private boolean isAttribute(int from, int i) {
        return i > from
                && tokens.isTime(i, TimeWord.RECURRENCE.bit())
                && tokens.is(i - 1, DETERMINER.bit() | POSSESSIVE.bit())
                && tokens.kind(i + 1) == Token.WORD
                && !reading.isAside(i + 1);
    }

    /** Whether a word of at least one of the classes stands there. */
    boolean has(long classes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.is(i, classes)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article or its like opens a phrase about one thing, or about all of its kind. */
    boolean isOne(int i) {
        return (tokens.is(i, DETERMINER.bit()) && !tokens.isAny(i, OF_MANY))
                || tokens.is(i, POSSESSIVE.bit())
                || tokens.is(i, "all");
    }

    /** Whether it is said which or how many. */
    boolean isDefinite(int i) {
        return tokens.is(i, DETERMINER.bit() | POSSESSIVE.bit() | WordClass.NUMBER.bit())
                || tokens.kind(i) == Token.NUMBER;
    }

    /** A document, a course; of what is also a broad field only one: a project, not the product. */
    boolean isThing(int from, int end) {
        boolean one = tokens.isAny(from, "a", "an", "another");
        for (int i = from; i < end; i++) {
            if (tokens.is(i, THINGS) && (one || !tokens.is(i, BROAD.bit()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rare word, a name or a doing narrows the phrase down. */
    boolean isNarrow(int from, int end) {
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

    /** Whether a name stands there. */
    boolean isNamed(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.isName(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name or a word stands there that no list knows. */
    boolean isRare(int from, int end) {
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

    /** Whether a document, a course, a title or an event stands there, be it one of a broad kind. */
    boolean hasThing(int from, int end) {
        return has(THINGS, from, end);
    }
}
