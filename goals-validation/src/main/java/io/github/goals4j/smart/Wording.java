package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.ACTION;
import static io.github.goals4j.smart.WordClass.BROAD;
import static io.github.goals4j.smart.WordClass.CHANGE;
import static io.github.goals4j.smart.WordClass.COMPARISON;
import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.CREDENTIAL;
import static io.github.goals4j.smart.WordClass.DELIVERABLE;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.HEDGE;
import static io.github.goals4j.smart.WordClass.MODAL;
import static io.github.goals4j.smart.WordClass.PLAIN;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.PRONOUN;
import static io.github.goals4j.smart.WordClass.RESULT;
import static io.github.goals4j.smart.WordClass.STATE;
import static io.github.goals4j.smart.WordClass.VAGUE;
import static io.github.goals4j.smart.WordClass.VAGUE_QUANTITY;

import io.github.goals4j.SmartCriterion;

/** Asks what is done to what, and whether its end can be seen. */
final class Wording {

    private static final long VERB =
            RESULT.bit() | ACTION.bit() | CHANGE.bit() | VAGUE.bit() | STATE.bit() | HEDGE.bit();
    private static final long SMALL = PREPOSITION.bit()
            | DETERMINER.bit()
            | CONJUNCTION.bit()
            | PRONOUN.bit()
            | MODAL.bit()
            | PLAIN.bit()
            | STATE.bit();

    private final Reading reading;
    private final Tokens tokens;

