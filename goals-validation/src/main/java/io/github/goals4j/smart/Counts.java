package io.github.goals4j.smart;

import static io.github.goals4j.smart.AmountWord.COIN;
import static io.github.goals4j.smart.AmountWord.MEASURE;
import static io.github.goals4j.smart.AmountWord.NAMED;
import static io.github.goals4j.smart.AmountWord.SUBSTANCE;
import static io.github.goals4j.smart.Numbers.NONE;
import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.PREPOSITION;

/** Tells numbers that count or measure from those that only name something: rooms, versions, hours of the day. */
final class Counts {

    /** What bounds the number that follows. */
    static final int BOUNDS = AmountWord.bits(
            AmountWord.LESS,
            AmountWord.AT_MOST,
            AmountWord.ABOUT,
            AmountWord.EXACTLY,
            AmountWord.AT_LEAST,
            AmountWord.MORE);

    private static final int LONGEST_LIST = 6;
    /** A number stands at most so far behind the pronoun of its clause. */
    private static final int NEAR = 6;

    private static final String[] OF_A_YEAR = {
        "levels", "figures", "numbers", "values", "rates", "prices", "results", "sales"
    };

    private final Reading reading;
    private final Tokens tokens;
    private final Numbers numbers;
    private final Things things;

    Counts(Reading reading, Numbers numbers, Things things) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.numbers = numbers;
        this.things = things;
    }

    boolean isAmount(int i) {
        int end = numbers.end(i);
        if (end == NONE || reading.isTaken(end - 1)) {
            return false;
        }
        if (tokens.kind(i) == Token.ORDINAL) {
            return true;
        }
        if (tokens.kind(i) != Token.NUMBER) {
            return isCountingWord(i, end) && !isPlaces(i, end) && !isWindow(i, end);
        }
        boolean year = tokens.isTime(i, TimeWord.YEAR.bit()) && tokens.is(end, "levels");
        if (tokens.isAny(i - 1, "a", "an")
                && tokens.isAny(end, "day", "week", "month")
                && tokens.kind(end + 1) == Token.WORD
                && !tokens.is(i - 2, "to")
                && !tokens.isAny(end + 1, "maximum", "limit")) {
            return tokens.is(end + 1, PREPOSITION.bit() | CONJUNCTION.bit()); // a 7 day course
        }
        boolean denied = tokens.is(i - 1, "not") && tokens.kind(i - 2) == Token.COMMA; // 5 pounds, not 20
        if (isClock(i, end) || isPlaces(i, end) || isWindow(i, end) || isDefinition(i) || year || denied) {
            return false;
        }
        boolean marked = tokens.kind(end) == Token.PERCENT
                || tokens.isAmount(end, MEASURE.bit())
                || tokens.kind(i - 1) == Token.CURRENCY
                || tokens.kind(i - 1) == Token.COMPARATOR
                || tokens.isAmount(i - 1, BOUNDS | COIN.bit())
                || isShortCoin(i);
        if (tokens.kind(end) == Token.PERCENT && (tokens.isAmount(end + 1, SUBSTANCE.bit()) || tokens.is(i, "110"))) {
            return false;
        }
        return marked || !(isListMark(i) || isName(i, end));
    }

    /** A currency with a full stop: {@code Rs. 500}. */
    boolean isShortCoin(int i) {
        return tokens.kind(i - 1) == Token.STOP
                && tokens.isAmount(i - 2, COIN.bit())
                && tokens.end(i - 2) - tokens.start(i - 2) <= 3
                && tokens.end(i - 2) == tokens.start(i - 1)
                && tokens.charAt(tokens.start(i - 1)) == '.';
    }

    /** {@code across the three hospitals}: it says where, and nothing is counted. */
    private boolean isPlaces(int i, int end) {
        return tokens.isAny(i - 1, "the", "our", "these")
                && tokens.isAny(i - 2, "in", "across", "at", "among", "throughout")
                && !tokens.isAmount(end, MEASURE.bit())
                && things.end(end) > end
                && things.isPlural(things.end(end) - 1);
    }

    /** {@code the number of donors who give over $1,000}: who is counted, and no aim. */
    private boolean isDefinition(int i) {
        for (int at = i - 1; at > Math.max(0, i - NEAR) && !tokens.isAny(at, "to", "by", "reach"); at--) {
            if (tokens.is(at, "who")) {
                return tokens.is(at - 2, "of")
                        && tokens.isAny(at - 3, "number", "percentage", "percent", "proportion", "share", "group");
            }
        }
        return false;
    }

    /** {@code within one year of graduation}, {@code over three consecutive years}: when it is looked at, not how much. */
    private boolean isWindow(int i, int end) {
        int unit = tokens.is(end, "consecutive") ? end + 1 : end;
        boolean period = tokens.isAny(unit, "year", "years", "month", "months");
        boolean over = tokens.is(i - 1, "over") && unit > end;
        boolean past = tokens.isAny(i - 1, "past", "last", "previous");
        return period && (past || over || (tokens.is(i - 1, "within") && tokens.isAny(unit + 1, "of", "after")));
    }

    /** {@code 5 p.m.}, {@code 17:30}: an hour of the day. */
    private boolean isClock(int i, int end) {
        boolean until = tokens.is(end, "to") || tokens.kind(end) == Token.DASH; // from 2 to 4 pm
        return isHalf(end)
                || isColon(i + 1)
                || isColon(i - 1)
                || (until && tokens.kind(end + 1) == Token.NUMBER && isHalf(end + 2));
    }

    private boolean isHalf(int i) {
        return tokens.isAny(i, "am", "pm")
                || (tokens.isAny(i, "a", "p") && tokens.kind(i + 1) == Token.STOP && tokens.is(i + 2, "m"));
    }

    /** {@code 31:1}: a ratio has no two digits of minutes. */
    boolean isRatio(int i) {
        boolean meeting =
                tokens.is(i, "1") && tokens.is(i + 2, "1") && tokens.isAny(i + 3, "with", "s", "meetings"); // my 1:1s
        return isColon(i + 1) && !isColon(i - 1) && tokens.end(i + 2) - tokens.start(i + 2) == 1 && !meeting;
    }

    /** {@code under 1:40}: behind a bound it is no hour of the day. */
    boolean isDuration(int i) {
        return isColon(i + 1) && tokens.isAmount(tokens.opener(i - 1), BOUNDS) && !isColon(i - 1);
    }

    private boolean isColon(int i) {
        return tokens.isSign(i, ':')
                && tokens.kind(i - 1) == Token.NUMBER
                && tokens.kind(i + 1) == Token.NUMBER
                && tokens.end(i - 1) == tokens.start(i)
                && tokens.end(i) == tokens.start(i + 1);
    }

    private boolean isCountingWord(int i, int end) {
        boolean named = tokens.isCapitalised(end) || (i > 1 && tokens.isCapitalised(i - 1));
        if (i > 0 && tokens.isCapitalised(i) && named && tokens.kind(i - 1) != Token.STOP) {
            return false; // One Hundred Years of Solitude
        }
        if (tokens.is(i, "one") && end == i + 1) {
            boolean counts = tokens.kind(end) == Token.WORD && !tokens.is(end, PREPOSITION.bit());
            return (counts && !tokens.is(i - 1, DETERMINER.bit())) || tokens.is(end, "in");
        }
        return !tokens.is(i, "once")
                || tokens.isTime(end, TimeWord.ARTICLE.bit() | TimeWord.EVERY.bit())
                || tokens.isAmount(tokens.opener(i - 1), BOUNDS); // at least once
    }

    /** {@code 1. Become …}. */
    private boolean isListMark(int i) {
        boolean opens = i == 0 || (tokens.kind(i - 1) == Token.STOP && tokens.charAt(tokens.start(i - 1)) == '\n');
        return opens
                && (tokens.kind(i + 1) == Token.STOP || tokens.kind(i + 1) == Token.SIGN)
                && tokens.end(i) == tokens.start(i + 1);
    }

    /** A number that names one of many: {@code Room 14}, {@code Fortune 500}, {@code the cobas 8000}, {@code HTTP/3}. */
    private boolean isName(int i, int end) {
        if (i == 0) {
            return false;
        }
        int before = i - 1;
        if (tokens.isSign(before, '#')) {
            return true;
        }
        boolean schoolYear = tokens.is(before, "year") && tokens.isCapitalised(before);
        if (schoolYear
                || tokens.isAmount(tokens.opener(before), NAMED.bit())
                || isGluedBySlash(i)
                || isRace(i, end)
                || isListed(i)
                || isBuild(i, end)) {
            return true;
        }
        if (tokens.isTime(i, TimeWord.YEAR.bit()) && (!things.isPlural(end) || isOfYear(tokens, end))) {
            return true;
        }
        int slash = numbers.slash(i);
        if (slash != NONE && !isPart(i, slash)) {
            return true;
        }
        boolean word = tokens.kind(before) == Token.WORD || tokens.kind(before) == Token.CODE;
        if (!word || before == 0) {
            return false;
        }
        boolean closes = tokens.kind(end) == Token.STOP
                || tokens.kind(end) == Token.COMMA
                || tokens.is(end, PREPOSITION.bit() | CONJUNCTION.bit());
        boolean capital = tokens.isCapitalised(before) && tokens.kind(before - 1) != Token.STOP;
        if (capital) {
            return !tokens.is(before, PREPOSITION.bit()) && (tokens.isCapitalised(end) || !things.isPlural(end));
        }
        return closes && tokens.classes(before) == 0 && tokens.times(before) == 0;
    }

    /** {@code a 5K}, {@code a 5 km run}: its length is its name. */
    boolean isRace(int i, int end) {
        boolean scale = end > i + 1 && tokens.is(end - 1, "k");
        int at = tokens.isAny(end, "k", "km", "mile") ? end + 1 : end;
        boolean race = tokens.isAny(at, "race", "run", "walk", "event");
        boolean closed = scale && tokens.kind(at) != Token.WORD;
        return tokens.is(i - 1, DETERMINER.bit())
                && (race || closed || (scale && tokens.is(at, PREPOSITION.bit() | CONJUNCTION.bit())));
    }

    /** {@code lines 1, 2 & 3}, {@code grades 3 to 5}. */
    private boolean isListed(int i) {
        int at = i;
        for (int more = 0; more < LONGEST_LIST && tokens.kind(at - 2) == Token.NUMBER && isAnd(at - 1); more++) {
            at -= 2;
        }
        int name = tokens.opener(at - 1);
        boolean read = tokens.is(name, "pages") && !tokens.isAny(i - 1, "and", "or"); // read pages 10 to 20
        return at < i && tokens.isAmount(name, NAMED.bit()) && !read;
    }

    private boolean isAnd(int i) {
        return tokens.kind(i) == Token.COMMA
                || tokens.kind(i) == Token.DASH
                || tokens.isAny(i, "and", "or", "to")
                || tokens.isSign(i, '&');
    }

    /** {@code the 600 ton press}: the size tells which one it is. */
    private boolean isBuild(int i, int end) {
        return tokens.is(i - 1, "the")
                && tokens.kind(end) == Token.WORD
                && tokens.kind(end + 1) == Token.WORD
                && !things.isPlural(end)
                && !tokens.is(end, PREPOSITION.bit() | CONJUNCTION.bit() | WordClass.COMPARISON.bit())
                && !tokens.is(end + 1, PREPOSITION.bit() | CONJUNCTION.bit() | WordClass.STATE.bit())
                && !tokens.isAmount(end, AmountWord.SCALE.bit())
                && !tokens.is(end, "percent");
    }

    /** What a year is compared by: from 2019 levels. */
    static boolean isOfYear(Tokens tokens, int i) {
        return tokens.isAny(i, OF_A_YEAR);
    }

    /** {@code HTTP/3}. */
    private boolean isGluedBySlash(int i) {
        return i > 1
                && tokens.kind(i - 1) == Token.SIGN
                && tokens.end(i - 1) == tokens.start(i)
                && tokens.end(i - 2) == tokens.start(i - 1)
                && tokens.charAt(tokens.start(i - 1)) == '/';
    }

    /** Whether the number before the slash is not the greater one, unlike in {@code 24/7}. */
    private boolean isPart(int i, int slash) {
        return numbers.digits(tokens.start(i), slash).compareTo(numbers.digits(slash + 1, tokens.end(i))) <= 0;
    }
}
