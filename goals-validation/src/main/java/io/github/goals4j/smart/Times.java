package io.github.goals4j.smart;

import static io.github.goals4j.smart.WordClass.AMBIGUOUS_RECURRENCE;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.EVENT;
import static io.github.goals4j.smart.WordClass.MONTH;
import static io.github.goals4j.smart.WordClass.NUMBER;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.RECURRENCE;
import static io.github.goals4j.smart.WordClass.SEASON;
import static io.github.goals4j.smart.WordClass.UNIT_CLOCK;
import static io.github.goals4j.smart.WordClass.UNIT_DAY;
import static io.github.goals4j.smart.WordClass.WEEKDAY;

/** Finds when a goal ends, how often something recurs, and which times are only measured. */
final class Times {

    private static final int NONE = -1;

    private final Reading reading;
    private final Tokens tokens;

    Times(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (reading.isTaken(i)) {
                continue;
            }
            int end = deadline(i);
            if (end > i) {
                reading.evidence("time-bound.deadline", true, i, end);
                i = end - 1;
                continue;
            }
            end = recurrence(i);
            if (end > i) {
                reading.evidence("time-bound.recurrence", false, i, end);
                if (tokens.is(end - 1, AMBIGUOUS_RECURRENCE.bit())) {
                    reading.finding("time-bound.ambiguous-frequency", i, end);
                }
                i = end - 1;
                continue;
            }
            if (tokens.is(i, WordClass.VAGUE_TIME.bit()) || tokens.are(i, "as", "soon", "as", "possible")) {
                reading.finding("time-bound.vague", i, i + 1);
            }
        }
    }

    private int deadline(int i) {
        int next = i + 1;
        if (tokens.isAny(
                        i,
                        "by",
                        "before",
                        "until",
                        "till",
                        "through",
                        "due",
                        "upon",
                        "on",
                        "at",
                        "during",
                        "throughout",
                        "after",
                        "following",
                        "to")
                || tokens.isAny(
                        i,
                        "in",
                        "within",
                        "over",
                        "for",
                        "from",
                        "between",
                        "since",
                        "starting",
                        "beginning",
                        "around",
                        "circa",
                        "this",
                        "next",
                        "coming",
                        "the",
                        "no",
                        "not",
                        "per",
                        "with",
                        "as",
                        "of")) {
            if (tokens.are(i, "no", "later", "than") || tokens.are(i, "not", "later", "than")) {
                return pointInTime(i + 3);
            }
            if (tokens.isAny(i, "by", "before", "until", "till", "due")) {
                if (tokens.isAny(next, "by", "at", "then")) {
                    next++;
                }
                int end = first(pointInTime(next), numberedUnit(next), event(next));
                return end;
            }
            if (tokens.isAny(
                    i,
                    "through",
                    "throughout",
                    "during",
                    "upon",
                    "on",
                    "at",
                    "after",
                    "following",
                    "from",
                    "between",
                    "starting",
                    "beginning")) {
                int end = first(pointInTime(next), tokens.isAny(i, "on", "at", "from") ? NONE : event(next));
                if (end == NONE && tokens.isAny(i, "on", "at")) {
                    end = tokens.isAny(next, "graduation", "discharge", "completion")
                            ? next + 1
                            : tokens.isAny(next, "completing", "graduating", "finishing") ? event(next + 1) : NONE;
                }
                if (end == NONE && tokens.isAny(i, "during", "throughout", "through") && isDurationNotLimit(next)) {
                    end = duration(next);
                }
                if (end != NONE
                        && tokens.isAny(i, "on")
                        && tokens.is(next, WEEKDAY.bit())
                        && tokens.end(next) > 0
                        && lastLetterIsS(next)) {
                    return NONE;
                }
                if (end != NONE && tokens.isAny(i, "from", "between")) {
                    int then = tokens.isAny(end, "to", "until", "through", "and", "till") ? pointInTime(end + 1) : NONE;
                    return then == NONE ? NONE : then;
                }
                return end;
            }
            if (tokens.isAny(i, "in", "within", "over", "for")) {
                int end = duration(next);
                if (end != NONE) {
                    boolean limit = tokens.isAny(i, "in", "within")
                            && tokens.isAny(end, "of", "after", "from")
                            && !tokens.isAny(end + 1, "now", "today", "starting", "this");
                    return limit ? NONE : end;
                }
                return pointInTime(next);
            }
            if (tokens.isAny(i, "this", "next", "coming")
                    || (tokens.is(i, "the") && tokens.isAny(next, "next", "coming", "end", "rest"))) {
                int end = pointInTime(i);
                return end == NONE ? NONE : end;
            }
            return NONE;
        }
        if (tokens.isAny(i, "tomorrow", "tonight", "today")) {
            return i + 1;
        }
        // a bare date, or a bare span of years
        int end = date(i);
        if (end != NONE
                && !tokens.isAny(i - 1, "since", "of", "than", "the")
                && (end - i > 1 || tokens.kind(i) == Token.DATE)) {
            if (tokens.kind(end) == Token.DASH && date(end + 1) != NONE) {
                return date(end + 1);
            }
            return end;
        }
        if (isYear(i) && tokens.kind(i + 1) == Token.DASH && isYear(i + 2)) {
            return i + 3;
        }
        return NONE;
    }

    private boolean lastLetterIsS(int i) {
        return Scanner.folded(tokens.text().charAt(tokens.end(i) - 1)) == 's';
    }

    private static int first(int... ends) {
        for (int end : ends) {
            if (end != NONE) {
                return end;
            }
        }
        return NONE;
    }

    /** A date, or a named period such as {@code the end of the fiscal year}. */
    private int pointInTime(int i) {
        int at = i;
        while (tokens.isAny(
                        at,
                        "the",
                        "end",
                        "of",
                        "close",
                        "start",
                        "beginning",
                        "middle",
                        "early",
                        "late",
                        "mid",
                        "this",
                        "next",
                        "coming",
                        "current",
                        "my",
                        "our",
                        "each",
                        "following",
                        "upcoming",
                        "last",
                        "about",
                        "around",
                        "first",
                        "second",
                        "third",
                        "fourth",
                        "rest",
                        "half",
                        "calendar",
                        "fiscal",
                        "financial",
                        "school",
                        "academic",
                        "new",
                        "same",
                        "of",
                        "in",
                        "its",
                        "final",
                        "at",
                        "latest",
                        "remaining",
                        "entire",
                        "whole",
                        "next")
                && at - i < 8) {
            at++;
        }
        int date = date(at);
        if (date != NONE) {
            return date;
        }
        if (isYear(at)) {
            if ((tokens.kind(at + 1) == Token.DASH || tokens.kind(at + 1) == Token.SIGN)
                    && tokens.kind(at + 2) == Token.NUMBER) {
                return yearTail(at + 3);
            }
            return yearTail(at + 1);
        }
        if (at > i) {
            if (tokens.is(at, UNIT_DAY.bit() | SEASON.bit()) && !tokens.is(at, WEEKDAY.bit())) {
                int end = at + 1;
                if (tokens.kind(end) == Token.NUMBER && isYear(end)) {
                    end++;
                }
                if (tokens.isAny(end, "ends", "end", "closes")) {
                    end++;
                }
                if (tokens.isAny(end, "of") && pointInTime(end + 1) != NONE) {
                    end = pointInTime(end + 1);
                }
                return end;
            }
            if (tokens.is(at, EVENT.bit()) && reading.isTimeLikeEvent(at)) {
                return at + 1;
            }
        }
        if (tokens.isAny(
                at,
                "tomorrow",
                "tonight",
                "today",
                "christmas",
                "easter",
                "thanksgiving",
                "eoy",
                "eoq",
                "eom",
                "year-end",
                "yearend",
                "month-end",
                "quarter-end")) {
            return trailingYear(at + 1);
        }
        if (tokens.are(at, "year", "end")) {
            return trailingYear(at + 2);
        }
        return NONE;
    }

    private int yearTail(int end) {
        return tokens.isAny(end, "academic", "school", "fiscal", "financial", "calendar")
                        && tokens.is(end + 1, UNIT_DAY.bit())
                ? end + 2
                : end;
    }

    /** A day, a month, a quarter or a season, with its year if it is there. */
    private int date(int i) {
        if (tokens.kind(i) == Token.DATE) {
            return i + 1;
        }
        if (tokens.is(i, MONTH.bit())) {
            boolean doubtful = tokens.isAny(i, "may", "march", "mar", "dec", "sun") && !tokens.isCapitalised(i);
            int end = i + 1;
            if (tokens.kind(end) == Token.STOP
                    && tokens.end(i) - tokens.start(i) <= 4
                    && tokens.kind(end + 1) == Token.NUMBER
                    && tokens.start(end) == tokens.end(i)) {
                end++;
            }
            if ((tokens.kind(end) == Token.NUMBER && isDay(end)) || tokens.kind(end) == Token.ORDINAL) {
                end++;
                if (tokens.kind(end) == Token.COMMA && isYear(end + 1)) {
                    end++;
                }
            }
            int withYear = trailingYear(end);
            boolean preceded = tokens.is(i - 1, PREPOSITION.bit() | DETERMINER.bit())
                    || tokens.isAny(i - 1, "and", "early", "late", "mid", "next", "end");
            if (doubtful && withYear == i + 1) {
                return NONE;
            }
            return withYear > i + 1 || preceded ? months(withYear) : NONE;
        }
        if ((tokens.kind(i) == Token.NUMBER && isDay(i)) || tokens.kind(i) == Token.ORDINAL) {
            int month = tokens.is(i + 1, "of") ? i + 2 : i + 1;
            if (tokens.is(month, MONTH.bit())) {
                return trailingYear(tokens.kind(month + 1) == Token.COMMA && isYear(month + 2) ? month + 2 : month + 1);
            }
            return NONE;
        }
        if (tokens.kind(i) == Token.CODE && isPeriodCode(i)) {
            return trailingYear(
                    tokens.is(i + 1, "of") && (isYear(i + 2) || tokens.isAny(i + 2, "this", "next"))
                            ? tokens.isAny(i + 2, "this", "next") ? i + 4 : i + 2
                            : i + 1);
        }
        if (tokens.is(i, SEASON.bit()) && (isYear(i + 1) || (tokens.is(i + 1, "of") && isYear(i + 2)))) {
            return isYear(i + 1) ? i + 2 : i + 3;
        }
        if (tokens.is(i, WEEKDAY.bit()) && !lastLetterIsS(i)) {
            return i + 1;
        }
        if (tokens.is(i, "sy") && tokens.kind(i + 1) == Token.NUMBER) {
            return tokens.kind(i + 2) == Token.DASH ? i + 4 : i + 2;
        }
        return NONE;
    }

    /** {@code October, November and December} is one stretch. */
    private int months(int end) {
        int at = end;
        while ((tokens.kind(at) == Token.COMMA
                        || tokens.isAny(at, "and", "to", "through", "or")
                        || tokens.kind(at) == Token.DASH)
                && tokens.is(at + 1, MONTH.bit())) {
            at = trailingYear(at + 2);
        }
        return at;
    }

    private int trailingYear(int end) {
        return isYear(end) ? end + 1 : end;
    }

    private boolean isDay(int i) {
        int length = tokens.end(i) - tokens.start(i);
        return length <= 2;
    }

    private boolean isYear(int i) {
        if (i >= tokens.size() || tokens.end(i) - tokens.start(i) != 4) {
            return false;
        }
        CharSequence text = tokens.text();
        int start = tokens.start(i);
        boolean century = (text.charAt(start) == '2' && text.charAt(start + 1) == '0')
                || (text.charAt(start) == '1' && text.charAt(start + 1) == '9');
        return century
                && (tokens.kind(i) == Token.NUMBER
                        || (tokens.kind(i) == Token.CODE && Scanner.folded(text.charAt(start + 2)) == 'x'))
                && !tokens.is(i + 1, "edition")
                && tokens.kind(i + 1) != Token.PERCENT;
    }

    /** {@code Q3}, {@code H1}, {@code FY27}, {@code mid-2028}. */
    private boolean isPeriodCode(int i) {
        CharSequence text = tokens.text();
        int start = tokens.start(i);
        int length = tokens.end(i) - start;
        char a = Scanner.folded(text.charAt(start));
        char b = Scanner.folded(text.charAt(start + 1));
        if (length == 2) {
            return (a == 'q' && b >= '1' && b <= '4') || (a == 'h' && (b == '1' || b == '2'));
        }
        return (a == 'f' && b == 'y')
                || (a == 'm' && b == 'i' && length == 8 && Scanner.folded(text.charAt(start + 2)) == 'd')
                || (a == 's' && b == 'y' && Scanner.isDigit(text.charAt(start + 2)))
                || ((a == 'q' || a == 'h') && length <= 7 && Scanner.isDigit(b) && text.charAt(start + 2) == '-');
    }

    /** {@code week 8}, {@code the third session}. */
    private int numberedUnit(int i) {
        return tokens.isAny(i, "week", "day", "month", "session", "visit", "sprint", "year")
                        && tokens.kind(i + 1) == Token.NUMBER
                ? i + 2
                : NONE;
    }

    private boolean isDurationNotLimit(int i) {
        return duration(i) != NONE;
    }

    /** {@code six months}, {@code the next 12 weeks}, {@code a whole month}. */
    private int duration(int i) {
        int at = i;
        boolean bounded = false;
        while (tokens.isAny(
                        at,
                        "the",
                        "next",
                        "coming",
                        "following",
                        "a",
                        "an",
                        "about",
                        "around",
                        "approximately",
                        "roughly",
                        "first",
                        "course",
                        "of",
                        "period",
                        "at",
                        "least",
                        "my",
                        "our",
                        "less",
                        "than",
                        "under",
                        "another",
                        "whole",
                        "full",
                        "entire",
                        "past",
                        "last",
                        "few",
                        "couple",
                        "several",
                        "half",
                        "initial",
                        "one's")
                && at - i < 8) {
            bounded |= tokens.isAny(
                    at,
                    "a",
                    "an",
                    "next",
                    "coming",
                    "following",
                    "first",
                    "few",
                    "couple",
                    "several",
                    "half",
                    "whole",
                    "full",
                    "entire",
                    "another");
            at++;
        }
        if (tokens.kind(at) == Token.NUMBER || tokens.is(at, NUMBER.bit())) {
            at++;
            if (tokens.kind(at) == Token.DASH || tokens.isAny(at, "to", "or")) {
                at += tokens.kind(at + 1) == Token.NUMBER || tokens.is(at + 1, NUMBER.bit()) ? 2 : 0;
            }
            while (tokens.isAny(
                    at,
                    "more",
                    "full",
                    "consecutive",
                    "calendar",
                    "working",
                    "business",
                    "school",
                    "academic",
                    "straight",
                    "short")) {
                at++;
            }
            bounded = true;
        } else if (tokens.kind(at) == Token.CODE
                && Scanner.isDigit(tokens.text().charAt(tokens.start(at)))
                && tokens.isAny(at + 1, "period", "window", "timeframe", "span")) {
            return at + 2;
        }
        if (tokens.isAny(at, "school", "academic", "calendar", "fiscal", "coming", "whole")) {
            at++;
        }
        if (!bounded || !tokens.is(at, UNIT_DAY.bit()) || tokens.isAny(at, "night", "nights")) {
            return NONE;
        }
        int end = at + 1;
        if (tokens.isAny(end, "from") && tokens.isAny(end + 1, "now", "today")) {
            return end + 2;
        }
        if (tokens.isAny(end, "of")
                && i < at
                && tokens.isAny(at - 1, "first", "two", "three", "four", "six")
                && tokens.isAny(i, "the")
                && tokens.is(i + 1, "first")) {
            for (int e = end + 1; e < Math.min(end + 7, tokens.size()); e++) {
                if (tokens.is(e, EVENT.bit())) {
                    return e + 1;
                }
            }
        }
        return end;
    }

    /** {@code my next tutorial}, {@code graduation}, {@code completing the one-year program}. */
    private int event(int i) {
        boolean named = tokens.is(i, DETERMINER.bit())
                || tokens.isAny(
                        i,
                        "next",
                        "completing",
                        "completion",
                        "finishing",
                        "graduating",
                        "discharge",
                        "graduation",
                        "retirement",
                        "hospital");
        if (!named) {
            return tokens.is(i, EVENT.bit()) && !tokens.is(i, WordClass.PLAIN.bit()) && reading.isTimeLikeEvent(i)
                    ? i + 1
                    : NONE;
        }
        for (int at = i; at < Math.min(i + 7, tokens.size()); at++) {
            if (tokens.kind(at) == Token.STOP || tokens.kind(at) == Token.COMMA) {
                return NONE;
            }
            if ((tokens.is(at, EVENT.bit()) && !tokens.is(at + 1, EVENT.bit()))
                    || tokens.isAny(
                            at,
                            "graduation",
                            "discharge",
                            "graduating",
                            "retirement",
                            "expires",
                            "begins",
                            "starts",
                            "ends",
                            "opens",
                            "closes")) {
                int end = at + 1;
                if (tokens.isAny(end, "expires", "begins", "starts", "ends", "opens", "closes", "of")) {
                    end = tokens.is(end, "of") ? end : end + 1;
                }
                int date = tokens.is(end, "in") || tokens.is(end, "on") ? pointInTime(end + 1) : NONE;
                return date == NONE ? end : date;
            }
        }
        return NONE;
    }

    private int recurrence(int i) {
        if (tokens.is(i, RECURRENCE.bit() | AMBIGUOUS_RECURRENCE.bit())) {
            return i + 1;
        }
        if (tokens.isAny(i, "every", "each", "per")) {
            int at = i + 1;
            while (tokens.isAny(
                            at,
                            "other",
                            "single",
                            "second",
                            "third",
                            "few",
                            "working",
                            "school",
                            "business",
                            "clinic",
                            "calendar")
                    || tokens.kind(at) == Token.NUMBER
                    || tokens.is(at, NUMBER.bit())) {
                at++;
            }
            if (tokens.is(at, UNIT_DAY.bit() | UNIT_CLOCK.bit() | WEEKDAY.bit())
                    || tokens.isAny(
                            at,
                            "morning",
                            "evening",
                            "afternoon",
                            "night",
                            "shift",
                            "class",
                            "session",
                            "meeting",
                            "sprint",
                            "lesson",
                            "lunch",
                            "visit",
                            "weekday")) {
                return tokens.is(i, "per") && tokens.is(at, UNIT_CLOCK.bit()) ? NONE : at + 1;
            }
            return NONE;
        }
        if (tokens.isAny(i, "a", "an")
                && tokens.is(i + 1, UNIT_DAY.bit())
                && !tokens.is(i - 1, PREPOSITION.bit())
                && reading.countNearBefore(i)
                && !lastLetterIsS(i + 1)) {
            return i + 2;
        }
        if (tokens.isAny(i, "on") && tokens.is(i + 1, WEEKDAY.bit()) && lastLetterIsS(i + 1)) {
            return i + 2;
        }
        if (tokens.isAny(i, "weekdays", "weeknights", "mornings", "evenings")) {
            return i + 1;
        }
        return NONE;
    }
}
