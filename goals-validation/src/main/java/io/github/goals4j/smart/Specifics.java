package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.BROAD;
import static io.github.goals4j.smart.WordClass.CHANGE;
import static io.github.goals4j.smart.WordClass.COMPARISON;
import static io.github.goals4j.smart.WordClass.DELIVERABLE;
import static io.github.goals4j.smart.WordClass.HEDGE;
import static io.github.goals4j.smart.WordClass.PLAIN;
import static io.github.goals4j.smart.WordClass.STATE;
import static io.github.goals4j.smart.WordClass.VAGUE;
import static io.github.goals4j.smart.WordClass.VAGUE_QUANTITY;

import io.github.goals4j.SmartCriterion;

/** Asks whether two readers would picture the same thing. */
final class Specifics {

    private static final long DOES =
            WordClass.bits(WordClass.FINISH, WordClass.RESULT, WordClass.GAIN, WordClass.ACTION);
    private static final long LOOSE = WordClass.bits(VAGUE, CHANGE);
    private static final long SMALL = WordClass.bits(
            WordClass.PREPOSITION,
            WordClass.DETERMINER,
            WordClass.CONJUNCTION,
            WordClass.PRONOUN,
            WordClass.MODAL,
            PLAIN,
            COMPARISON,
            VAGUE_QUANTITY,
            HEDGE,
            WordClass.ABSOLUTE,
            WordClass.PEOPLE,
            WordClass.NUMBER);
    private static final long NAMING = WordClass.bits(WordClass.COMMON, WordClass.DOMAIN, WordClass.ACTION);
    private static final long TIMES =
            TimeWord.bits(TimeWord.RECURRENCE, TimeWord.UNIT_DAY, TimeWord.CLOCK, TimeWord.PART);

    /** How many points an object needs after a verb that can be watched, one that says little, and one for a state. */
    private static final int AFTER_FIRM = 2;

    private static final int AFTER_LOOSE = 3;
    private static final int AFTER_STATE = 4;
    private static final int WITHOUT_VERB = 5;

    private static final int NEVER = Integer.MAX_VALUE;

    /** What a relative clause adds to a metric. */
    private static final int NARROWED = 2;

    /** However many words of one point there are, they are never worth more. */
    private static final int MOST_FAINT = 2;

    private final Reading reading;
    private final Tokens tokens;
    private final Clause clause;

