package io.github.goals4j.smart;

import static io.github.goals4j.smart.AmountWord.COIN;
import static io.github.goals4j.smart.AmountWord.FACTOR;
import static io.github.goals4j.smart.AmountWord.MEASURE;
import static io.github.goals4j.smart.AmountWord.OR_LESS;
import static io.github.goals4j.smart.AmountWord.OR_MORE;
import static io.github.goals4j.smart.Numbers.NONE;
import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.PREPOSITION;

import io.github.goals4j.Direction;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.TextSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbers that somebody could count or measure, and the changes between them. */
final class Amounts {

    private static final long COUNTS = TimeWord.bits(TimeWord.NUMBER, TimeWord.HALF, TimeWord.ARTICLE);
    private static final int PARTS = AmountWord.bits(FACTOR, AmountWord.FRACTION);
    private static final long CHANGES = WordClass.bits(WordClass.UP, WordClass.DOWN, WordClass.CHANGE);
    private static final long NO_METRIC = WordClass.bits(
            PREPOSITION,
            DETERMINER,
            CONJUNCTION,
            WordClass.BASE,
            WordClass.PEOPLE,
            WordClass.GERUND,
            WordClass.PRONOUN,
            WordClass.MODAL,
            WordClass.STATE);
    /** A fraction above it has a numerator of its own: two thirds. */
    private static final int SEVERAL = 199;

    /** So many words may stand between the two ends of a change. */
    private static final int GAP = 8;

    /** How far before a number its verb may stand. */
    private static final int REACH = 16;

    private static final AmountWord[] COMPARISONS = {
        AmountWord.LESS, AmountWord.AT_MOST, AmountWord.ABOUT, AmountWord.EXACTLY, AmountWord.AT_LEAST, AmountWord.MORE
    };

    private final Reading reading;
    private final Tokens tokens;
    private final Numbers numbers;
    private final Things things;
    private final Counts counts;
    private Optional<List<Quantity>> quantities = Optional.empty();
    /** Whether the reader stands within brackets. */
    private boolean bracket;
    /** Where the last evidence ended. */
    private int lastEnd = NONE;

    Amounts(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.numbers = new Numbers(tokens);
        this.things = new Things(reading);
        this.counts = new Counts(reading, numbers, things);
    }

    /** Notes evidence of each amount, and says what it says. */
    List<Quantity> quantities() {
        List<Quantity> found = new ArrayList<>();
        quantities = Optional.of(found);
        find();
        quantities = Optional.empty();
        return found;
    }

    /** Notes evidence of each amount, and does not ask what it says. */
    void find() {
        bracket = false;
        lastEnd = NONE;
        for (int i = 0; i < tokens.size(); i++) {
            if (!mayCount(i)) {
                bracket = tokens.isSign(i, '(') || (bracket && !tokens.isSign(i, ')'));
                continue;
            }
            if (reading.isTaken(i)) {
                lasting(i);
                continue;
            }
            int end = step(i);
            if (end != NONE) {
                i = end - 1;
                continue;
            }
            end = tokens.isAmount(i, FACTOR.bit()) ? factor(i) : fraction(i);
            if (end == NONE && (counts.isDuration(i) || counts.isRatio(i))) {
                end = tokens.isSign(i + 3, ':') && tokens.kind(i + 4) == Token.NUMBER ? i + 5 : i + 3;
                mark(boundBefore(i), end);
            }
            if (end == NONE && counts.isAmount(i)) {
                end = amount(i);
            }
            i = end == NONE ? i : end - 1;
        }
    }

    private boolean mayCount(int i) {
        return tokens.kind(i) == Token.NUMBER
                || tokens.kind(i) == Token.ORDINAL
                || tokens.isTime(i, COUNTS)
                || tokens.isAmount(i, PARTS);
    }

