package io.github.goals4j.cli.page;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Verdict;
import io.github.goals4j.cli.terminal.Words;
import java.util.Locale;

/**
 * A verdict on one criterion: a letter, a sign and a word, so that nobody needs the colour.
 *
 * @param letter the letter of the criterion
 * @param sign ●, ◐ or ○
 * @param kind the style of the verdict
 * @param words both in words, for those who hover or listen
 */
record Mark(String letter, String sign, String kind, String words) {

    static Mark of(CriterionReport report, Words words) {
        return new Mark(
                String.valueOf(report.criterion().letter()),
                sign(report.verdict()),
                report.verdict().code(),
                words.say("criterion." + report.criterion().code()) + ": " + word(report.verdict(), words));
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case MET -> "●";
            case PARTLY -> "◐";
            case MISSING -> "○";
        };
    }

    static String word(Verdict verdict, Words words) {
        return words.say("verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }
}