    Specifics(Reading reading, Clause clause) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clause = clause;
    }

    void find() {
        int verb = clause.verb();
        int end = clause.end();
        hedges();
        boolean counted = reading.hasStrong(SmartCriterion.MEASURABLE) && !isOfNothingNamed();
        int placeholder = placeholder();
        if (placeholder != Clause.NONE) {
            reading.finding("specific.placeholder", placeholder, tokens.after(placeholder));
            return;
        }
        if (verb == Clause.NONE) {
            withoutVerb(counted);
            return;
        }
        compound(verb);
        int points = points(verb + 1, end);
        boolean comparison = isComparison(verb, end);
        boolean state = tokens.is(verb, STATE.bit()) && !tokens.is(verb, LOOSE & ~VAGUE.bit());
        boolean loose = (tokens.is(verb, LOOSE) && !tokens.is(verb, WordClass.FINISH.bit()))
                || tokens.is(verb, WordClass.ABSOLUTE_VERB.bit());
        boolean bare = comparison && !hasPreposition(verb, end);
        boolean being = comparison && (tokens.is(verb, WordClass.BECOMES.bit()) || tokens.is(verb, "make"));
        boolean felt = (state || comparison) && hasFeeling(verb, end);
        boolean ideal = bare || being || (state && !comparison);
        boolean some = tokens.is(verb + 1, VAGUE_QUANTITY.bit()); // create some charts
        int needed = felt || clause.isMadeSo()
                ? NEVER
                : ideal ? AFTER_STATE : loose || comparison || some ? AFTER_LOOSE : AFTER_FIRM;
        if (counted || points >= needed || isHabit(verb) || isToldByMeans(verb)) {
            reading.evidence("specific.action", true, verb, Math.max(end, verb + 1));
        } else if (state) {
            reading.finding("specific.state", verb, end);
        } else if (loose || comparison) {
            reading.evidence("specific.direction", false, verb, verb + 1);
            reading.finding("specific.vague-verb", verb, verb + 1);
            broadObject(verb, end);
        } else {
            reading.evidence("specific.direction", false, verb, verb + 1);
            broadObject(verb, end);
            if (end <= verb + 1) {
                reading.finding("specific.broad-object", verb, verb + 1);
            }
        }
    }

    /** Get pupils engaged by using a reading inventory with each class: what is done stands in the means. */
    private boolean isToldByMeans(int verb) {
        for (int i = verb + 1; i + 1 < tokens.size(); i++) {
            if (tokens.is(i, "by") && reading.isOwnedBy(SmartCriterion.ACHIEVABLE, i)) {
                int end = i + 2;
                while (reading.isOwnedBy(SmartCriterion.ACHIEVABLE, end)) {
                    end++;
                }
                boolean firm = tokens.is(i + 1, DOES) && !tokens.is(i + 1, LOOSE);
                return firm && points(i + 2, end, true) >= AFTER_LOOSE;
            }
        }
        return false;
    }

    /** Stop smoking, start running again: what is done is clear without an object. */
    private boolean isHabit(int verb) {
        return tokens.is(verb, WordClass.GERUND.bit())
                && tokens.is(verb, WordClass.ACTION.bit())
                && tokens.isAny(verb - 1, "start", "begin", "stop", "quit");
    }

    private void broadObject(int verb, int end) {
        if (end > verb + 1) {
            reading.finding("specific.broad-object", verb + 1, end);
        }
    }

    private void withoutVerb(boolean counted) {
        int end = tokens.size();
        if (counted || points(0, end) >= WITHOUT_VERB) {
            reading.evidence("specific.target", true, 0, end);
        } else {
            reading.finding("specific.no-action", 0, end);
        }
    }

    private int placeholder() {
        boolean any = tokens.haveGap() || tokens.hold(WordClass.PLACEHOLDER.bit());
        for (int i = 0; any && i < tokens.size(); i++) {
            boolean named =
                    tokens.isAcronym(i) && tokens.isCapitalised(i + 1); // XYZ District stands for one that there is
            if (tokens.kind(i) == Token.GAP || (tokens.is(i, WordClass.PLACEHOLDER.bit()) && !named)) {
                return i;
            }
        }
        return Clause.NONE;
    }

    /** Two verbs of which each has an object of its own; "calibrate and maintain the meter" is one goal. */
    private void compound(int verb) {
        if (!hasOwnObject(verb)) {
            return;
        }
        for (int i = verb + 2; i < tokens.size() && tokens.kind(i) != Token.STOP; i++) {
            boolean joined = tokens.is(i - 1, "and") || tokens.kind(i - 1) == Token.COMMA;
            if (joined
                    && !reading.isAside(i)
                    && tokens.is(i, DOES)
                    && tokens.is(i, WordClass.BASE.bit())
                    && hasOwnObject(i)) {
                reading.finding("specific.compound", verb, i + 1);
                return;
            }
        }
    }

    private boolean hasOwnObject(int verb) {
        int next = tokens.after(verb);
        return tokens.is(next, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit() | WordClass.NUMBER.bit())
                || tokens.kind(next) == Token.NUMBER
                || tokens.isName(next);
    }

    private void hedges() {
        for (int i = 0; i < tokens.size() && tokens.hold(HEDGE.bit()); i++) {
            if (tokens.is(i, HEDGE.bit())) {
                reading.finding("specific.hedge", i, tokens.after(i));
            }
        }
    }

    /** One thing, something: counted, yet nobody knows what. */
    private boolean isOfNothingNamed() {
        for (int i = 0; i < tokens.size() && tokens.hold(WordClass.THING.bit()); i++) {
            if (tokens.is(i, WordClass.THING.bit())) {
                return true;
            }
        }
        return false;
    }

    /** Comfortable, the leading one: only somebody's judgement could tell. */
    private boolean hasFeeling(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + 5); i++) {
            boolean doing = tokens.is(i + 1, WordClass.GERUND.bit()) || tokens.is(i + 2, WordClass.GERUND.bit());
            if ((tokens.is(i, WordClass.FELT.bit()) && !doing)
                    || (tokens.is(i, WordClass.SUPREME.bit())
                            && (tokens.is(i - 1, "the") || tokens.endsInPossessive(i - 1)))
                    || (tokens.is(i, "most") && tokens.is(i - 1, "the") && tokens.is(verb, WordClass.BECOMES.bit()))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPreposition(int verb, int end) {
        for (int i = verb + 1; i < end; i++) {
            if (tokens.is(i, WordClass.PREPOSITION.bit())) {
                return true;
            }
        }
        return false;
    }

    private boolean isComparison(int verb, int end) {
        if (tokens.is(verb, STATE.bit() | VAGUE.bit()) || tokens.isAny(verb, "get", "do", "make", "become")) {
            for (int i = verb + 1; i < Math.min(end, verb + 6); i++) {
                if (tokens.is(i, COMPARISON.bit()) || tokens.isAny(i, "good", "great")) {
                    return true;
                }
            }
        }
        return tokens.is(verb + 1, COMPARISON.bit());
    }

    /** A project, though projects are a broad field. */
    private boolean isOne(int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - 4); i--) {
            if (tokens.is(i, WordClass.DETERMINER.bit())) {
                return true;
            }
            if (tokens.is(i, WordClass.PREPOSITION.bit())) {
                return false;
            }
        }
        return false;
    }

    /** How far the words narrow down what is meant: names two points twice, nouns of a field none. */
    private int points(int from, int to) {
        return points(from, to, false);
    }

    private int points(int from, int to, boolean aside) {
        int points = 0;
        int faint = 0;
        boolean metric = false;
        for (int i = from; i < to; i++) {
            if (!aside && reading.isAside(i)) {
                continue;
            }
            boolean clause = tokens.is(i, WordClass.CONJUNCTION.bit()) && !tokens.isAny(i, "and", "or");
            if (clause && metric && tokens.isAny(i, "who", "whom", "whose", "which", "that")) {
                points += NARROWED; // the share of adults who smoke
            }
            metric |= tokens.is(i, WordClass.METRIC.bit());
            boolean open = tokens.isAny(i, "how", "what")
                    && !tokens.is(i + 1, "to")
                    && !(tokens.is(i, "how") && tokens.isAny(i + 1, "i", "we")); // how I teach writing
            if (clause || open) {
                break;
            }
            int more = pointsOf(i, from);
            points += more > 1 ? more : 0;
            faint += more == 1 ? 1 : 0;
        }
        return points + Math.min(faint, MOST_FAINT);
    }

    /** Graduation rate: the noun before a metric tells which one is meant. */
    private boolean isNamedBy(int i) {
        return tokens.kind(i) == Token.WORD
                && !tokens.is(i, SMALL | BROAD.bit() | WordClass.POSSESSIVE.bit())
                && (tokens.is(i, NAMING) || tokens.isUnknown(i))
                && !Endings.isAdjective(tokens, i)
                && !Endings.isAdverb(tokens, i);
    }

    private int pointsOf(int i, int from) {
        Token kind = tokens.kind(i);
        if (tokens.isName(i)) {
            return 4;
        }
        if (kind != Token.WORD) {
            return 0;
        }
        if (tokens.is(i, SMALL | WordClass.INSIDE.bit()) || tokens.isTime(i, TIMES)) {
            return 0;
        }
        if (tokens.is(i, BROAD.bit())) {
            return tokens.is(i, DELIVERABLE.bit()) && isOne(i) ? 2 : 0;
        }
        if (tokens.is(i, DELIVERABLE.bit() | WordClass.CREDENTIAL.bit() | WordClass.ROLE.bit())) {
            return isOne(i) ? 3 : tokens.is(i, WordClass.COMMON.bit()) ? 1 : 2;
        }
        boolean named = i > from
                && (isNamedBy(i - 1) || (tokens.is(i, WordClass.METRIC.bit()) && tokens.is(i - 1, BROAD.bit())));
        if (tokens.is(i, WordClass.bits(WordClass.METRIC, WordClass.FAILURE)) && named) {
            return 2;
        }
        if (tokens.is(i, WordClass.DOMAIN.bit()) && !tokens.is(i, WordClass.COMMON.bit())) {
            return 2;
        }
        if (tokens.is(i, WordClass.COMMON.bit() | WordClass.DOMAIN.bit() | WordClass.METRIC.bit() | Clause.VERB)) {
            return 1;
        }
        if (tokens.isUnknown(i)) {
            if (Endings.isAdverb(tokens, i)) {
                return 0;
            }
            boolean side = tokens.isCompound(i) || Endings.isAdjective(tokens, i) || Endings.isPast(tokens, i);
            return side ? 1 : 2;
        }
        return 1;
    }
}
