package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.GERUND;

/** Asks how the goal is to be reached, and whether it claims what nobody can. */
final class Feasibility {

    private final Reading reading;
    private final Tokens tokens;

    Feasibility(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            int absolute = absoluteEnd(i);
            if (absolute > i) {
                reading.finding("achievable.absolute", i, absolute);
            }
            if (!reading.isTaken(i)) {
                int end = meansEnd(i);
                if (end > i) {
                    reading.evidence("achievable.means", true, i, end);
                    i = end - 1;
                }
            }
        }
    }

    private int absoluteEnd(int i) {
        if (tokens.kind(i) == Token.NUMBER
                && tokens.is(i, "100")
                && (tokens.kind(i + 1) == Token.PERCENT || tokens.isAny(i + 1, "percent"))) {
            return tokens.isAny(i + 2, "ethanol", "oxygen", "alcohol", "methanol", "nitrogen", "of", "remote", "cotton")
                            && !tokens.is(i + 2, "of")
                    ? -1
                    : i + 2;
        }
        if (tokens.is(i, "zero")
                && tokens.kind(i + 1) == Token.WORD
                && !(tokens.isCapitalised(i) && tokens.isCapitalised(i + 1) && !tokens.isAcronym(i))) {
            return i + 2;
        }
        if (tokens.is(i, "all")
                && !tokens.isAny(i - 1, "of", "first", "above", "at", "after")
                && !tokens.isAny(i + 1, "my", "of", "in", "three", "four", "five", "six", "our", "over", "possible")
                && tokens.kind(i + 1) == Token.WORD
                && !tokens.isCapitalised(i + 1)
                && (reading.hasStrong(io.github.goals4j.SmartCriterion.MEASURABLE)
                        || tokens.isAny(
                                i + 1,
                                "errors",
                                "patients",
                                "students",
                                "staff",
                                "employees",
                                "personnel",
                                "children",
                                "people",
                                "defects",
                                "waste",
                                "customers",
                                "users"))) {
            return i + 2;
        }
        if (tokens.isAny(i, "every")
                && tokens.isAny(
                        i + 1,
                        "student",
                        "patient",
                        "child",
                        "employee",
                        "customer",
                        "person",
                        "result",
                        "one",
                        "learner",
                        "client",
                        "pupil",
                        "citizen",
                        "user")) {
            return i + 2;
        }
        if (tokens.isAny(
                i,
                "everyone",
                "everybody",
                "nobody",
                "flawless",
                "error-free",
                "guarantee",
                "eradicate",
                "eliminate",
                "perfect")) {
            return i + 1;
        }
        if (tokens.are(i, "at", "all", "times")) {
            return i + 3;
        }
        if (tokens.are(i, "no", "one")
                || tokens.are(i, "get", "rid")
                || tokens.are(i, "the", "leading")
                || tokens.are(i, "the", "smartest")
                || tokens.are(i, "the", "best")) {
            return i + 2;
        }
        if (tokens.is(i, "never") && !tokens.is(i + 1, "give") && tokens.kind(i + 1) == Token.WORD && i == 0) {
            return i + 2;
        }
        return -1;
    }

    private int meansEnd(int i) {
        if (tokens.is(i, "by")
                && (tokens.is(i + 1, GERUND.bit())
                        || endsInIng(i + 1)
                        || (tokens.isAny(i + 1, "actively", "regularly", "consistently") && endsInIng(i + 2)))) {
            return stopAfter(i);
        }
        if (tokens.isAny(i, "using", "via")
                || (tokens.is(i, "through")
                        && !tokens.isAny(i - 1, "get", "going", "go", "getting", "follow", "work"))) {
            return i > 0 || tokens.is(i, "using") ? stopAfter(i) : -1;
        }
        if (tokens.is(i, "with")
                && (tokens.isAny(i + 1, "help", "support", "guidance", "assistance")
                        || (tokens.is(i + 1, DETERMINER.bit())
                                && tokens.isAny(
                                        i + 2,
                                        "help",
                                        "support",
                                        "guidance",
                                        "assistance",
                                        "mentor",
                                        "tutor",
                                        "coach",
                                        "study",
                                        "group",
                                        "app",
                                        "new")))) {
            return stopAfter(i);
        }
        if (tokens.isAny(i, "following", "follow") && tokens.is(i + 1, DETERMINER.bit())) {
            return stopAfter(i);
        }
        if (tokens.isAny(i, "mentor's", "pilot")
                || tokens.are(i, "first", "draft")
                || tokens.are(i, "step", "by", "step")) {
            return i + 1;
        }
        return -1;
    }

    private boolean endsInIng(int i) {
        if (tokens.kind(i) != Token.WORD || tokens.end(i) - tokens.start(i) < 5) {
            return false;
        }
        int e = tokens.end(i);
        CharSequence text = tokens.text();
        return Scanner.folded(text.charAt(e - 1)) == 'g'
                && Scanner.folded(text.charAt(e - 2)) == 'n'
                && Scanner.folded(text.charAt(e - 3)) == 'i';
    }

    private int stopAfter(int i) {
        int end = i + 1;
        while (end < tokens.size()
                && tokens.kind(end) != Token.STOP
                && tokens.kind(end) != Token.COMMA
                && !reading.isTaken(end)) {
            end++;
        }
        return end;
    }
}
