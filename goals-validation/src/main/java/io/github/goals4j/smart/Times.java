package io.github.goals4j.smart;

import static io.github.goals4j.smart.Dates.NONE;
import static io.github.goals4j.smart.TimeWord.ABOUT;
import static io.github.goals4j.smart.TimeWord.AFTER;
import static io.github.goals4j.smart.TimeWord.AMBIGUOUS;
import static io.github.goals4j.smart.TimeWord.BEFORE;
import static io.github.goals4j.smart.TimeWord.BETWEEN;
import static io.github.goals4j.smart.TimeWord.BY;
import static io.github.goals4j.smart.TimeWord.DIGITS;
import static io.github.goals4j.smart.TimeWord.FOR;
import static io.github.goals4j.smart.TimeWord.FROM;
import static io.github.goals4j.smart.TimeWord.IN;
import static io.github.goals4j.smart.TimeWord.LABEL;
import static io.github.goals4j.smart.TimeWord.LAST;
import static io.github.goals4j.smart.TimeWord.MONTH;
import static io.github.goals4j.smart.TimeWord.NEXT;
import static io.github.goals4j.smart.TimeWord.NOW;
import static io.github.goals4j.smart.TimeWord.OF;
import static io.github.goals4j.smart.TimeWord.ON;
import static io.github.goals4j.smart.TimeWord.ORDINAL;
import static io.github.goals4j.smart.TimeWord.OVER;
import static io.github.goals4j.smart.TimeWord.SOMEDAY;
import static io.github.goals4j.smart.TimeWord.THE;
import static io.github.goals4j.smart.TimeWord.THIS;
import static io.github.goals4j.smart.TimeWord.THROUGH;
import static io.github.goals4j.smart.TimeWord.TODAY;
import static io.github.goals4j.smart.TimeWord.UNTIL;
import static io.github.goals4j.smart.TimeWord.WITHIN;
import static io.github.goals4j.smart.TimeWord.YEAR;

import io.github.goals4j.Place;
import io.github.goals4j.TextSpan;
import io.github.goals4j.smart.Deadline.Bound;
import io.github.goals4j.smart.When.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds when a goal ends and how often something recurs. A time that is only measured, {@code within 30 days of detection},
 * is left to {@link Amounts}.
 */
final class Times {

    private static final When UNDATED = When.of(Grain.UNDATED);
    private static final long LIMITS = TimeWord.bits(BY, BEFORE, THROUGH);
    private static final long SPANS = TimeWord.bits(IN, WITHIN, OVER, FOR, THROUGH);
    private static final long CHANGES = WordClass.bits(WordClass.UP, WordClass.DOWN, WordClass.CHANGE, WordClass.RATIO);
    private static final long OPENINGS = TimeWord.bits(FROM, BETWEEN);
    private static final long JOINS = TimeWord.bits(UNTIL, THROUGH, BY);
    private static final long BARE = TimeWord.bits(THIS, NEXT, TODAY, MONTH, YEAR, TimeWord.QUARTER, TimeWord.WEEKDAY);

    private final Reading reading;
    private final Tokens tokens;
    private final Dates dates;
    private final Events events;
    private final Lengths lengths;
    private final Recurrences recurrences;
    private final List<Deadline> deadlines = new ArrayList<>(2);

    /** What the last phrase that was recognised names; its first and its last part. */
    private When first = UNDATED;

    private When last = first;
    private Bound bound = Bound.IN;

    Times(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.dates = new Dates(tokens);
        this.events = new Events(tokens, dates);
        this.lengths = new Lengths(tokens, events);
        this.recurrences = new Recurrences(tokens);
    }

    /** The ends that were recognised, in the order of the text. */
    List<Deadline> deadlines() {
        return deadlines;
    }