    /** {@code for two weeks} is a time as evidence, and still a number that somebody could count. */
    private void lasting(int i) {
        boolean counted = tokens.isTime(i - 1, TimeWord.FOR.bit())
                && numbers.isNumber(i)
                && tokens.isTime(numbers.end(i), TimeWord.UNIT_DAY.bit());
        if (quantities.isPresent() && counted) {
            Side side = new Side(i, i, numbers.end(i), numbers.end(i) + 1, numbers.end(i) + 1, Optional.empty());
            note(new Quantity.Amount(Optional.empty(), side.value(), side.unit(), span(i, side.end)));
        }
    }

    /** {@code from Band 5 to Band 6}: from one named step to another. */
    private int step(int i) {
        boolean from = tokens.is(i - 2, "from") && tokens.isAmount(i - 1, AmountWord.NAMED.bit());
        if (!from || tokens.kind(i) != Token.NUMBER || !tokens.is(i + 1, "to")) {
            return NONE;
        }
        int to = tokens.isAmount(i + 2, AmountWord.NAMED.bit()) ? i + 3 : i + 2;
        if (tokens.kind(to) != Token.NUMBER) {
            return NONE;
        }
        mark(i - 2, to + 1);
        return to + 1;
    }

    // what multiplies or divides

    private int factor(int i) {
        boolean verb = tokens.is(i, WordClass.RATIO.bit());
        boolean idle = i + 1 == tokens.size() || tokens.is(i + 1, WordClass.GERUND.bit()) || tokens.is(i + 1, "check");
        if (verb && (tokens.is(i - 1, DETERMINER.bit()) || idle)) {
            return NONE; // double-checking doubles nothing
        }
        if (!verb && tokens.is(i - 1, DETERMINER.bit())) {
            return NONE;
        }
        int object = tokens.is(i + 1, DETERMINER.bit()) ? i + 2 : i + 1;
        int end = verb && things.end(object) > object ? things.end(object) : tokens.after(i);
        reading.evidence("measurable.ratio", true, tokens.is(i - 1, "by") ? i - 1 : i, end);
        note(new Quantity.Multiple(percent(i), span(i, tokens.after(i))));
        return end;
    }

    private BigDecimal percent(int i) {
        return BigDecimal.valueOf(tokens.amountValue(i), 2).stripTrailingZeros();
    }

    /** {@code by a quarter}, {@code in half}, {@code at least half of each meal}. */
    private int fraction(int i) {
        int at = numbers.fraction(i);
        if (at == NONE || numbers.end(i) != NONE) {
            return NONE;
        }
        int next = tokens.after(at);
        BigDecimal percent = percentOf(tokens.amountValue(at));
        int verb = verb(i);
        if (verb != NONE && tokens.is(i - 1, "by")) {
            mark(i - 1, tokens.isAmount(next, OR_LESS.bit() | OR_MORE.bit()) ? tokens.after(next) : next);
            note(new Quantity.Change(
                    Optional.empty(), percent, Optional.of("%"), way(verb, Optional.empty()), span(i - 1, next)));
            return next;
        }
        if (verb != NONE && tokens.is(i - 1, "in")) {
            reading.evidence("measurable.ratio", true, i - 1, next);
            note(new Quantity.Multiple(percent.movePointLeft(2), span(i - 1, next)));
            return next;
        }
        int start = boundBefore(i);
        boolean which = tokens.isAny(i - 1, "the", "final", "last", "latter", "other") // of the course, its final half
                || tokens.isTime(i - 1, TimeWord.ORDINAL.bit());
        boolean part = ((tokens.is(i, "half") || tokens.is(i, "a")) && !which) || tokens.amountValue(at) > SEVERAL;
        if ((start < i || part) && tokens.is(next, "of")) {
            int end = things.ofEnd(next);
            mark(start, end > next ? end : next);
            note(new Quantity.Amount(comparison(start), percent, Optional.of("%"), span(start, next)));
            return Math.max(end, next);
        }
        return NONE;
    }