    Wording(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    void find() {
        results();
        action();
        if (!reading.hasStrong(SmartCriterion.MEASURABLE)) {
            directions();
        }
    }

    /** A binary result, in any clause: pass the exam, publish a paper, be promoted. */
    private void results() {
        for (int i = 0; i < tokens.size(); i++) {
            if (reading.isTaken(i) || !startsClause(i)) {
                continue;
            }
            int end = resultEnd(i);
            if (end > i) {
                reading.evidence("measurable.milestone", true, i, end);
                i = end - 1;
            }
        }
    }

    private int resultEnd(int i) {
        if (tokens.isAny(i, "promoted") || tokens.are(i, "go", "live") || tokens.are(i, "going", "live")) {
            return Math.min(tokens.size(), tokens.is(i, "promoted") ? i + 1 : i + 2);
        }
        if (tokens.isAny(
                i,
                "become",
                "becoming",
                "get",
                "getting",
                "be",
                "obtain",
                "obtaining",
                "earn",
                "earning",
                "gain",
                "achieve",
                "pursue",
                "receive",
                "renew",
                "acquire",
                "secure",
                "hold")) {
            for (int at = i + 1; at < Math.min(i + 8, tokens.size()); at++) {
                if (tokens.kind(at) == Token.STOP || tokens.kind(at) == Token.COMMA) {
                    break;
                }
                if (tokens.is(at, CREDENTIAL.bit())
                        || tokens.isAny(
                                at,
                                "raise",
                                "promotion",
                                "job",
                                "internship",
                                "role",
                                "married",
                                "hired",
                                "elected",
                                "admitted",
                                "accepted",
                                "published",
                                "funded",
                                "promoted",
                                "supervisor",
                                "manager",
                                "director",
                                "technologist")) {
                    return nounPhraseEnd(at + 1);
                }
                if (tokens.is(at, PREPOSITION.bit()) && !tokens.is(at, "of")) {
                    break;
                }
            }
        }
        if (!tokens.is(i, RESULT.bit())
                || (tokens.isAny(i, "place", "stage", "file", "ship", "visit", "record", "present", "prepare", "design")
                        && !tokens.is(i + 1, DETERMINER.bit()))) {
            return -1;
        }
        int at = i + 1;
        if (tokens.isAny(at, "up", "out", "on", "in", "through", "off")) {
            at++;
        }
        if (tokens.is(at, "and") && tokens.is(at + 1, VERB)) {
            at += 2;
        }
        boolean one =
                tokens.isAny(at, "a", "an", "the", "my", "our", "another", "their", "this", "his", "her", "its", "one");
        boolean gerund = tokens.is(at, WordClass.GERUND.bit());
        int end = nounPhraseEnd(gerund ? at + 1 : at);
        boolean name = false;
        boolean thing = false;
        for (int n = at; n < end; n++) {
            name |= tokens.isCapitalised(n) || tokens.kind(n) == Token.CODE;
            thing |= tokens.is(n, DELIVERABLE.bit() | CREDENTIAL.bit() | WordClass.EVENT.bit());
        }
        boolean whole = tokens.isAny(
                i,
                "pass",
                "complete",
                "finish",
                "publish",
                "submit",
                "graduate",
                "launch",
                "obtain",
                "earn",
                "qualify",
                "register",
                "enrol",
                "enroll",
                "apply",
                "merge",
                "ship",
                "release",
                "completing",
                "passing",
                "finishing",
                "publishing",
                "migrate",
                "switch",
                "move",
                "replace",
                "attend",
                "win",
                "pay",
                "deploy",
                "install",
                "close",
                "stabilize",
                "stabilise",
                "land");
        if ((one && thing) || (name && end > at) || (whole && (end > at || tokens.is(at, PREPOSITION.bit())))) {
            return Math.max(end, Math.min(at + 1, tokens.size()));
        }
        return -1;
    }

    private int nounPhraseEnd(int i) {
        int end = i;
        while (end < tokens.size()
                && !reading.isTaken(end)
                && end - i < 8
                && (tokens.kind(end) == Token.WORD
                        || tokens.kind(end) == Token.CODE
                        || tokens.kind(end) == Token.NUMBER)
                && !tokens.is(end, CONJUNCTION.bit() | MODAL.bit())
                && (!tokens.is(end, PREPOSITION.bit()) || tokens.isAny(end, "of"))) {
            end++;
        }
        return end;
    }

    /** Whether a verb may stand here: at the start, after a subject, an auxiliary, "to", "and" or a comma. */
    private boolean startsClause(int i) {
        if (i == 0
                || tokens.kind(i - 1) == Token.STOP
                || tokens.kind(i - 1) == Token.COMMA
                || tokens.kind(i - 1) == Token.SIGN
                || tokens.kind(i - 1) == Token.DASH
                || reading.isTaken(i - 1)) {
            return true;
        }
        return tokens.is(i - 1, MODAL.bit() | PRONOUN.bit())
                || tokens.isAny(
                        i - 1,
                        "to",
                        "and",
                        "then",
                        "or",
                        "by",
                        "is",
                        "be",
                        "have",
                        "has",
                        "on",
                        "get",
                        "successfully",
                        "plan",
                        "also",
                        "not",
                        "please",
                        "s",
                        "go",
                        "going",
                        "am",
                        "are",
                        "had",
                        "will");
    }

    /** The first verb that is not part of a frame such as "I want to". */
    private void action() {
        int verb = mainVerb();
        boolean counted = reading.hasStrong(SmartCriterion.MEASURABLE);
        if (verb < 0) {
            if (counted) {
                reading.evidence("specific.target", true, 0, tokens.size());
            } else if (tokens.size() > 7 && !tokens.is(0, COMPARISON.bit())) {
                reading.evidence("specific.object", false, 0, tokens.size());
                reading.finding("specific.no-action", 0, tokens.size());
            } else {
                reading.finding("specific.no-action", 0, Math.max(1, tokens.size()));
            }
            return;
        }
        int end = clauseEnd(verb);
        int narrow = narrowness(verb + 1, end);
        boolean vague = tokens.is(verb, VAGUE.bit() | CHANGE.bit()) && !tokens.is(verb, RESULT.bit() | ACTION.bit());
        boolean state = tokens.is(verb, STATE.bit());
        boolean comparison = tokens.is(verb + 1, COMPARISON.bit() | VAGUE_QUANTITY.bit())
                || (tokens.isAny(verb, "get", "make") && containsComparison(verb, end));
        if (counted && !tokens.isAny(verb + 1, "something", "one")) {
            reading.evidence("specific.action", true, verb, Math.max(verb + 1, end));
        } else if (state || comparison) {
            if (narrow >= 4) {
                reading.evidence("specific.action", true, verb, end);
            } else {
                reading.finding(state ? "specific.state" : "specific.vague-verb", verb, verb + 1);
            }
        } else if (vague) {
            if (narrow >= 3) {
                reading.evidence("specific.action", true, verb, end);
            } else {
                reading.evidence("specific.direction", false, verb, verb + 1);
                reading.finding("specific.vague-verb", verb, verb + 1);
            }
        } else if (narrow >= 1) {
            reading.evidence("specific.action", true, verb, Math.max(verb + 1, end));
        } else {
            reading.evidence("specific.verb", false, verb, verb + 1);
            reading.finding("specific.broad-object", verb, Math.max(verb + 1, end));
        }
    }

    private boolean containsComparison(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, COMPARISON.bit())) {
                return true;
            }
        }
        return false;
    }

    private int mainVerb() {
        for (int i = 0; i < Math.min(tokens.size(), 40); i++) {
            if (reading.isTaken(i) || tokens.kind(i) != Token.WORD) {
                continue;
            }
            boolean frame = tokens.isAny(
                            i,
                            "want",
                            "plan",
                            "need",
                            "like",
                            "goal",
                            "aim",
                            "hope",
                            "wish",
                            "try",
                            "going",
                            "be",
                            "able",
                            "will",
                            "am",
                            "is",
                            "are",
                            "objective",
                            "strive",
                            "aims",
                            "plans",
                            "intend",
                            "would",
                            "have",
                            "should",
                            "continue",
                            "start",
                            "work",
                            "get",
                            "help",
                            "begin",
                            "learn",
                            "commit",
                            "look",
                            "seek")
                    && (tokens.is(i + 1, "to")
                            || tokens.is(i + 1, "be")
                            || tokens.is(i + 1, "able")
                            || (tokens.is(i + 1, "on") && tokens.is(i + 2, WordClass.GERUND.bit())));
            if (frame) {
                continue;
            }
            if (tokens.is(i, VERB)
                    && !(tokens.is(i - 1, DETERMINER.bit() | PREPOSITION.bit()) && !tokens.is(i - 1, "to"))) {
                boolean first = i == 0 || startsClause(i);
                boolean noun = tokens.is(i, STATE.bit()) && tokens.is(i + 1, VERB);
                if (!noun && (first || tokens.is(i, STATE.bit()) || (i < 12 && !tokens.is(i, BROAD.bit())))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private int clauseEnd(int verb) {
        int end = verb + 1;
        while (end < tokens.size() && tokens.kind(end) != Token.STOP && end - verb < 14) {
            end++;
        }
        return end;
    }

    /** How many words of the object narrow it down: names and nouns that are not a whole field. */
    private int narrowness(int from, int to) {
        int narrow = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isAny(i, "by", "through", "using", "so", "because", "via")
                    || tokens.are(i, "in", "order")
                    || tokens.are(i, "to", "be")
                    || (tokens.is(i, "to") && tokens.is(i + 1, WordClass.PURPOSE_VERB.bit()))) {
                break;
            }
            if (tokens.kind(i) == Token.CODE || tokens.isAcronym(i)) {
                narrow += 2;
            } else if (tokens.kind(i) == Token.WORD && !tokens.is(i, SMALL) && !reading.isTaken(i)) {
                if (tokens.isCapitalised(i)) {
                    narrow += 2;
                } else if (!tokens.is(i, BROAD.bit() | COMPARISON.bit() | VAGUE_QUANTITY.bit() | HEDGE.bit())) {
                    narrow += 1;
                }
            }
        }
        return narrow;
    }

    private void directions() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, CHANGE.bit() | COMPARISON.bit() | VAGUE_QUANTITY.bit()) && !reading.isTaken(i)) {
                reading.evidence("measurable.direction", false, i, Math.min(tokens.size(), i + 2));
                reading.finding(
                        tokens.is(i, VAGUE_QUANTITY.bit()) ? "measurable.vague-quantity" : "measurable.direction-only",
                        i,
                        i + 1);
                return;
            }
        }
        // the frequency of something that can be counted
        if (!reading.evidenceOf(SmartCriterion.TIME_BOUND).isEmpty()) {
            int verb = mainVerb();
            Reading.Mark time = reading.evidenceOf(SmartCriterion.TIME_BOUND).get(0);
            if (verb >= 0
                    && tokens.is(verb, ACTION.bit() | RESULT.bit())
                    && !time.strong()
                    && !tokens.is(verb, VAGUE.bit())
                    && time.place()
                            .span()
                            .map(span -> span.of(tokens.text()).contains(" "))
                            .orElse(false)) {
                reading.evidence("measurable.frequency", true, verb, verb + 1);
            }
        }
    }
}