    void find() {
        deadlines.clear();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.times(i) == 0 && tokens.kind(i) != Token.DATE && tokens.kind(i) != Token.SIGN) {
                continue;
            }
            int end = deadline(i);
            if (end != NONE) {
                note(i, end);
            } else {
                end = recurrences.read(i);
                if (end != NONE) {
                    reading.evidence("time-bound.recurrence", false, i, end);
                    if (tokens.isTime(i, AMBIGUOUS.bit())) {
                        reading.finding("time-bound.ambiguous-frequency", i, end);
                    }
                } else if (tokens.isTime(i, SOMEDAY.bit()) && !isCounted(tokens.after(i))) {
                    end = tokens.after(i);
                    reading.finding("time-bound.vague", i, end);
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    private void note(int from, int to) {
        boolean impossible = first.isImpossible() || last.isImpossible();
        reading.evidence("time-bound.deadline", !impossible, from, to);
        if (impossible) {
            reading.finding("time-bound.impossible-date", from, to);
        }
        deadlines.add(new Deadline(first, last, bound, new TextSpan(tokens.start(from), tokens.end(to - 1))));
    }

    /** {@code one day a week} is not one day. */
    private boolean isCounted(int i) {
        return tokens.isTime(i, TimeWord.ARTICLE.bit() | TimeWord.EVERY.bit());
    }

    /** Notes the ends that are over already. */
    void past(Calendar calendar) {
        for (Deadline deadline : deadlines) {
            deadline.in(calendar)
                    .filter(frame -> frame.end().isBefore(calendar.today()))
                    .ifPresent(frame -> reading.finding(
                            "time-bound.in-the-past",
                            Place.text(frame.span().start(), frame.span().end()),
                            Map.of("date", frame.end().toString())));
        }
    }

    private int deadline(int i) {
        first = UNDATED;
        last = UNDATED;
        bound = Bound.IN;
        long times = tokens.times(i);
        int next = tokens.after(i);
        int end = NONE;
        if ((times & LIMITS) != 0) {
            end = limit(i, next);
        }
        if (end == NONE && (times & SPANS) != 0) {
            end = span(i, next);
        }
        if (end == NONE && (times & ON.bit()) != 0) {
            end = on(next);
        }
        if (end == NONE && (times & OPENINGS) != 0) {
            end = stretch(next);
        }
        if (end == NONE && (times & AFTER.bit()) != 0) {
            end = after(i, next);
        }
        return end != NONE || (times & (LIMITS | SPANS | ON.bit() | OPENINGS)) != 0 ? end : bare(i);
    }

    /** {@code by}, {@code until}, {@code before}, {@code through}: the end itself follows. */
    private int limit(int i, int next) {
        int at = next;
        while (tokens.isTime(at, BY.bit() | ABOUT.bit() | UNTIL.bit() | ON.bit()) && at - next < 3) {
            at = tokens.after(at);
        }
        int end = label(at);
        if (end != NONE) {
            return end;
        }
        bound = Bound.BY;
        boolean before = tokens.isTime(i, BEFORE.bit());
        end = point(at);
        if (end != NONE) {
            bound = before ? Bound.BEFORE : Bound.BY;
            return end;
        }
        if (tokens.isTime(i, BY.bit()) && !tokens.hold(CHANGES) && !before) {
            end = lengths.read(at, false); // walk 200 m by 8 weeks
            if (end != NONE) {
                first = lengths.when();
                last = first;
                return tokens.isAny(end, "post-op", "postop", "post-surgery") ? end + 1 : end;
            }
        }
        return tokens.isTime(i, THROUGH.bit()) ? NONE : event(before ? events.before(at) : events.by(at));
    }

    /** {@code after six weeks}, or an event that somebody completes. */
    private int after(int i, int next) {
        int end = tokens.isAny(i, "after", "following") ? lengths.read(next, false) : NONE;
        if (end != NONE) {
            first = lengths.when();
            last = first;
            return end;
        }
        return event(events.after(next));
    }

    private int event(int end) {
        first = events.when();
        last = first;
        return end;
    }

    private int point(int i) {
        int end = dates.read(i);
        boolean owner = end != NONE && tokens.endsInPossessive(end - 1) && tokens.times(end) == 0;
        if (end == NONE
                || Counts.isOfYear(tokens, end)
                || (owner && tokens.kind(end) == Token.WORD)
                || (tokens.kind(end - 1) == Token.NUMBER && tokens.isAmount(end, AmountWord.GLUED.bit()))) {
            return NONE; // from 2019 levels, this year's budget, 2000 mg
        }
        first = dates.when();
        last = first;
        return months(end);
    }

    /** {@code October, November and December} is one stretch. */
    private int months(int end) {
        int at = end;
        while (last.grain() == Grain.MONTH
                && (tokens.kind(at) == Token.COMMA
                        || tokens.kind(at) == Token.DASH
                        || tokens.isTime(at, UNTIL.bit() | THROUGH.bit()))
                && tokens.isTime(at + 1, MONTH.bit())) {
            int more = dates.read(at + 1);
            if (more == NONE) {
                break;
            }
            last = dates.when();
            at = more;
        }
        if (at > end && first.year() == 0) {
            first = first.withYear(last.year());
        }
        return at;
    }

    /** {@code week 8}, {@code the end of week 3}. */
    private int label(int i) {
        int at = i;
        for (int words = 0; words < 4 && tokens.isTime(at, THE.bit() | OF.bit() | TimeWord.END.bit()); words++) {
            at = tokens.after(at);
        }
        if (tokens.is(at, "age") && tokens.isTime(at + 1, OF.bit()) && tokens.isTime(at + 2, DIGITS.bit())) {
            return at + 3;
        }
        return tokens.isTime(at, LABEL.bit()) && tokens.isTime(at + 1, DIGITS.bit() | TimeWord.NUMBER.bit())
                ? events.tail(at + 2)
                : NONE;
    }

    /** {@code within}, {@code in}, {@code over}, {@code for}, {@code during}: a length or a period follows. */
    private int span(int i, int next) {
        if (tokens.is(i, "in") && tokens.isAmount(next, AmountWord.AT_LEAST.bit())) {
            return NONE; // in at least three of four tests
        }
        int end = lengths.read(next, i > 0 && tokens.isTime(i, IN.bit() | WITHIN.bit()));
        if (end != NONE && tokens.isAny(i - 1, "average", "averaged", "mean")) {
            return NONE; // averaged over three years
        }
        if (end != NONE) {
            first = lengths.when();
            last = first;
            return end;
        }
        if (tokens.isTime(next, LAST.bit()) || isThan(i - 1)) {
            return NONE;
        }
        if (tokens.isTime(next, THIS.bit()) && tokens.isTime(next + 1, TimeWord.SITTING.bit())) {
            return next + 2; // for this shift
        }
        end = tokens.isTime(next, LABEL.bit()) ? label(next) : NONE;
        if (end != NONE) {
            return end; // in week 2
        }
        end = point(next);
        if (end != NONE) {
            return isBackground() || isWhich(next, end) || isBaseline(i, end) ? NONE : end;
        }
        return event(events.during(i, next));
    }

    /** {@code from 12 % in 2026 to 4 %}: when it was so. */
    private boolean isBaseline(int from, int end) {
        return tokens.is(end, "to")
                && tokens.kind(end + 1) == Token.NUMBER
                && (tokens.is(from - 2, "from") || tokens.is(from - 3, "from"));
    }

    /** {@code for the Friday clinic}, {@code in the 2025 test}: the time tells which one is meant. */
    private boolean isWhich(int from, int end) {
        return tokens.isTime(from, THE.bit())
                && end == from + 2
                && tokens.isTime(from + 1, TimeWord.WEEKDAY.bit() | YEAR.bit() | MONTH.bit())
                && tokens.kind(end) == Token.WORD
                && !tokens.is(end, WordClass.bits(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.PURPOSE))
                && !tokens.isTime(
                        end,
                        TimeWord.EVENT.bit()
                                | TimeWord.SITTING.bit()
                                | TimeWord.UNIT_DAY.bit()
                                | TimeWord.PART.bit()
                                | TimeWord.SCHOOL.bit());
    }

    /** {@code the wing built in 1974}: the year tells which thing is meant. */
    private boolean isBackground() {
        return last.grain() == Grain.YEAR && last.year() > 0 && last.year() < 2000;
    }

    /** {@code more than in 2025}: the year is only compared with. */
    private boolean isThan(int i) {
        return tokens.is(i, "than");
    }

    private int on(int next) {
        if (tokens.isTime(next, TimeWord.WEEKDAY.bit()) && recurrences.read(next) != NONE) {
            return NONE; // on Monday, Wednesday and Friday
        }
        int end = point(next);
        if (end == NONE) {
            return event(events.on(next));
        }
        boolean day = last.grain() == Grain.PERIOD && last.number() == 1;
        return day ? NONE : end; // at the end of the day
    }

    /** {@code from A to B}, {@code between A and B}, {@code starting in January and through to the end of June}. */
    private int stretch(int next) {
        int at = tokens.isTime(next, IN.bit() | ON.bit()) ? next + 1 : next;
        int end;
        if (tokens.isTime(at, NOW.bit())) {
            first = When.of(Grain.TODAY);
            end = at + 1;
        } else {
            end = dates.read(at);
            if (end == NONE) {
                return NONE;
            }
            first = dates.when();
        }
        When start = first;
        int to = end;
        while (tokens.isTime(to, JOINS | FOR.bit() | OVER.bit()) || tokens.kind(to) == Token.DASH) {
            to = tokens.after(to);
        }
        if (to == end) {
            return start(next, end);
        }
        int until = dates.read(to);
        if (until != NONE) {
            last = dates.when();
            first = start.year() == 0 && start.grain() != Grain.TODAY ? start.withYear(last.year()) : start;
            return until;
        }
        until = lengths.read(to, false);
        first = lengths.when();
        last = first;
        return until;
    }

    /** {@code starting 3 June}, {@code from 1 June}, {@code from April onwards}: the end stays open. */
    private int start(int next, int end) {
        boolean onwards = tokens.isAny(end, "onwards", "onward", "forward", "on");
        boolean day = first.grain() == Grain.DAY;
        boolean starting = tokens.isAny(next - 1, "starting", "commencing", "beginning");
        if (!(onwards || starting || day) || Counts.isOfYear(tokens, end)) {
            return NONE;
        }
        last = UNDATED;
        return onwards ? end + 1 : end;
    }

    /** A day or a period without a word in front: {@code next month}, {@code tomorrow}, {@code April, 2025}. */
    private int bare(int i) {
        boolean dated = tokens.kind(i) == Token.DATE || tokens.isTime(i, BARE | DIGITS.bit() | ORDINAL.bit());
        dated |= i == 0 && tokens.isTime(0, TimeWord.SEASON.bit()) && tokens.isSign(1, ':');
        boolean rest = tokens.isTime(i, THE.bit()) && tokens.isTime(i + 1, NEXT.bit() | TimeWord.REST.bit());
        if (tokens.isTime(i, TimeWord.NUMBER.bit() | TimeWord.ARTICLE.bit() | DIGITS.bit())) {
            int end = lengths.read(i, false);
            boolean row = end != NONE && tokens.are(end, "in", "a") && tokens.is(end + 2, "row");
            if (row) {
                first = lengths.when();
                last = first;
                return end + 3; // two weeks in a row
            }
            if (end != NONE && tokens.isTime(end - 1, NOW.bit() | TODAY.bit())) {
                first = lengths.when();
                last = first;
                return end;
            }
        }
        int heading = i == 0 ? label(0) : NONE;
        if (tokens.isSign(heading, ':')) {
            return heading; // Week 2: draft the outline
        }
        boolean baseline = tokens.isTime(i, TODAY.bit()) && tokens.isTime(i - 1, DIGITS.bit()); // from 40 today
        if (baseline || !(dated || rest) || tokens.isTime(i - 1, OF.bit() | THE.bit() | FROM.bit()) || isThan(i - 1)) {
            return NONE;
        }
        int end = point(i);
        if (end == NONE) {
            return NONE;
        }
        boolean alone = end - i == 1 && tokens.kind(i) != Token.DATE && !tokens.isTime(i, TODAY.bit());
        if (alone) {
            return i == 0 && tokens.isSign(1, ':') && !isBackground() ? end : NONE; // 2027: finish the book
        }
        if (tokens.kind(end) == Token.DASH) {
            When start = first;
            int until = dates.read(end + 1);
            if (until != NONE) {
                last = dates.when();
                first = start;
                return until;
            }
        }
        return end;
    }
}
