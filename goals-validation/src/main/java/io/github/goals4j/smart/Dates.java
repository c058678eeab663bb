package io.github.goals4j.smart;

import static io.github.goals4j.smart.TimeWord.CALENDAR;
import static io.github.goals4j.smart.TimeWord.DIGITS;
import static io.github.goals4j.smart.TimeWord.EARLY;
import static io.github.goals4j.smart.TimeWord.END;
import static io.github.goals4j.smart.TimeWord.EVENT;
import static io.github.goals4j.smart.TimeWord.FEAST;
import static io.github.goals4j.smart.TimeWord.FISCAL;
import static io.github.goals4j.smart.TimeWord.FULL;
import static io.github.goals4j.smart.TimeWord.HALF;
import static io.github.goals4j.smart.TimeWord.HALF_YEAR;
import static io.github.goals4j.smart.TimeWord.HOLIDAY;
import static io.github.goals4j.smart.TimeWord.LAST;
import static io.github.goals4j.smart.TimeWord.LATE;
import static io.github.goals4j.smart.TimeWord.MIDDLE;
import static io.github.goals4j.smart.TimeWord.MONTH;
import static io.github.goals4j.smart.TimeWord.NEXT;
import static io.github.goals4j.smart.TimeWord.OF;
import static io.github.goals4j.smart.TimeWord.ON;
import static io.github.goals4j.smart.TimeWord.ORDINAL;
import static io.github.goals4j.smart.TimeWord.OWN;
import static io.github.goals4j.smart.TimeWord.PART;
import static io.github.goals4j.smart.TimeWord.PERIOD_END;
import static io.github.goals4j.smart.TimeWord.QUARTER;
import static io.github.goals4j.smart.TimeWord.REST;
import static io.github.goals4j.smart.TimeWord.SCHOOL;
import static io.github.goals4j.smart.TimeWord.SEASON;
import static io.github.goals4j.smart.TimeWord.START;
import static io.github.goals4j.smart.TimeWord.THE;
import static io.github.goals4j.smart.TimeWord.THIS;
import static io.github.goals4j.smart.TimeWord.TODAY;
import static io.github.goals4j.smart.TimeWord.UNIT_DAY;
import static io.github.goals4j.smart.TimeWord.WEEKDAY;
import static io.github.goals4j.smart.TimeWord.YEAR;

import io.github.goals4j.smart.When.Grain;

/** Reads one day or period of the calendar at a time, without the word in front that makes an end of it. */
final class Dates {

    static final int NONE = -1;

    private static final long EDGES = TimeWord.bits(END, START, EARLY, MIDDLE, LATE, REST);
    private static final long SHIFTS = TimeWord.bits(THIS, NEXT, LAST);
    private static final long YEAR_KINDS = TimeWord.bits(FISCAL, SCHOOL, CALENDAR);
    /** Behind these, {@code may} and {@code march} are months even in lower case. */
    private static final long BEFORE_LOWER = TimeWord.bits(TimeWord.BY, TimeWord.BEFORE, TimeWord.IN, OF);

    private static final long BEFORE_SHORT = TimeWord.bits(TimeWord.BY, TimeWord.BEFORE, ON);

    private static final long ARTICLES = TimeWord.bits(THE, OWN);

    private final Tokens tokens;
    private final NumericDates numeric;
    private When when = When.of(Grain.UNDATED);
    private long edge;
    private int shift;
    private boolean shifted;
    private boolean led;

    Dates(Tokens tokens) {
        this.tokens = tokens;
        this.numeric = new NumericDates(tokens);
    }

    /** What the last successful call has read. */
    When when() {
        return when;
    }

    /** The token behind the day or period that starts here, or {@link #NONE}. */
    int read(int i) {
        edge = 0;
        shift = 0;
        shifted = false;
        led = false;
        int at = lead(clock(i));
        int end = shift < 0 ? NONE : core(at);
        if (end != NONE) {
            when = when.withEdge(edge);
        }
        return end;
    }

