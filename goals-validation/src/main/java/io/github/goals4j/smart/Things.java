package io.github.goals4j.smart;

import static io.github.goals4j.smart.AmountWord.COIN;
import static io.github.goals4j.smart.AmountWord.MEASURE;
import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.MEANS;
import static io.github.goals4j.smart.WordClass.MODAL;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.PRONOUN;
import static io.github.goals4j.smart.WordClass.PURPOSE;
import static io.github.goals4j.smart.WordClass.STATE;

import java.util.Locale;
import java.util.Optional;

/** Reads what a number counts: a unit, a currency or a short noun phrase. */
final class Things {

    private static final long STOPPERS =
            WordClass.bits(PREPOSITION, CONJUNCTION, DETERMINER, PRONOUN, MODAL, STATE, PURPOSE, MEANS);
    private static final long COUNTED =
            TimeWord.bits(TimeWord.UNIT_DAY, TimeWord.CLOCK, TimeWord.WEEKDAY, TimeWord.PART, TimeWord.SITTING);
    /** No noun phrase behind a number has more words. */
    private static final int LONGEST = 4;

    private static final String[] COMPARED = {"lower", "higher", "faster", "longer", "shorter", "less", "more"};

    private final Reading reading;
    private final Tokens tokens;

    Things(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The end of a short noun phrase; the start itself if there is none. It ends with its first noun in the plural. */
    int end(int i) {
        int at = i;
        while (at - i < LONGEST && isWord(at) && !(at > i && (isVerb(at) || isManner(at)))) {
            at = tokens.after(at);
            if (tokens.isApostrophe(at) && isWord(at + 1)) {
                at++; // the Mills' pupils
            } else if (isPlural(at - 1) && !isAttribute(at - 1) && !isOneOf(i, at)) {
                break;
            }
        }
        return at;
    }

    /** Plural in form, and only tells which of the nouns that follow: {@code sales calls}. */
    private boolean isAttribute(int i) {
        boolean name = tokens.isCapitalised(i) && tokens.isCapitalised(i + 1);
        boolean person = tokens.is(i, WordClass.PEOPLE.bit())
                && !tokens.is(i, WordClass.PLURAL.bit())
                && !tokens.isAny(i, "people", "staff", "children")
                && Scanner.folded(tokens.charAt(tokens.end(i) - 1)) != 's';
        boolean staff = tokens.is(i, "staff") && !tokens.is(i + 1, Clause.VERB);
        return (name || person || staff || tokens.isAny(i, "sales", "sports", "operations", "human", "savings", "news"))
                && isWord(i + 1)
                && (isPlural(i + 1) || (isWord(i + 2) && isPlural(i + 2)));
    }

    /** {@code one team presentation}: a person of whom there is one tells whose it is, unless something is done. */
    private boolean isOneOf(int from, int i) {
        return tokens.is(from - 1, "one")
                && isWord(i)
                && !tokens.is(i - 1, WordClass.PLURAL.bit())
                && !isVerb(i)
                && Scanner.folded(tokens.charAt(tokens.end(i) - 1)) != 's';
    }

    private boolean isWord(int i) {
        return (tokens.kind(i) == Token.WORD || tokens.kind(i) == Token.CODE)
                && !reading.isTaken(i)
                && !tokens.is(i, STOPPERS);
    }

    private boolean isManner(int i) {
        return Endings.isAdverb(tokens, i)
                && (tokens.isUnknown(i) || tokens.is(i, WordClass.PLAIN.bit()))
                && !tokens.isAny(i, "early", "daily", "only");
    }

    private boolean isVerb(int i) {
        return tokens.is(i, WordClass.PAST.bit())
                || tokens.isAmount(i, AmountWord.OR_LESS.bit() | AmountWord.OR_MORE.bit());
    }

    boolean isPlural(int i) {
        if (tokens.kind(i) != Token.WORD) {
            return false;
        }
        int length = tokens.end(i) - tokens.start(i);
        char last = Scanner.folded(tokens.charAt(tokens.end(i) - 1));
        char before = length > 3 ? Scanner.folded(tokens.charAt(tokens.end(i) - 2)) : 's';
        return (last == 's' && before != 's' && before != '\'')
                || tokens.is(i, WordClass.PEOPLE.bit() | WordClass.PLURAL.bit());
    }

    /** The end of the unit behind a number. */
    int unitEnd(int i) {
        if (tokens.kind(i) == Token.PERCENT) {
            return i + 1;
        }
        boolean name = tokens.isAcronym(i) && isWord(i + 1); // 8 ML posts
        if (tokens.isAmount(i, MEASURE.bit() | COIN.bit() | AmountWord.GLUED.bit()) && !name) {
            boolean points = tokens.is(i, "percentage");
            boolean attribute =
                    tokens.isAny(i, "minute", "hour", "mile", "km", "page") && isWord(i + 1) && !isVerb(i + 1);
            return points || attribute ? i + 2 : tokens.after(i); // a 10 minute walk
        }
        if (tokens.isTime(i, TimeWord.WEEKDAYS.bit())) {
            return i + 1; // two Saturdays a month
        }
        boolean often = tokens.isTime(i, TimeWord.RECURRENCE.bit()) && isWord(i + 1) && isPlural(i + 1);
        return end(often ? i + 1 : i); // 4 weekly probes
    }

    /** The name of the unit between two tokens. */
    Optional<String> unit(int from, int to) {
        if (from == to) {
            return Optional.empty();
        }
        if (tokens.kind(from) == Token.PERCENT) {
            return Optional.of("%");
        }
        if (tokens.isAmount(from, MEASURE.bit() | COIN.bit())) {
            return Optional.of(AmountWord.unit(tokens.amountValue(from)));
        }
        int head = tokens.is(from, "percentage") ? from : to - 1;
        return Optional.of(tokens.words(head, to - 1).toLowerCase(Locale.ROOT));
    }

    /** The code of the currency that a sign most often stands for, or else the sign. */
    String currency(int i) {
        String sign = tokens.words(i, i);
        return switch (sign) {
            case "$" -> "USD";
            case "€" -> "EUR";
            case "£" -> "GBP";
            case "¥" -> "JPY";
            case "₹", "Rs" -> "INR";
            case "R" -> "ZAR";
            case "RM" -> "MYR";
            default -> sign;
        };
    }

    /** What else belongs to an amount as evidence: {@code of all calls}, {@code more people}, {@code a week}. */
    int tail(int i) {
        int at = i;
        boolean percent = tokens.kind(at - 1) == Token.PERCENT
                || tokens.isAny(at - 1, "percent", "cent")
                || tokens.isAmount(at - 1, AmountWord.FRACTION.bit());
        if (percent) {
            boolean more = tokens.is(at, WordClass.COMPARISON.bit());
            boolean pace = isVerb(at) || tokens.isTime(at, TimeWord.UNIT_DAY.bit()); // 12 % year on year
            at = !more ? pace ? at : end(at) : tokens.isAny(at, "more", "fewer", "less") ? end(at + 1) : at;
        }
        boolean bare = tokens.kind(at - 1) == Token.NUMBER || tokens.isTime(at - 1, TimeWord.NUMBER.bit()); // 5 of my
        boolean kind = !tokens.isAmount(at - 1, MEASURE.bit()) && (bare || !tokens.is(at + 1, DETERMINER.bit()));
        boolean of = tokens.is(at, "of") && (percent || kind); // pieces of feedback, and not items of the list
        if (of) {
            at = ofEnd(at);
        }
        return recurrence(closing(recurrence(percent && !of ? at : coordinated(at))));
    }

    /** What may close an amount: {@code 20 pounds in total}, {@code 30 minutes each}, {@code 10 % lower}, {@code $500 in sales}. */
    private int closing(int i) {
        if (tokens.are(i, "in", "total") || tokens.are(i, "without", "stopping")) {
            return i + 2;
        }
        if (tokens.are(i, "without", "a") && tokens.isAny(i + 2, "stop", "break", "rest", "pause")) {
            return i + 3;
        }
        if (tokens.is(i, "in")
                && tokens.isAmount(tokens.is(i + 1, WordClass.PLAIN.bit()) ? i + 2 : i + 1, AmountWord.MONEY.bit())) {
            return end(i + 1);
        }
        if (tokens.isAmount(i, AmountWord.OR_LESS.bit() | AmountWord.OR_MORE.bit())) {
            return tokens.after(i); // three a week or fewer
        }
        boolean last = i + 1 >= tokens.size() || tokens.kind(i + 1) != Token.WORD || tokens.is(i + 1, STOPPERS);
        boolean each = tokens.is(i, "each") && !reading.isTaken(i);
        boolean compared = tokens.isAny(i, COMPARED);
        return last && (each || compared) ? i + 1 : i;
    }

    /** {@code testing and metrology laboratories}, {@code managers or senior designers}. */
    private int coordinated(int i) {
        if (!tokens.isAny(i, "and", "or") || !isWord(i - 1) || !isWord(i + 1)) {
            return i;
        }
        if (tokens.isAmount(tokens.opener(i - 1), AmountWord.OR_LESS.bit() | AmountWord.OR_MORE.bit())) {
            return i; // 3 % or below and …
        }
        int end = end(i + 1);
        boolean verb = tokens.is(i + 1, WordClass.BASE.bit() | WordClass.GERUND.bit());
        return !verb && isPlural(end - 1) ? end : i;
    }

    /** The end of {@code of} and its noun phrase. */
    int ofEnd(int i) {
        int at = i + 1;
        boolean often = tokens.isTime(at, TimeWord.RECURRENCE.bit()) && isWord(at + 1); // of annual reviews
        at = often ? at + 1 : at;
        while (tokens.is(at, DETERMINER.bit() | WordClass.ABSOLUTE.bit()) && at - i < 3) {
            at++;
        }
        int end = end(at);
        return end > at ? end : i;
    }

    /** The end of {@code per day} behind a unit. */
    int recurrence(int from) {
        boolean each = tokens.is(from, "per") && isWord(from + 1);
        int i = each ? tokens.after(from + 1) : from; // per person per day
        if (tokens.is(i, "per") && tokens.kind(i + 1) == Token.NUMBER) {
            return end(i + 2); // under 70 per 100,000 births
        }
        boolean pace = tokens.isTime(i, TimeWord.EVERY.bit() | TimeWord.ARTICLE.bit())
                && tokens.isTime(i + 1, TimeWord.CLOCK.bit());
        if (pace) {
            return i + 2; // 80 words per minute
        }
        if (tokens.isTime(i, TimeWord.RECURRENCE.bit())) {
            return tokens.isAny(i, "annually", "yearly") ? i : tokens.after(i);
        }
        if (!tokens.isTime(i, TimeWord.EVERY.bit() | TimeWord.ARTICLE.bit())) {
            return i;
        }
        int at = i;
        while (reading.isTaken(at) && at - i < LONGEST) {
            at++;
            if (tokens.isTime(at - 1, COUNTED)) {
                return at;
            }
        }
        return i;
    }
}
