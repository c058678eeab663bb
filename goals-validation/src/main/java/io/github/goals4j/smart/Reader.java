package io.github.goals4j.smart;

import io.github.goals4j.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads one text after the other with the same buffers; one thread at a time. */
final class Reader {

    private final SmartPolicy policy;
    private final Tokens tokens;
    private final Reading reading;
    private final Times times;
    private final Amounts amounts;
    private final Reasons reasons;
    private final Feasibility feasibility;
    private final Effort effort;
    private final Clause clause;
    private final Results results;
    private final Specifics specifics;

    Reader(Tokens tokens, SmartPolicy policy) {
        this.policy = policy;
        this.tokens = tokens;
        this.reading = new Reading(tokens);
        this.times = new Times(reading);
        this.amounts = new Amounts(reading);
        this.reasons = new Reasons(reading);
        this.feasibility = new Feasibility(reading);
        this.effort = new Effort(reading);
        this.clause = new Clause(reading);
        this.results = new Results(reading, clause);
        this.specifics = new Specifics(reading, clause);
    }

    /** All that a text says; good until the next text. */
    Reading read(String text) {
        begin(text);
        find(Optional.empty());
        return reading;
    }

    /** All that a goal says, its fields before its text; good until the next text. */
    Reading read(Goal goal) {
        begin(Fields.textOf(goal));
        Fields fields = new Fields(goal, reading, policy);
        fields.evidence();
        find(Optional.of(fields));
        return reading;
    }

    private void find(Optional<Fields> fields) {
        if (tokens.areInvisible()) {
            return;
        }
        Optional<Calendar> calendar = policy.calendar();
        times.find();
        List<Quantity> quantities = quantities(fields.isPresent());
        reasons.find();
        feasibility.find();
        effort.find(
                times.deadlines(), calendar, fields.isPresent() ? fields.get().horizon() : OptionalLong.empty());
        clause.find();
        results.find();
        int clarity = specifics.clarity();
        results.weigh(clarity);
        specifics.find(clarity);
        if (fields.isPresent()) {
            fields.get().contradictions(times.deadlines(), quantities, clause);
        }
        if (calendar.isPresent() && (fields.isEmpty() || !fields.get().haveDueDate())) {
            times.past(calendar.get());
        }
    }

    /** What a number says is only asked where somebody compares it. */
    private List<Quantity> quantities(boolean asked) {
        if (asked) {
            return amounts.quantities();
        }
        amounts.find();
        return List.of();
    }

    Optional<Timeframe> timeframe(String text, LocalDate today) {
        begin(text);
        times.find();
        return timeframe(today);
    }

    List<Quantity> quantities(String text) {
        begin(text);
        times.find();
        return amounts.quantities();
    }

    GoalDraft draft(String text, LocalDate today) {
        List<Quantity> quantities = quantities(text);
        if (tokens.areInvisible()) {
            throw new IllegalArgumentException("a draft must start from some words");
        }
        reasons.find();
        clause.find();
        return Drafts.of(reading, clause, quantities, timeframe(today).map(Timeframe::end));
    }

    private Optional<Timeframe> timeframe(LocalDate today) {
        Calendar calendar = policy.calendar(today);
        return times.deadlines().stream()
                .flatMap(each -> each.in(calendar).stream())
                .findFirst();
    }

    private void begin(String text) {
        tokens.scan(text);
        reading.begin();
    }

    /** Forgets the text; whether the buffers are small enough to be kept for another one. */
    boolean clear() {
        boolean small = tokens.clear();
        reading.begin();
        return small;
    }
}
