package io.github.goals4j.smart;

import io.github.goals4j.Place;
import io.github.goals4j.smart.When.Grain;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Asks whether what is to be done fits before its end: a degree in three months, twice the revenue by tomorrow. */
final class Effort {

    /** How long something usually takes, and who says so. */
    private record LeadTime(List<String[]> words, int months, String source) {

        /** The token behind the words if they stand here, else the token itself. */
        int endIn(Tokens tokens, int i) {
            for (String[] each : words) {
                if (tokens.are(i, each)) {
                    return i + each.length;
                }
            }
            return i;
        }
    }

    private static final List<LeadTime> LEAD_TIMES = new ArrayList<>();
    /** Which hashes the first words have, by their last six bits: most tokens are told apart by one look. */
    private static final long FIRST_WORDS = readLeadTimes();

    private static final int DAYS_A_WEEK = 7;
    private static final int POUNDS_A_WEEK = 4;
    private static final double DAYS_A_MONTH = 30.4;
    /** Nobody turns a whole field around in so many days. */
    private static final long A_MONTH = 31;
    /** A verb stands at most this far before what it is done to. */
    private static final int REACH = 6;

    private final Reading reading;
    private final Tokens tokens;

    private static long readLeadTimes() {
        long firstWords = 0;
        for (List<String> row : Table.read("english/lead-times.tsv")) {
            List<String[]> words = new ArrayList<>();
            for (String each : row.get(0).split(" ", -1)) {
                String[] parts = each.split("_", -1);
                words.add(parts);
                firstWords |= 1L << parts[0].hashCode();
            }
            LEAD_TIMES.add(new LeadTime(words, Integer.parseInt(row.get(1)), row.get(2)));
        }
        return firstWords;
    }

    Effort(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /**
     * Weighs what is to be done against the time for it.
     *
     * @param calendar the calendar of today, as far as it is known
     * @param horizon the days that the fields of a goal give; if they give none, the nearest end in the text counts
     */
    void find(List<Deadline> deadlines, Optional<Calendar> calendar, OptionalLong horizon) {
        if (horizon.isPresent()) {
            weigh(horizon.getAsLong(), Optional.empty());
            return;
        }
        long nearest = Long.MAX_VALUE;
        Optional<Deadline> end = Optional.empty();
        for (Deadline deadline : deadlines) {
            long days = days(deadline, calendar).orElse(Long.MAX_VALUE);
            if (days < nearest) {
                nearest = days;
                end = Optional.of(deadline);
            }
        }
        if (end.isPresent()) {
            weigh(nearest, end);
        }
    }

    /** From today to the end, as far as that is known. */
    private static OptionalLong days(Deadline deadline, Optional<Calendar> calendar) {
        When last = deadline.last();
        if (last.grain() == Grain.TODAY) {
            return OptionalLong.of(last.shift());
        }
        if (last.grain() == Grain.LENGTH || last.grain() == Grain.PERIOD) {
            double length = TimeWord.months(last.number()) * DAYS_A_MONTH + TimeWord.days(last.number());
            int times = last.grain() == Grain.LENGTH ? last.shift() : last.shift() + 1;
            if (length > 0) {
                return OptionalLong.of(Math.round(length * times));
            }
        }
        Optional<Timeframe> frame = calendar.isPresent() ? deadline.in(calendar.get()) : Optional.empty();
        return frame.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(
                        calendar.get().today(), frame.get().end()))
                : OptionalLong.empty();
    }

    private void weigh(long days, Optional<Deadline> deadline) {
        for (int i = 0; i < tokens.size(); i++) {
            if (reading.isAside(i)) {
                continue;
            }
            boolean mayOpen = (FIRST_WORDS >>> tokens.hash(i) & 1) != 0;
            for (LeadTime lead : mayOpen ? LEAD_TIMES : List.<LeadTime>of()) {
                int end = lead.endIn(tokens, i);
                // half of the time may be enough for who has begun already
                if (end > i && lead.months * DAYS_A_MONTH > 2 * days && isFinished(i)) {
                    note("achievable.effort", i, end, deadline, lead);
                    return;
                }
            }
            boolean starving = days > 0 && days <= A_MONTH && isStarving(i, days);
            if (starving || (days <= A_MONTH && isLeap(i))) {
                reading.finding("achievable.pace", starving ? i - 1 : i, i + 1);
                return;
            }
        }
    }

    private void note(String rule, int from, int to, Optional<Deadline> deadline, LeadTime lead) {
        int first = Math.min(
                tokens.start(from), deadline.map(each -> each.span().start()).orElse(Integer.MAX_VALUE));
        int last = Math.max(
                tokens.end(to - 1), deadline.map(each -> each.span().end()).orElse(0));
        reading.finding(
                rule,
                Place.text(first, last),
                Map.of(
                        "words", tokens.words(from, to - 1),
                        "months", String.valueOf(lead.months),
                        "source", lead.source));
    }

    /** Whether the thing itself is to be finished, and not its proposal, or only begun. */
    private boolean isFinished(int i) {
        if (tokens.is(i + 1, WordClass.DELIVERABLE.bit())) {
            return false;
        }
        for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
            if (tokens.is(at, WordClass.FINISH.bit() | WordClass.GAIN.bit() | WordClass.RESULT.bit())) {
                return !tokens.is(at, WordClass.OPENING.bit());
            }
        }
        return false;
    }

    /** A body loses one to two pounds a week without harm (Centers for Disease Control and Prevention); this is twice that. */
    private boolean isStarving(int i, long days) {
        boolean loses =
                tokens.isAny(i - 2, "lose", "losing", "shed", "drop") || tokens.isAny(i - 3, "lose", "shed", "drop");
        int pounds = tokens.isAny(i, "pounds", "lbs", "lb") ? 1 : tokens.isAny(i, "kg", "kilos", "kilograms") ? 2 : 0;
        return pounds > 0
                && tokens.isTime(i - 1, TimeWord.NUMBER.bit() | TimeWord.DIGITS.bit())
                && (loses || tokens.is(i + 1, "lighter"))
                && !tokens.is(i + 1, "of")
                && (long) tokens.value(i - 1) * pounds * DAYS_A_WEEK > POUNDS_A_WEEK * days;
    }

    /** Twice as much, the whole of something, or millions. */
    private boolean isLeap(int i) {
        boolean ratio =
                tokens.is(i, WordClass.RATIO.bit()) && tokens.is(i, WordClass.BASE.bit()) && !tokens.is(i + 1, "my");
        boolean times = tokens.isTime(i, TimeWord.TIMES.bit())
                && tokens.isTime(i - 1, TimeWord.NUMBER.bit() | TimeWord.DIGITS.bit())
                && tokens.value(i - 1) > 2
                && tokens.isAny(i + 1, "the", "as", "our", "more");
        boolean whole = tokens.isAny(i, "whole", "entire") && tokens.is(i - 1, "the");
        return ratio || times || whole || (tokens.isAny(i, "million", "billion") && tokens.kind(i - 1) == Token.NUMBER);
    }
}
