package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.NUMBER;
import static io.github.goals4j.smart.WordClass.PREPOSITION;

/** Finds numbers that somebody could count or measure, and the changes between them. */
final class Amounts {

    private static final String[] LABELS = {
        "section",
        "level",
        "grade",
        "type",
        "room",
        "page",
        "phase",
        "step",
        "tier",
        "version",
        "chapter",
        "clause",
        "part",
        "stage",
        "category",
        "no",
        "floor",
        "bench",
        "aged",
        "age",
        "rust",
        "python",
        "java",
        "iso",
        "cfr",
        "clia",
        "top",
        "gate",
        "building",
        "ward",
        "unit",
        "item",
        "rule",
        "number",
        "season",
        "week",
        "covid"
    };

    private final Reading reading;
    private final Tokens tokens;

    Amounts(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, WordClass.RATIO.bit())
                    && !tokens.is(i - 1, WordClass.DETERMINER.bit())
                    && tokens.size() > i + 1) {
                int end = nounEnd(i + 1);
                reading.evidence("measurable.ratio", true, i, Math.max(end, i + 1));
                continue;
            }
            if (isAmount(i)) {
                int start = startOf(i);
                int end = endOf(i);
                if (tokens.isAny(end, "to", "down", "up") || tokens.kind(end) == Token.DASH) {
                    int second = tokens.isAny(end, "down", "up") ? end + 2 : end + 1;
                    int over = second;
                    while (tokens.isAny(
                                    over, "less", "more", "than", "below", "under", "above", "over", "at", "least",
                                    "most", "about", "around")
                            || tokens.kind(over) == Token.COMPARATOR
                            || tokens.kind(over) == Token.CURRENCY) {
                        over++;
                    }
                    if (isNumber(over) && !reading.isTaken(over)) {
                        end = endOf(over);
                        if (tokens.is(start - 1, "from")) {
                            start--;
                        }
                    }
                }
                reading.evidence("measurable.quantity", true, start, end);
                i = end - 1;
            }
        }
    }

    private boolean isNumber(int i) {
        return tokens.kind(i) == Token.NUMBER || tokens.is(i, NUMBER.bit());
    }

    private boolean isAmount(int i) {
        if (reading.isTaken(i) || !isNumber(i)) {
            return false;
        }
        if (tokens.kind(i) == Token.NUMBER) {
            boolean list = (i == 0
                            || (tokens.kind(i - 1) == Token.STOP
                                    && tokens.text().charAt(tokens.start(i - 1)) == '\n'))
                    && (tokens.kind(i + 1) == Token.STOP || tokens.kind(i + 1) == Token.SIGN)
                    && tokens.end(i) == tokens.start(i + 1);
            boolean unit = tokens.kind(i + 1) == Token.PERCENT || tokens.kind(i - 1) == Token.CURRENCY;
            if (list
                    || (!unit && tokens.isAny(i - 1, LABELS))
                    || tokens.is(i + 1, "edition")
                    || tokens.isAny(i + 1, "gauge", "cfr")) {
                return false;
            }
            if (tokens.isCapitalised(i - 1)
                    && i - 1 > 0
                    && !unit
                    && !tokens.is(i - 1, PREPOSITION.bit())
                    && tokens.kind(i - 1) != Token.STOP
                    && (tokens.kind(i + 1) == Token.STOP
                            || tokens.is(i + 1, PREPOSITION.bit() | WordClass.CONJUNCTION.bit()))
                    && !tokens.isTime(i - 1, TimeWord.MONTH.bit())) {
                return tokens.isAny(i - 1, "usd", "eur", "gbp");
            }
            return true;
        }
        if (tokens.isAny(i, "one")) {
            return !tokens.isAny(i - 1, "no", "number", "any", "the", "this", "that", "each", "every", "some", "which")
                    && !tokens.isAny(i + 1, "of", "another", "day", "on", "thing's")
                    && tokens.kind(i + 1) == Token.WORD;
        }
        if (tokens.isAny(i, "second", "both", "single", "half")) {
            return tokens.is(i, "half") && tokens.isAny(i - 1, "by", "in");
        }
        if (tokens.isAny(i, "zero")) {
            return !(tokens.isCapitalised(i) && tokens.isCapitalised(i + 1)) || tokens.isAcronym(i);
        }
        if (tokens.isAny(i, "once")) {
            return tokens.isAny(i + 1, "a", "per", "every", "each", "in") || tokens.is(i - 1, "least");
        }
        if (tokens.isAny(i, "six") && tokens.is(i + 1, "sigma")) {
            return false;
        }
        return !tokens.is(i - 1, "first");
    }

    private int startOf(int i) {
        int start = i;
        if (tokens.kind(start - 1) == Token.CURRENCY
                || tokens.kind(start - 1) == Token.COMPARATOR
                || tokens.isAny(start - 1, "usd", "eur", "gbp")) {
            start--;
        }
        if (tokens.kind(start - 1) == Token.COMPARATOR) {
            start--;
        }
        while (tokens.isAny(
                        start - 1, "least", "most", "than", "at", "more", "less", "fewer", "to", "under", "below",
                        "above", "over", "by", "exactly", "about", "around", "maximum", "minimum", "up", "no", "within",
                        "of", "not", "only", "nearly", "almost")
                && i - start < 5) {
            if (tokens.isAny(start - 1, "of")
                    && !tokens.isAny(start - 2, "minimum", "maximum", "average", "gpa", "score", "rate", "total")) {
                break;
            }
            if (tokens.isAny(start - 1, "to", "no", "over") && tokens.isAny(start - 1, "to")) {
                break;
            }
            start--;
        }
        return start;
    }

    private int endOf(int i) {
        int end = i + 1;
        while (isNumber(end) && !reading.isTaken(end)) {
            end++;
        }
        if (tokens.kind(end) == Token.PERCENT || tokens.isAny(end, "percent", "pct")) {
            end++;
        } else if (tokens.are(end, "per", "cent")) {
            end += 2;
        }
        if (tokens.isAny(end, "or")
                && tokens.isAny(end + 1, "more", "less", "better", "fewer", "higher", "lower", "above", "below")) {
            end += 2;
        }
        if ((tokens.isAny(end, "out") && tokens.is(end + 1, "of") && isNumber(end + 2))
                || (tokens.is(end, "of") && isNumber(end + 1))) {
            end += tokens.is(end, "out") ? 3 : 2;
        }
        boolean percent = end > i + 1;
        int noun = nounEnd(end);
        if (noun > end) {
            return noun;
        }
        if (percent && tokens.is(end, "of")) {
            int after = tokens.is(end + 1, WordClass.DETERMINER.bit()) || tokens.is(end + 1, "all") ? end + 2 : end + 1;
            return Math.max(end, nounEnd(after));
        }
        return end;
    }

    /** The end of a short noun phrase: at most three words that are neither verbs nor small words. */
    private int nounEnd(int i) {
        int end = i;
        while (end - i < 3
                && tokens.kind(end) == Token.WORD
                && !reading.isTaken(end)
                && !tokens.is(
                        end,
                        PREPOSITION.bit()
                                | WordClass.CONJUNCTION.bit()
                                | WordClass.DETERMINER.bit()
                                | WordClass.PRONOUN.bit()
                                | WordClass.MODAL.bit()
                                | WordClass.STATE.bit())
                && !tokens.isAny(end, "per", "to", "than", "more", "times")) {
            end++;
            if (tokens.isTime(end - 1, TimeWord.CLOCK.bit())) {
                break;
            }
        }
        if (tokens.isAny(end, "times") && end - i < 3) {
            end++;
        }
        return end;
    }
}