    /** A fraction in percent; the word files write its numerator as hundreds: 203 is two thirds. */
    private static BigDecimal percentOf(int fraction) {
        return BigDecimal.valueOf(fraction / 100 * 100L)
                .divide(BigDecimal.valueOf(fraction % 100), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    // numbers

    /** Notes evidence, unless it only explains an amount before it: (now 40), given 20 words. */
    private void mark(int from, int to) {
        boolean aside = bracket && reading.hasStrong(SmartCriterion.MEASURABLE) && !tokens.is(from, "from");
        boolean given = tokens.is(from - 1, "given") || tokens.is(from - 2, "given");
        if (aside || given) {
            return;
        }
        int start = joins(from) ? lastEnd : from;
        reading.evidence("measurable.quantity", true, start, to);
        lastEnd = to;
    }

    /** {@code 80 % of all calls within 20 seconds}: one measure, though there are two numbers. */
    private boolean joins(int from) {
        int preposition = lastEnd == from ? from : from - 1;
        return lastEnd >= from - 1 && lastEnd > 0 && tokens.isAny(preposition, "in", "within", "for", "across");
    }

    private int amount(int i) {
        Side first = side(i);
        int from = first.start;
        boolean fromWord = tokens.is(from - 1, "from") || (tokens.is(from - 1, "of") && isFromBefore(from));
        int share = fromWord ? fromShare(first) : NONE;
        share = share == NONE ? share(first, first.start) : share;
        if (share != NONE) {
            return share;
        }
        int rate = fromWord ? things.recurrence(first.end) : first.end; // from 100 a day to 90 a day
        int second = tokens.is(rate, "to") ? rate : first.end;
        boolean range =
                tokens.kind(second) == Token.DASH || tokens.isSign(second, '→') || tokens.isAny(second, "to", "or");
        boolean between = tokens.is(from - 1, "between") && tokens.is(second, "and");
        if (fromWord && !range) {
            second = toBehind(first, second);
        }
        if (tokens.is(second, "up") || tokens.is(second, "down")) {
            second++;
        }
        if ((range || between || tokens.is(second, "to")) && !reading.isTaken(second)) {
            int at = numberBehind(second + 1);
            if (at != NONE) {
                Side other = side(at);
                if (isOtherUnit(first, other)) {
                    return single(first);
                }
                Side behind = other.start > second ? other : other.unbounded(); // from 86 % up to 90 %
                return fromWord ? target(first, behind, i) : range(first, behind, between);
            }
        }
        return single(first);
    }

    /** The second half of {@code from 85 % in 2026 to 89 %}, a few words on and in the same unit; else the place itself. */
    private int toBehind(Side first, int i) {
        for (int at = i; at < i + GAP && at < tokens.size(); at++) {
            Token kind = tokens.kind(at);
            if (kind == Token.STOP || kind == Token.COMMA || tokens.is(at, CONJUNCTION.bit())) {
                return i;
            }
            boolean to = tokens.is(at, "to") && !tokens.isAny(at - 1, "due", "thanks", "compared", "according");
            int number = to ? numberBehind(at + 1) : NONE;
            if (number != NONE
                    && first.unit().isPresent()
                    && first.unit().equals(side(number).unit())) {
                return at;
            }
        }
        return i;
    }

    /** A number with its bound, its unit and what it counts, as token positions. */
    private final class Side {
        final int start;
        final int number;
        final int numberEnd;
        final int unitEnd;
        final int end;
        final Optional<Comparison> comparison;

        Side(int start, int number, int numberEnd, int unitEnd, int end, Optional<Comparison> comparison) {
            this.start = start;
            this.number = number;
            this.numberEnd = numberEnd;
            this.unitEnd = unitEnd;
            this.end = end;
            this.comparison = comparison;
        }

        Side unbounded() {
            return new Side(number, number, numberEnd, unitEnd, end, Optional.empty());
        }

        BigDecimal value() {
            return numbers.value(number, numberEnd);
        }

        Optional<String> unit() {
            if (tokens.kind(number - 1) == Token.CURRENCY) {
                return Optional.of(things.currency(number - 1));
            }
            int coin = coinBefore(number);
            return tokens.isAmount(coin, COIN.bit())
                    ? Optional.of(AmountWord.unit(tokens.amountValue(coin)))
                    : things.unit(isPlus(numberEnd) ? numberEnd + 1 : numberEnd, unitEnd);
        }
    }

    private Side side(int i) {
        int numberEnd = numbers.end(i);
        int start = boundBefore(coinBefore(i));
        int behind = isPlus(numberEnd) ? numberEnd + 1 : numberEnd;
        boolean done = tokens.kind(i - 1) == Token.CURRENCY && tokens.is(behind, WordClass.PAST.bit());
        int unitEnd = done ? behind : things.unitEnd(behind); // $500 saved
        Optional<Comparison> comparison = isPlus(numberEnd) ? Optional.of(Comparison.AT_LEAST) : comparison(start);
        int end = unitEnd;
        if (tokens.isAmount(end, OR_LESS.bit() | OR_MORE.bit())) {
            comparison = Optional.of(tokens.isAmount(end, OR_LESS.bit()) ? Comparison.AT_MOST : Comparison.AT_LEAST);
            end = tokens.after(end);
        } else if (isBoundBehind(end)) {
            comparison = comparison(end);
            end = tokens.after(end);
        }
        return new Side(start, i, numberEnd, unitEnd, end, comparison);
    }

    /** {@code 200+}. */
    private boolean isPlus(int i) {
        return tokens.isSign(i, '+') && tokens.start(i) == tokens.end(i - 1) && !numbers.isNumber(i + 1);
    }

    /** {@code twelve books at least}; not the bound of another number. */
    private boolean isBoundBehind(int i) {
        int next = tokens.after(i);
        boolean closes = next >= tokens.size() || tokens.kind(next) == Token.STOP || tokens.kind(next) == Token.COMMA;
        return (closes || reading.isTaken(next))
                && tokens.isAny(i, "at", "minimum", "maximum")
                && comparison(i).isPresent();
    }

    /** The currency before a number, or the number itself: {@code Rs. 500}. */
    private int coinBefore(int i) {
        if (tokens.kind(i - 1) == Token.CURRENCY || tokens.isAmount(i - 1, COIN.bit())) {
            return i - 1;
        }
        return counts.isShortCoin(i) ? i - 2 : i;
    }

    /** {@code 24 hours - 6 months}: not from one to the other. */
    private boolean isOtherUnit(Side first, Side second) {
        return tokens.kind(first.end) == Token.DASH
                && tokens.isAmount(first.numberEnd, MEASURE.bit())
                && tokens.isAmount(second.numberEnd, MEASURE.bit())
                && tokens.amountValue(first.numberEnd) != tokens.amountValue(second.numberEnd);
    }

    private int single(Side side) {
        int verb = verb(side.start);
        boolean by = verb != NONE && tokens.is(side.start - 1, "by");
        boolean to = verb != NONE && tokens.is(side.start - 1, "to");
        boolean limit = tokens.is(side.start - 1, "within");
        boolean at = side.end > side.unitEnd && tokens.is(side.start - 1, "at");
        boolean bare = side.unitEnd == side.numberEnd && tokens.kind(side.number - 1) != Token.CURRENCY; // a GPA of 3.5
        boolean which = by || limit || at || tokens.isAny(side.start - 1, "all", "first", "second", "last");
        int start = metricBefore(bare, side.start - (which ? 1 : 0));
        start = isRankFrom(start) ? start - 5 : start;
        int end = things.tail(side.end);
        end = limit && tokens.is(end, "of") ? things.ofEnd(end) : end; // within an hour of reception
        mark(start, end);
        TextSpan span = span(side.start - (by || to ? 1 : 0), side.end);
        if (quantities.isPresent()) {
            note(
                    by
                            ? new Quantity.Change(
                                    side.comparison, side.value(), side.unit(), way(verb, side.comparison), span)
                            : to
                                    ? new Quantity.Target(
                                            Optional.empty(),
                                            side.comparison,
                                            side.value(),
                                            side.unit(),
                                            way(verb, side.comparison),
                                            span)
                                    : new Quantity.Amount(side.comparison, side.value(), side.unit(), span));
        }
        return end;
    }

    /** {@code from the 62nd to the 75th percentile}. */
    private boolean isRankFrom(int i) {
        return tokens.kind(i) == Token.ORDINAL
                && tokens.are(i - 2, "to", "the")
                && tokens.kind(i - 3) == Token.ORDINAL
                && tokens.are(i - 5, "from", "the");
    }

    /** {@code a minimum GPA of 3.5}: what is measured belongs to its number. */
    private int metricBefore(boolean bare, int i) {
        if (!bare || !tokens.is(i - 1, "of")) {
            return i;
        }
        int at = i - 1;
        while (i - at < 4
                && tokens.kind(at - 1) == Token.WORD
                && !tokens.is(at - 1, NO_METRIC)
                && !reading.isTaken(at - 1)) {
            at--;
        }
        return at == i - 1 ? i : at;
    }

    private int target(Side first, Side second, int i) {
        int metric = metricBefore(true, first.start);
        while (tokens.is(metric - 1, DETERMINER.bit())) {
            metric--;
        }
        int start = tokens.is(metric - 1, "from") ? metric - 1 : first.start;
        int end = things.tail(second.end);
        mark(start, end);
        if (quantities.isPresent()) {
            BigDecimal baseline = first.value();
            BigDecimal target = second.value();
            Optional<String> unit = second.unit().or(first::unit);
            int side = target.compareTo(baseline);
            Direction way =
                    side == 0 ? way(verb(i), second.comparison) : side < 0 ? Direction.DECREASE : Direction.INCREASE;
            note(new Quantity.Target(
                    Optional.of(baseline), second.comparison, target, unit, way, span(start, second.end)));
        }
        return end;
    }

    private int range(Side first, Side second, boolean between) {
        int start = between || tokens.is(first.start - 1, "by") ? first.start - 1 : first.start;
        int end = things.tail(second.end);
        mark(start, end);
        if (quantities.isPresent()) {
            note(new Quantity.Range(first.value(), second.value(), second.unit(), span(start, second.end)));
        }
        return end;
    }

    /** {@code from 8/10 to 5/10}. */
    private int fromShare(Side first) {
        int to = first.numberEnd;
        boolean both = numbers.slash(first.number) != NONE
                && tokens.is(to, "to")
                && tokens.kind(to + 1) == Token.NUMBER
                && numbers.slash(to + 1) != NONE;
        if (!both) {
            return NONE;
        }
        return share(side(to + 1), first.start - 1);
    }

    /** {@code 4 out of 5 trials}, {@code 18 of the 20}, {@code four in five}, {@code 27/30 words}. */
    private int share(Side first, int from) {
        int at = tokens.are(first.end, "out", "of") ? first.end : first.numberEnd; // four nights out of five
        int slash = numbers.slash(first.number);
        int whole = NONE;
        if (tokens.is(at, "out") && tokens.is(at + 1, "of")) {
            whole = tokens.is(at + 2, "every") ? at + 3 : at + 2;
        } else if (tokens.is(at, "of")) {
            whole = tokens.is(at + 1, DETERMINER.bit()) ? at + 2 : at + 1;
        } else if (tokens.is(at, "in") && tokens.kind(first.number) == tokens.kind(at + 1)) {
            boolean span = tokens.isTime(at + 2, TimeWord.UNIT_DAY.bit() | TimeWord.CLOCK.bit()); // one in two weeks
            whole = span && tokens.kind(at + 1) == Token.NUMBER ? NONE : at + 1;
        }
        if (whole == NONE && slash == NONE) {
            return NONE;
        }
        int wholeEnd = slash == NONE ? numbers.isNumber(whole) ? numbers.end(whole) : NONE : at;
        if (wholeEnd == NONE) {
            return NONE;
        }
        int unitEnd = things.unitEnd(wholeEnd);
        int end = things.tail(unitEnd);
        mark(from, end);
        if (quantities.isPresent()) {
            BigDecimal part = slash == NONE ? first.value() : numbers.digits(tokens.start(first.number), slash);
            BigDecimal all = slash == NONE
                    ? numbers.value(whole, wholeEnd)
                    : numbers.digits(slash + 1, tokens.end(first.number));
            note(new Quantity.Share(
                    first.comparison, part, all, things.unit(wholeEnd, unitEnd), span(first.start, unitEnd)));
        }
        return end;
    }

    private int numberBehind(int i) {
        int at = i;
        while ((tokens.isAmount(at, Counts.BOUNDS)
                        || tokens.kind(at) == Token.COMPARATOR
                        || tokens.kind(at) == Token.CURRENCY
                        || tokens.isAmount(at, COIN.bit()))
                && at - i < 4) {
            at = tokens.after(at);
        }
        return numbers.isNumber(at) && !reading.isTaken(at) ? at : NONE;
    }

    private boolean isFromBefore(int i) {
        for (int at = i - 1; at >= Math.max(0, i - 5); at--) {
            if (tokens.is(at, "from")) {
                return true;
            }
        }
        return false;
    }

    // bounds and verbs

    /** The first token of the bound before a number, or the number itself. */
    private int boundBefore(int i) {
        int start = i;
        while (tokens.kind(start - 1) == Token.COMPARATOR) {
            start--;
        }
        int article = tokens.isAny(start - 1, "a", "an") ? start - 1 : start; // at least a 3.5 average
        int head = tokens.opener(article - 1);
        return tokens.isAmount(head, Counts.BOUNDS) ? head : start;
    }

    private Optional<Comparison> comparison(int i) {
        if (tokens.kind(i) == Token.COMPARATOR) {
            return switch (tokens.charAt(tokens.start(i))) {
                case '<' -> Optional.of(tokens.kind(i + 1) == Token.COMPARATOR ? Comparison.AT_MOST : Comparison.LESS);
                case '>' -> Optional.of(tokens.kind(i + 1) == Token.COMPARATOR ? Comparison.AT_LEAST : Comparison.MORE);
                case '≤' -> Optional.of(Comparison.AT_MOST);
                case '≥' -> Optional.of(Comparison.AT_LEAST);
                case '=' -> Optional.of(Comparison.EXACTLY);
                default -> Optional.of(Comparison.ABOUT);
            };
        }
        for (AmountWord bound : COMPARISONS) {
            if (tokens.isAmount(i, bound.bit())) {
                return Optional.of(Comparison.valueOf(bound.name()));
            }
        }
        return Optional.empty();
    }

    /** The verb of change that governs a number, or {@link Numbers#NONE}. */
    private int verb(int i) {
        for (int at = i - 1; at >= Math.max(0, i - REACH) && tokens.kind(at) != Token.STOP; at--) {
            if (tokens.is(at, CHANGES)) {
                return at;
            }
        }
        return NONE;
    }

    private Direction way(int verb, Optional<Comparison> comparison) {
        if (tokens.is(verb, WordClass.DOWN.bit())) {
            return Direction.DECREASE;
        }
        boolean down = comparison
                .filter(each -> each == Comparison.LESS || each == Comparison.AT_MOST)
                .isPresent();
        return down && !tokens.is(verb, WordClass.UP.bit()) ? Direction.DECREASE : Direction.INCREASE;
    }

    private TextSpan span(int from, int to) {
        return new TextSpan(tokens.start(from), tokens.end(to - 1));
    }

    private void note(Quantity quantity) {
        quantities.ifPresent(all -> all.add(quantity));
    }
}