    /** {@code 5 p.m.}, {@code 10:30}: hours within a day are passed over. */
    private int clock(int i) {
        int at = i;
        if (!tokens.isTime(at, DIGITS.bit())) {
            return tokens.isTime(at, PART.bit()) && !tokens.isTime(at + 1, UNIT_DAY.bit()) ? skip(at + 1, ON.bit()) : i;
        }
        at++;
        if (tokens.kind(at) == Token.SIGN && tokens.isTime(at + 1, DIGITS.bit())) {
            at += 2;
        }
        if (tokens.is(at, "am") || tokens.is(at, "pm")) {
            return skip(at + 1, ON.bit());
        }
        if ((tokens.is(at, "a") || tokens.is(at, "p")) && tokens.is(at + 2, "m")) {
            return skip(tokens.kind(at + 3) == Token.STOP ? at + 4 : at + 3, ON.bit());
        }
        return i;
    }

    /** {@code the end of}, {@code mid}, {@code this}, {@code the next}, {@code my}. */
    private int lead(int i) {
        int at = i;
        for (int words = 0; words < 8; words++) {
            if (tokens.isTime(at, EDGES) && edge == 0) {
                edge = Long.lowestOneBit(tokens.times(at) & EDGES);
                if (!isBareEdge(at)) {
                    return at;
                }
                at = skip(skip(tokens.after(at), 0), OF.bit());
            } else if (tokens.isTime(at, SHIFTS)) {
                shift += tokens.value(at);
                shifted = true;
                at = tokens.after(at);
            } else if (tokens.isTime(at, ARTICLES)) {
                led = true;
                at = tokens.after(at);
            } else if (tokens.isTime(at, FULL.bit()) && tokens.isTime(at + 1, OF.bit())) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Not {@code mid-June}, which brings its month with it. */
    private boolean isBareEdge(int i) {
        return !tokens.isTime(
                i, MONTH.bit() | YEAR.bit() | SEASON.bit() | UNIT_DAY.bit() | FEAST.bit() | HOLIDAY.bit());
    }

    /** Passes over a dash and over words of that kind. */
    private int skip(int i, long words) {
        return tokens.isTime(i, words) || (words == 0 && tokens.kind(i) == Token.DASH) ? tokens.after(i) : i;
    }

    private int core(int i) {
        if (tokens.kind(i) == Token.DATE) {
            return numeric(numeric.date(i));
        }
        if (tokens.kind(i) == Token.CODE) {
            int end = numeric(numeric.named(i, tokens.lexicon()));
            if (end != NONE) {
                return end;
            }
        }
        long times = tokens.times(i);
        if (tokens.kind(i) == Token.NUMBER
                && tokens.isTime(i - 1, BEFORE_SHORT)
                && tokens.end(i) - tokens.start(i) <= 7
                && !isScore(i + 1)) {
            int end = numeric(numeric.monthAndDay(i));
            if (end != NONE) {
                return end;
            }
        }
        if ((times & (WEEKDAY.bit() | MONTH.bit())) != 0) {
            return (times & MONTH.bit()) != 0 ? month(i) : weekday(i);
        }
        if ((times & (QUARTER.bit() | HALF_YEAR.bit())) != 0) {
            return code(i);
        }
        if ((times & ORDINAL.bit()) != 0 || ((times & DIGITS.bit()) != 0 && tokens.value(i) <= 31)) {
            return numbered(i);
        }
        if ((times & YEAR.bit()) != 0) {
            return year(i);
        }
        if ((times & YEAR_KINDS) != 0) {
            return yearKind(i);
        }
        if ((times & SEASON.bit()) != 0) {
            return season(i);
        }
        if ((times & (UNIT_DAY.bit() | HALF.bit())) != 0) {
            int quarter = numberedQuarter(i);
            return quarter == NONE ? unit(i, false) : quarter;
        }
        if ((times & PART.bit()) != 0 && shifted) {
            when = When.of(Grain.TODAY).withShift(shift);
            return tokens.after(i);
        }
        if ((times & TODAY.bit()) != 0) {
            when = When.of(Grain.TODAY).withShift(tokens.value(i));
            return skip(tokens.after(i), PART.bit());
        }
        if ((times & HOLIDAY.bit()) != 0) {
            when = When.of(Grain.DAY)
                    .withNumber(tokens.value(i) / 100)
                    .withDays(tokens.value(i) % 100, tokens.value(i) % 100);
            return withYear(tokens.after(i));
        }
        if ((times & FEAST.bit()) != 0) {
            when = When.of(Grain.UNDATED);
            int end = tokens.after(i);
            return withYear(
                    tokens.isAny(end, "weekend", "break", "holiday", "holidays", "week", "term") ? end + 1 : end);
        }
        if ((times & PERIOD_END.bit()) != 0) {
            edge = END.bit();
            when = When.of(Grain.PERIOD).withNumber(tokens.value(i));
            if (tokens.isTime(tokens.after(i), MONTH.bit())) {
                int end = month(tokens.after(i)); // EOM March
                when = end == NONE ? when : when.withEdge(END.bit());
                return end == NONE ? tokens.after(i) : end;
            }
            return inYear(tokens.after(i));
        }
        return NONE;
    }

    /** What is scored behind {@code on 4/5}. */
    private boolean isScore(int i) {
        return tokens.isAny(i, "opportunities", "trials", "attempts", "occasions", "sessions", "questions");
    }

    private int numeric(int end) {
        when = end == NONE ? when : numeric.when();
        return end;
    }

    /** {@code June}, {@code June 2027}, {@code June 30th}, {@code Feb. 28, 2027}. */
    private int month(int i) {
        int month = tokens.value(i);
        boolean verb = (month == 3 || month == 5)
                && !tokens.isCapitalised(i)
                && !tokens.isTime(i - 1, BEFORE_LOWER)
                && !tokens.isSign(i + 1, ':');
        if (verb && !isDayAfter(i + 1) && !tokens.isTime(i + 1, YEAR.bit())) {
            return NONE;
        }
        int at = i + 1;
        boolean abbreviated = tokens.kind(at) == Token.STOP
                && tokens.end(i) - tokens.start(i) <= 4
                && tokens.start(at) == tokens.end(i);
        if (abbreviated && (isDayAfter(at + 1) || tokens.isTime(at + 1, YEAR.bit()))) {
            at++;
        }
        if (isDayAfter(at)) {
            when = When.of(Grain.DAY).withNumber(month).withDays(tokens.value(at), lastDay(at));
            return withYear(lastDay(at) == tokens.value(at) ? at + 1 : at + 3);
        }
        when = When.of(Grain.MONTH).withNumber(month);
        return withYear(at);
    }

    private boolean isDayAfter(int i) {
        return tokens.isTime(i, DIGITS.bit() | ORDINAL.bit())
                && tokens.value(i) >= 1
                && tokens.value(i) <= 31
                && tokens.kind(i) != Token.WORD
                && tokens.kind(i + 1) != Token.PERCENT;
    }

    /** The end of a stretch of days such as {@code 3–14}; the day itself if there is none. */
    private int lastDay(int i) {
        return tokens.kind(i + 1) == Token.DASH && isDayAfter(i + 2) && tokens.value(i + 2) > tokens.value(i)
                ? tokens.value(i + 2)
                : tokens.value(i);
    }

    /** {@code 30 June 2027}, {@code the 15th of next month}, {@code the first quarter of 2027}. */
    private int numbered(int i) {
        int parted = numeric(numeric.parted(i));
        if (parted != NONE) {
            return parted;
        }
        if (isDayAfter(i)) {
            int last = lastDay(i);
            int at = skip(last == tokens.value(i) ? i + 1 : i + 3, OF.bit());
            if (tokens.isTime(at, MONTH.bit()) && (tokens.isCapitalised(at) || tokens.value(at) != 5)) {
                when = When.of(Grain.DAY).withNumber(tokens.value(at)).withDays(tokens.value(i), last);
                int end = at + 1;
                return withYear(tokens.kind(end) == Token.STOP && tokens.isTime(end + 1, YEAR.bit()) ? end + 1 : end);
            }
        }
        if (!tokens.isTime(i, ORDINAL.bit())) {
            return NONE;
        }
        int number = tokens.value(i);
        int at = tokens.after(i);
        if (tokens.isTime(at, HALF.bit()) && number <= 2) {
            return inYear(tokens.after(at), When.of(Grain.HALF_YEAR).withNumber(number));
        }
        if (tokens.isTime(at, UNIT_DAY.bit()) && tokens.value(at) >>> 8 == 3 && number <= 4) {
            return inYear(tokens.after(at), When.of(Grain.QUARTER).withNumber(number));
        }
        if (led && isDayAfter(i) && tokens.kind(at) != Token.WORD) {
            when = When.of(Grain.DAY).withDays(number, number);
            return at;
        }
        if (led
                && isDayAfter(i)
                && tokens.isTime(at, OF.bit())
                && tokens.isTime(at + 1, SHIFTS)
                && tokens.isTime(at + 2, UNIT_DAY.bit())) {
            when = When.of(Grain.DAY).withDays(number, number).withShift(tokens.value(at + 1));
            return at + 3;
        }
        return NONE;
    }

    /** {@code quarter three}, {@code quarter 3 of 2027}. */
    private int numberedQuarter(int i) {
        int number = i + 1;
        boolean named = tokens.is(i, "quarter")
                && tokens.isTime(number, TimeWord.NUMBER.bit() | DIGITS.bit())
                && tokens.value(number) >= 1
                && tokens.value(number) <= 4;
        return named ? inYear(number + 1, When.of(Grain.QUARTER).withNumber(tokens.value(number))) : NONE;
    }

    private int weekday(int i) {
        boolean recurs = tokens.isTime(i + 1, PART.bit()) && endsInS(i + 1); // Saturday mornings
        if (recurs || !tokens.isCapitalised(i) || tokens.isAcronym(i)) {
            return NONE; // sat, wed, the SAT
        }
        int at = skip(i + 1, 0);
        at = tokens.kind(at) == Token.COMMA ? at + 1 : at;
        if (tokens.isTime(at, MONTH.bit())
                || (isDayAfter(at) && tokens.isTime(skip(at + 1, OF.bit()), MONTH.bit()))
                || tokens.kind(at) == Token.DATE) {
            int end = core(at);
            if (end != NONE) {
                return end;
            }
        }
        if (tokens.isTime(i + 1, THIS.bit() | NEXT.bit()) && tokens.isTime(i + 2, UNIT_DAY.bit())) {
            when = When.of(Grain.WEEKDAY).withNumber(tokens.value(i)).withShift(tokens.value(i + 1));
            return i + 3;
        }
        when = When.of(Grain.WEEKDAY).withNumber(tokens.value(i)).withShift(-1);
        return skip(i + 1, PART.bit());
    }

    /** {@code Q3}, {@code Q3 2027}, {@code Q4/27}, {@code 2027-Q2}, {@code H1 of FY28}. */
    private int code(int i) {
        int value = tokens.value(i);
        Grain grain = tokens.isTime(i, QUARTER.bit()) ? Grain.QUARTER : Grain.HALF_YEAR;
        when = When.of(grain).withNumber(value % 10).withYear(value / 10);
        int at = i + 1;
        if (value < 10 && tokens.kind(at) == Token.SIGN && tokens.isTime(at + 1, DIGITS.bit())) {
            int year = tokens.value(at + 1);
            when = when.withYear(year < 100 ? 2000 + year : year);
            return at + 2;
        }
        return value < 10 ? inYear(at, when) : at;
    }

    /** {@code 2027}, {@code 2027-2028}, {@code FY27 Q4}, {@code 2025-2026 academic year}. */
    private int year(int i) {
        boolean fiscal = tokens.isTime(i, FISCAL.bit());
        int year = tokens.value(i);
        int end = i + 1;
        boolean two = tokens.kind(end) == Token.DASH || (fiscal && isSlash(end));
        if (two && tokens.isTime(end + 1, DIGITS.bit()) && tokens.value(end + 1) > 0) {
            int until = tokens.value(end + 1);
            year = until < 100 ? year / 100 * 100 + until : until;
            end += 2;
        }
        if (tokens.isTime(end, YEAR_KINDS) && tokens.isTime(end + 1, UNIT_DAY.bit())) {
            boolean school = tokens.isTime(end, SCHOOL.bit());
            when = When.of(school ? Grain.UNDATED : Grain.YEAR)
                    .withYear(year)
                    .withFiscal(tokens.isTime(end, FISCAL.bit()));
            return end + 2;
        }
        if (tokens.isTime(i, SCHOOL.bit())) {
            when = When.of(Grain.UNDATED);
            return end;
        }
        if (!fiscal && end == i + 1 && isCounted(end)) {
            return NONE;
        }
        when = When.of(Grain.YEAR).withYear(year == 0 ? -1 : year).withFiscal(fiscal);
        return fiscalQuarter(end);
    }

    private boolean isSlash(int i) {
        return tokens.isSign(i, '/') && tokens.start(i) == tokens.end(i - 1);
    }

    /** A number that only looks like a year counts what follows it: {@code 2027 units}. */
    private boolean isCounted(int i) {
        if (tokens.isAny(i, "onwards", "forwards")) {
            return false;
        }
        return tokens.kind(i) == Token.PERCENT
                || (tokens.is(i, WordClass.PLURAL.bit()) && !tokens.is(i + 1, WordClass.MODAL.bit()))
                || (tokens.kind(i) == Token.WORD && tokens.classes(i) == 0 && tokens.times(i) == 0 && endsInS(i));
    }

    boolean endsInS(int i) {
        return Scanner.folded(tokens.charAt(tokens.end(i) - 1)) == 's';
    }

    private int fiscalQuarter(int i) {
        if (tokens.isTime(i, QUARTER.bit()) && tokens.value(i) < 10) {
            when = When.of(Grain.QUARTER)
                    .withYear(when.year())
                    .withNumber(tokens.value(i))
                    .withFiscal(when.fiscal());
            return i + 1;
        }
        return ended(i);
    }

    /** {@code fiscal year 2027}, {@code FY 2027/28}, {@code fiscal year end}, {@code academic year}. */
    private int yearKind(int i) {
        boolean fiscal = tokens.isTime(i, FISCAL.bit());
        int at = tokens.after(i);
        boolean unit = tokens.isTime(at, UNIT_DAY.bit());
        int behind = unit ? tokens.after(at) : at;
        if (tokens.isTime(behind, YEAR.bit()) && (unit || fiscal)) {
            when = When.of(tokens.isTime(i, SCHOOL.bit()) ? Grain.UNDATED : Grain.YEAR)
                    .withYear(tokens.value(behind))
                    .withFiscal(fiscal);
            int next = secondYear(behind + 1, tokens.value(behind));
            return fiscal ? fiscalQuarter(next) : next;
        }
        if (tokens.isTime(at, PERIOD_END.bit())) {
            edge = END.bit();
            when = When.of(Grain.PERIOD).withNumber(tokens.value(at)).withFiscal(fiscal);
            return tokens.after(at);
        }
        if (tokens.isTime(at, QUARTER.bit() | HALF_YEAR.bit()) && !tokens.isTime(i, SCHOOL.bit())) {
            int end = code(at); // fiscal Q3
            when = when.withFiscal(fiscal);
            return end;
        }
        if (!unit) {
            return NONE;
        }
        if (tokens.isTime(i, SCHOOL.bit())) {
            when = When.of(Grain.UNDATED);
            boolean own = tokens.isAny(i, "freshman", "sophomore", "junior", "senior"); // there is one of each
            return shifted || edge != 0 || led || own ? ended(behind) : NONE;
        }
        return unit(at, fiscal);
    }

    private int season(int i) {
        int at = skip(i + 1, OF.bit());
        if (tokens.isTime(at, YEAR.bit())) {
            when = When.of(Grain.SEASON).withNumber(tokens.value(i)).withYear(tokens.value(at));
            return at + 1;
        }
        if (tokens.isTime(i + 1, UNIT_DAY.bit())) {
            when = When.of(Grain.UNDATED);
            return withYear(i + 2);
        }
        for (int event = i + 1; event <= i + 2 && tokens.kind(event) == Token.WORD; event++) {
            if (tokens.isTime(event, EVENT.bit())) {
                when = When.of(Grain.UNDATED);
                return withYear(event + 1);
            }
        }
        when = When.of(Grain.SEASON).withNumber(tokens.value(i));
        return i + 1;
    }

    /** {@code this month}, {@code the end of the year}; never a unit that nothing pins down. */
    private int unit(int i, boolean fiscal) {
        int at = tokens.isTime(i, HALF.bit()) ? i + 1 : i;
        if (!tokens.isTime(at, UNIT_DAY.bit())
                || !(shifted || edge != 0 || fiscal || isPinned(at) || tokens.isTime(at + 1, YEAR.bit()))
                || shift < 0) {
            return NONE;
        }
        int unit = tokens.value(at);
        when = When.of(Grain.PERIOD)
                .withNumber(at > i ? unit / 2 : unit)
                .withShift(shift)
                .withFiscal(fiscal);
        int end = tokens.after(at);
        if (tokens.isTime(end, YEAR.bit())) {
            when = When.of(Grain.YEAR).withYear(tokens.value(end)).withFiscal(fiscal);
            end++;
        } else if (unit == 0 && tokens.isTime(end, DIGITS.bit()) && tokens.value(end) <= 12) {
            end++; // semester 2
        }
        return ended(end);
    }

    /** {@code within the quarter}, {@code throughout the semester}, {@code before the year is out}. */
    private boolean isPinned(int i) {
        boolean day = tokens.value(i) == 1;
        boolean within = tokens.isTime(i - 2, TimeWord.WITHIN.bit() | TimeWord.IN.bit() | TimeWord.OVER.bit())
                && !tokens.is(i - 2, "in");
        boolean over = tokens.isTime(i + 1, TimeWord.ENDS.bit()) || tokens.is(i + 1, "is");
        boolean weekend = tokens.is(i, "weekend") && tokens.isTime(i - 2, TimeWord.BY.bit() | TimeWord.OVER.bit());
        return led && !day && (over || weekend || (within && tokens.isTime(i - 1, THE.bit())));
    }

    /** {@code … ends}: what is named is over then. */
    private int ended(int i) {
        if (tokens.isTime(i, TimeWord.ENDS.bit()) && !tokens.isTime(i, OF.bit())) {
            edge = END.bit();
            return tokens.after(i);
        }
        return i;
    }

    /** {@code '27}. */
    private boolean isShortYear(int i) {
        return tokens.isSign(i, '\'')
                && tokens.isTime(i + 1, DIGITS.bit())
                && tokens.start(i + 1) == tokens.end(i)
                && tokens.end(i + 1) - tokens.start(i + 1) == 2;
    }

    private int withYear(int i) {
        int at = tokens.kind(i) == Token.COMMA || tokens.isTime(i, OF.bit()) ? i + 1 : i;
        if (isShortYear(i)) {
            when = when.withYear(2000 + tokens.value(i + 1));
            return i + 2;
        }
        if (tokens.isTime(at, YEAR.bit()) && !isCounted(at + 1)) {
            when = when.withYear(tokens.value(at) == 0 ? -1 : tokens.value(at));
            return at + 1;
        }
        return i;
    }

    /** The year that ends it: of FY 2026-27. */
    private int secondYear(int i, int first) {
        int until = tokens.isTime(i + 1, DIGITS.bit()) ? tokens.value(i + 1) : 0;
        boolean next = tokens.kind(i) == Token.DASH && until > 0 && until % 100 == (first + 1) % 100;
        if (next) {
            when = when.withYear(first + 1);
        }
        return next ? i + 2 : i;
    }

    /** {@code of the 2026-2027 school year}, {@code of the 2027 fiscal year}: which year it was. */
    private int yearNamed(int i) {
        if (!tokens.isTime(i, YEAR_KINDS) || !tokens.isTime(i + 1, UNIT_DAY.bit())) {
            return i;
        }
        when = tokens.isTime(i, SCHOOL.bit())
                ? When.of(Grain.UNDATED)
                : when.withFiscal(tokens.isTime(i, FISCAL.bit()));
        return i + 2;
    }

    private int inYear(int i, When part) {
        when = part;
        return inYear(i);
    }

    /** {@code of 2027}, {@code FY27}, {@code of the fiscal year}, {@code next year}. */
    private int inYear(int i) {
        int at = tokens.isTime(i, OF.bit()) ? i + 1 : tokens.kind(i) == Token.COMMA ? i + 1 : i;
        boolean led = tokens.isTime(at, ARTICLES);
        at = led ? at + 1 : at;
        int shiftAt = tokens.isTime(at, SHIFTS) ? at : NONE;
        at = shiftAt == NONE ? at : at + 1;
        boolean fiscal = tokens.isTime(at, FISCAL.bit());
        boolean school = tokens.isTime(at, SCHOOL.bit());
        int kind = at;
        at = tokens.isTime(at, YEAR_KINDS) && !tokens.isTime(at, YEAR.bit()) ? at + 1 : at;
        boolean unit = tokens.isTime(at, UNIT_DAY.bit());
        int behind = unit && (shiftAt != NONE || kind < at || led) ? at + 1 : at;
        if (tokens.isTime(behind, YEAR.bit()) && (behind == at || unit)) {
            int year = tokens.value(behind);
            when = when.withYear(year == 0 ? -1 : year).withFiscal(fiscal);
            return yearNamed(secondYear(behind + 1, year));
        }
        if (behind > at) {
            if (school) {
                when = When.of(Grain.UNDATED);
            } else {
                when = when.withFiscal(fiscal).withShift(shiftAt == NONE ? 0 : tokens.value(shiftAt));
            }
            return behind;
        }
        return i;
    }
}
