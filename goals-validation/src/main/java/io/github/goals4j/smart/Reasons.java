package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.PURPOSE_VERB;

/** Asks what the goal is good for. */
final class Reasons {

    private final Reading reading;
    private final Tokens tokens;

    Reasons(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            int end = reasonEnd(i);
            if (end > i) {
                reading.evidence("relevant.purpose", true, i, end);
                return;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, WordClass.DOMAIN.bit())) {
                reading.evidence("relevant.domain", false, i, i + 1);
                return;
            }
        }
    }

    private int reasonEnd(int i) {
        int stop = stopAfter(i);
        if (tokens.isAny(i, "because", "thereby", "thus")
                || tokens.are(i, "so", "that")
                || (tokens.is(i, "so")
                        && tokens.is(i + 1, WordClass.PRONOUN.bit() | WordClass.DETERMINER.bit())
                        && i > 2
                        && !tokens.isAny(i + 1, "i'll", "we'll"))
                || tokens.are(i, "in", "order", "to")
                || tokens.are(i, "in", "line", "with")
                || tokens.are(i, "in", "support", "of")
                || tokens.are(i, "for", "the", "benefit", "of")
                || tokens.are(i, "for", "the", "sake", "of")
                || tokens.are(i, "as", "part", "of", "my")
                || tokens.are(i, "with", "the", "aim", "of")
                || tokens.are(i, "this", "matters")
                || tokens.are(i, "aligned", "with")
                || tokens.are(i, "aligns", "with")
                || tokens.are(i, "aligning", "with")
                || tokens.are(i, "which", "will")) {
            return stop;
        }
        if (tokens.is(i, "since") && tokens.is(i + 1, WordClass.PRONOUN.bit() | WordClass.DETERMINER.bit())) {
            return stop;
        }
        if (tokens.kind(i) == Token.COMMA
                && tokens.isAny(
                        i + 1,
                        "helping",
                        "enabling",
                        "allowing",
                        "ensuring",
                        "reducing",
                        "improving",
                        "making",
                        "giving",
                        "increasing",
                        "leading",
                        "resulting",
                        "freeing",
                        "supporting")) {
            return stop;
        }
        if (tokens.is(i, "support")
                && i <= 1
                && tokens.is(i + 1, "the")
                && (tokens.isAny(
                                i + 2,
                                "hospital's",
                                "organisation's",
                                "organization's",
                                "company's",
                                "department's",
                                "laboratory's",
                                "team's")
                        || tokens.isAny(i + 3, "strategic", "objective", "mission"))) {
            return stop;
        }
        if (tokens.is(i, "to") && tokens.is(i + 1, PURPOSE_VERB.bit())) {
            if (i == 0) {
                for (int at = 3; at < Math.min(tokens.size() - 1, 14); at++) {
                    if (tokens.kind(at) == Token.COMMA
                            || (tokens.isAny(at, "i") && tokens.isAny(at + 1, "will", "want"))) {
                        return at;
                    }
                }
                return -1;
            }
            boolean part = i < 2
                    || tokens.is(i - 1, WordClass.MODAL.bit() | WordClass.STATE.bit())
                    || tokens.isAny(
                            i - 1,
                            "want",
                            "plan",
                            "able",
                            "aim",
                            "is",
                            "hope",
                            "try",
                            "going",
                            "like",
                            "how",
                            "due",
                            "close",
                            "learn",
                            "continue",
                            "begin",
                            "start",
                            "help",
                            "ready",
                            "opportunity",
                            "ability",
                            "strive",
                            "opportunities",
                            "ways",
                            "way",
                            "chance",
                            "chances",
                            "tools",
                            "commit",
                            "committed",
                            "intend",
                            "capacity",
                            "willing",
                            "seek",
                            "expected",
                            "used",
                            "get",
                            "me",
                            "them",
                            "students",
                            "goal",
                            "objective",
                            "plans",
                            "aims",
                            "wants",
                            "motivation",
                            "time",
                            "right",
                            "skills",
                            "from",
                            "up",
                            "down",
                            "anything",
                            "us",
                            "patients",
                            "staff",
                            "need",
                            "needs",
                            "is",
                            "was",
                            "and",
                            "also",
                            "work",
                            "attempt",
                            "level");
            boolean range = tokens.kind(i - 1) == Token.NUMBER && tokens.kind(i + 1) == Token.NUMBER;
            if (!part && !range && i >= 3) {
                return stop;
            }
        }
        return -1;
    }

    private int stopAfter(int i) {
        int end = i + 1;
        while (end < tokens.size() && tokens.kind(end) != Token.STOP) {
            end++;
        }
        return Math.min(end, tokens.size());
    }
}
