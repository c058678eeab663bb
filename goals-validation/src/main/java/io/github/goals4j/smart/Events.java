package io.github.goals4j.smart;

import static io.github.goals4j.smart.Dates.NONE;
import static io.github.goals4j.smart.TimeWord.CLOSING;
import static io.github.goals4j.smart.TimeWord.END;
import static io.github.goals4j.smart.TimeWord.ENDS;
import static io.github.goals4j.smart.TimeWord.EVENT;
import static io.github.goals4j.smart.TimeWord.IN;
import static io.github.goals4j.smart.TimeWord.NEXT;
import static io.github.goals4j.smart.TimeWord.NUMBER;
import static io.github.goals4j.smart.TimeWord.OF;
import static io.github.goals4j.smart.TimeWord.ON;
import static io.github.goals4j.smart.TimeWord.ORDINAL;
import static io.github.goals4j.smart.TimeWord.OWN;
import static io.github.goals4j.smart.TimeWord.START;
import static io.github.goals4j.smart.TimeWord.THE;
import static io.github.goals4j.smart.TimeWord.THIS;
import static io.github.goals4j.smart.TimeWord.TODAY;
import static io.github.goals4j.smart.TimeWord.UNIT_DAY;
import static io.github.goals4j.smart.WordClass.CONJUNCTION;
import static io.github.goals4j.smart.WordClass.DETERMINER;
import static io.github.goals4j.smart.WordClass.MODAL;
import static io.github.goals4j.smart.WordClass.PREPOSITION;
import static io.github.goals4j.smart.WordClass.PRONOUN;

import io.github.goals4j.smart.When.Grain;

/** Reads happenings that end a goal though no calendar knows them: {@code my next tutorial}, {@code before I turn 30}. */
final class Events {

    /** A phrase or clause about an event has no more words, so that reading one takes a bounded number of steps. */
    private static final int LONGEST = 12;

    private static final When UNDATED = When.of(Grain.UNDATED);
    private static final long POINTERS = TimeWord.bits(THE, OWN, THIS, NEXT, ORDINAL);
    private static final long SMALL =
            WordClass.bits(PREPOSITION, CONJUNCTION, PRONOUN, MODAL, DETERMINER, WordClass.PURPOSE, WordClass.MEANS);

    private final Tokens tokens;
    private final Dates dates;
    private When when = UNDATED;

    Events(Tokens tokens, Dates dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** When the event is that the last call has read; undated for most. */
    When when() {
        return when;
    }

    /** After {@code by}: {@code discharge}, {@code the end of the lesson}, {@code the time I graduate}. */
    int by(int i) {
        when = UNDATED;
        if (tokens.isTime(i, THE.bit()) && tokens.is(i + 1, "time")) {
            return clauseEnd(i + 2);
        }
        boolean review = tokens.isTime(i, TimeWord.RECURRENCE.bit()) && tokens.is(i + 2, "of");
        boolean each = tokens.isAny(i, "shift", "session", "class", "visit", "date") && !tokens.isTime(i + 1, ON.bit());
        if (review || each) {
            return NONE; // by daily review of the need, results by shift
        }
        int end = noun(i);
        if (end == NONE) {
            end = endOf(i);
        }
        return end != NONE || !tokens.is(i, DETERMINER.bit()) ? end : dated(i, 5);
    }

    /** {@code the end of third grade}: whatever it is that ends. */
    private int endOf(int i) {
        int at = tokens.isTime(i, THE.bit()) ? i + 1 : i;
        if (!tokens.isTime(at, END.bit()) || !tokens.isTime(at + 1, OF.bit())) {
            return NONE;
        }
        at += 2;
        if (tokens.isTime(at, TimeWord.EVERY.bit())) {
            return NONE;
        }
        return phraseEnd(tokens.is(at, DETERMINER.bit()) ? at + 1 : at);
    }

    /** After {@code before}: as after {@code by}, or a clause. */
    int before(int i) {
        when = UNDATED;
        if (tokens.isAny(i, "everyone", "everybody", "anyone", "others")) {
            return NONE; // before everyone who is online
        }
        if (tokens.is(i, PRONOUN.bit()) && !isPurpose(i)) {
            int end = clauseEnd(i);
            return end > i + 1 ? end : NONE;
        }
        if (tokens.isTime(i, CLOSING.bit())) {
            return closing(i);
        }
        int end = by(i);
        if (end != NONE) {
            return end;
        }
        end = dated(i, 6);
        return end != NONE ? end : ending(i);
    }

    /** After {@code during} and its like: {@code the placement}; after {@code in}, only {@code this rotation}. */
    int during(int preposition, int i) {
        when = UNDATED;
        boolean in = tokens.isTime(preposition, IN.bit()) && tokens.is(preposition, "in");
        boolean during = tokens.isTime(preposition, IN.bit()) && !in;
        boolean pointed = tokens.isTime(i, POINTERS);
        if (during && tokens.isTime(i, OWN.bit()) && tokens.is(i + 1, "time")) {
            return i + 2;
        }
        if (during && !pointed && dates.endsInS(i)) {
            return NONE; // during emergencies
        }
        boolean next = tokens.isTime(i, THIS.bit() | NEXT.bit()) || tokens.isTime(i + 1, NEXT.bit());
        return during || next ? noun(i) : NONE;
    }

    /** After {@code on} and {@code at}: {@code discharge}, {@code my next appraisal}, {@code completing the course}. */
    int on(int i) {
        when = UNDATED;
        if (tokens.isTime(i, CLOSING.bit())) {
            return tokens.value(i) == 1 ? NONE : closing(i);
        }
        if (!tokens.isTime(i, POINTERS)) {
            return NONE;
        }
        int end = noun(i);
        end = end == NONE ? endOf(i) : end;
        boolean pinned = tokens.isTime(i, OWN.bit())
                || tokens.isTime(i + 1, NEXT.bit())
                || (tokens.isTime(i + 1, END.bit()) && tokens.isTime(i + 2, OF.bit()));
        return end != NONE && (pinned || hasDate(i, end)) ? end : NONE;
    }

    /** {@code after completing the course}, {@code once we have moved in June}, {@code when the lease is up in October}. */
    int after(int i) {
        when = UNDATED;
        if (tokens.isTime(i, CLOSING.bit())) {
            return tokens.value(i) == 2 ? NONE : closing(i);
        }
        int end = tokens.isTime(i, THIS.bit()) ? noun(i) : NONE;
        return end == NONE && tokens.is(i, PRONOUN.bit() | DETERMINER.bit()) ? dated(i, 8) : end;
    }

    /** {@code completing the one-year program}, or {@code graduation} alone. */
    private int closing(int i) {
        int at = i + 1;
        if (tokens.isTime(at, POINTERS)) {
            return phraseEnd(at);
        }
        return tokens.isTime(at, OF.bit()) && tokens.isTime(at + 1, POINTERS) ? phraseEnd(at + 1) : at;
    }

    private int phraseEnd(int i) {
        if (tokens.kind(i) == Token.STOP) {
            return NONE; // by the end of
        }
        int at = i + 1;
        while (at - i < 6 && tokens.kind(at) != Token.STOP && tokens.kind(at) != Token.COMMA && !tokens.is(at, SMALL)) {
            at++;
        }
        return tail(at);
    }

    /** A noun phrase that ends in an event; without a word that points at it, the event stands alone. */
    private int noun(int i) {
        int at = i;
        while (tokens.isTime(at, END.bit() | START.bit() | OF.bit() | THE.bit()) && at - i < 5) {
            at = tokens.after(at);
        }
        if (at > i && tokens.isTime(at, TimeWord.EVERY.bit())) {
            return NONE; // before the end of each shift
        }
        boolean pointed = at > i || tokens.isTime(at, POINTERS | TimeWord.RECURRENCE.bit());
        int start = at;
        for (int last = Math.min(at + 6, tokens.size()); at < last; at++) {
            if (tokens.kind(at) == Token.STOP
                    || tokens.kind(at) == Token.COMMA
                    || (at > start && tokens.isTime(at, THIS.bit())) // on my unit this quarter
                    || (at > i && tokens.is(at, PREPOSITION.bit() | CONJUNCTION.bit() | PRONOUN.bit() | MODAL.bit()))) {
                return NONE;
            }
            boolean gerund = at == i && tokens.is(at, WordClass.GERUND.bit());
            boolean period = pointed && at > i + 1 && tokens.isTime(at, UNIT_DAY.bit());
            if ((period || tokens.isTime(at, EVENT.bit() | CLOSING.bit())) && !gerund && closesPhrase(at + 1)) {
                return tail(tokens.isTime(at + 1, UNIT_DAY.bit()) ? at + 2 : at + 1);
            }
            if (!pointed) {
                return NONE;
            }
        }
        return NONE;
    }

    private boolean closesPhrase(int i) {
        boolean word = tokens.kind(i) == Token.WORD || tokens.kind(i) == Token.CODE;
        return !word
                || tokens.is(i, SMALL | WordClass.BASE.bit())
                || tokens.isTime(i, ENDS.bit() | TimeWord.YEAR.bit() | TODAY.bit() | NUMBER.bit() | UNIT_DAY.bit());
    }

    /** What may follow an event and still belongs to it: {@code ends}, {@code in September 2027}. */
    int tail(int i) {
        int at = tokens.isTime(i, ENDS.bit()) ? i + 1 : i;
        if (tokens.isTime(at, OF.bit()) && tokens.isTime(at + 1, POINTERS)) {
            int end = noun(at + 1);
            return end == NONE ? at : end;
        }
        if (tokens.isTime(at, IN.bit() | ON.bit())) {
            int end = date(at + 1);
            return end == NONE ? at : end;
        }
        int end = tokens.isTime(at, TimeWord.YEAR.bit()) ? date(at) : NONE;
        return end == NONE ? at : end;
    }

    /** The end of the date within the next few words that makes a dated event of them. */
    private int dated(int i, int words) {
        for (int at = i; at < Math.min(i + words, tokens.size()); at++) {
            if (tokens.kind(at) == Token.STOP || tokens.kind(at) == Token.COMMA) {
                return NONE;
            }
            if (tokens.isTime(at, TODAY.bit())) {
                return date(at);
            }
            if (at > i && tokens.isTime(at, IN.bit() | ON.bit())) {
                int end = date(at + 1);
                if (end != NONE) {
                    return end;
                }
            }
        }
        return NONE;
    }

    private int date(int i) {
        int end = dates.read(i);
        when = end == NONE ? when : dates.when();
        return end;
    }

    private boolean hasDate(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isTime(at, IN.bit() | ON.bit())) {
                return true;
            }
        }
        return false;
    }

    /** {@code our contract with the provider ends}, {@code the clocks go forward}: a clause behind a noun. */
    private int ending(int i) {
        if (isPurpose(i)) {
            return NONE;
        }
        for (int at = i + 1; at < Math.min(i + 8, tokens.size()); at++) {
            if (tokens.kind(at) == Token.STOP || tokens.kind(at) == Token.COMMA) {
                return NONE;
            }
            boolean closes = tokens.kind(at + 1) != Token.WORD;
            boolean clause = closes || tokens.is(i, DETERMINER.bit());
            if (tokens.isTime(at, ENDS.bit()) && clause && at > i + 1) {
                return tokens.after(at);
            }
        }
        return NONE;
    }

    private int clauseEnd(int i) {
        int at = i;
        while (at - i < LONGEST
                && tokens.kind(at) != Token.STOP
                && tokens.kind(at) != Token.COMMA
                && !(at > i + 1 && isMain(at))) {
            at++;
        }
        return Math.min(at, tokens.size());
    }

    /** By the time I graduate I want to: here the goal itself begins. */
    private boolean isMain(int i) {
        boolean glued = tokens.is(i, MODAL.bit()) && tokens.is(i, PRONOUN.bit()); // I'll
        return glued || (tokens.is(i, PRONOUN.bit()) && tokens.is(i + 1, MODAL.bit() | WordClass.FRAME.bit()));
    }

    /** Within a clause of purpose, a {@code before} only orders two things. */
    private boolean isPurpose(int i) {
        for (int at = i - 1; at >= Math.max(0, i - LONGEST); at--) {
            if (tokens.is(at, "so")) {
                return true;
            }
        }
        return false;
    }
}
