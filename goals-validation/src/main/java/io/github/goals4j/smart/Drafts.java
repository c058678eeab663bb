package io.github.goals4j.smart;

import io.github.goals4j.Bound;
import io.github.goals4j.Direction;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.Measure;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.TextSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what was read into a draft of a goal. */
final class Drafts {

    /** The unit of what is counted one by one. */
    private static final String COUNT = "count";

    /** The name of a measure has no more words. */
    private static final int LONGEST_NAME = 16;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long LEADS =
            WordClass.bits(WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.ABSOLUTE, WordClass.CONJUNCTION);
    private static final long TAILS = LEADS | WordClass.bits(WordClass.MODAL, WordClass.STATE, WordClass.PLAIN);

    private final Reading reading;
    private final Tokens tokens;
    private final int verb;
    private final String title;
    private final List<Measure> measures = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> titled = new HashSet<>();
    private final List<String> missing = new ArrayList<>(List.of("id", "type"));

    private Drafts(Reading reading, Clause clause) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.verb = clause.verb();
        this.title = titleOf(reading.text());
    }

    static GoalDraft of(Reading reading, Clause clause, List<Quantity> quantities, Optional<LocalDate> dueDate) {
        Drafts drafts = new Drafts(reading, clause);
        quantities.forEach(drafts::measure);
        return drafts.draft(dueDate);
    }

    private GoalDraft draft(Optional<LocalDate> dueDate) {
        if (dueDate.isEmpty()) {
            missing.add("dueDate");
        }
        if (measures.isEmpty()) {
            missing.add("measures");
        }
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).baseline().isEmpty() && measures.get(i).direction() != Direction.MAINTAIN) {
                missing.add("measures[" + i + "].baseline");
            }
        }
        if (!reading.hasStrong(SmartCriterion.RELEVANT)) {
            missing.add("alignment");
        }
        return new GoalDraft(title, measures, dueDate, missing);
    }

    private static String titleOf(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.endsWith(".") ? line.substring(0, line.length() - 1).stripTrailing() : line;
    }

    private void measure(Quantity quantity) {
        if (quantity instanceof Quantity.Target target) {
            Optional<BigDecimal> start = target.baseline().filter(each -> each.compareTo(target.target()) != 0);
            add(target.span(), target.unit(), target.way(), start, target.target());
        } else if (quantity instanceof Quantity.Change change) {
            difference(change.span(), change.unit(), change.way(), change.by());
        } else if (quantity instanceof Quantity.Multiple multiple) {
            BigDecimal percent = multiple.factor().multiply(HUNDRED).subtract(HUNDRED);
            difference(multiple.span(), Optional.of("%"), multiple.direction().orElseThrow(), percent.abs());
        } else if (quantity instanceof Quantity.Share share) {
            add(share.span(), share.unit(), Direction.INCREASE, Optional.empty(), share.part());
        } else if (quantity instanceof Quantity.Range range) {
            add(range.span(), range.unit(), Direction.INCREASE, Optional.empty(), range.low());
        } else if (quantity instanceof Quantity.Amount amount) {
            amount(amount);
        }
    }

    private void amount(Quantity.Amount amount) {
        boolean atMost = amount.comparison()
                .filter(each -> each == Comparison.LESS || each == Comparison.AT_MOST)
                .isPresent();
        if (verb != Clause.NONE && tokens.isAmount(verb, AmountWord.KEEP.bit())) {
            build(
                    amount.span(),
                    amount.unit(),
                    Measure.builder()
                            .direction(Direction.MAINTAIN)
                            .bound(atMost ? Bound.AT_MOST : Bound.AT_LEAST)
                            .target(amount.value()));
        } else {
            Direction way = atMost ? Direction.DECREASE : Direction.INCREASE;
            add(amount.span(), amount.unit(), way, Optional.empty(), amount.value());
        }
    }

    /** How far something moves is a number of its own, which starts at 0. */
    private void difference(TextSpan span, Optional<String> unit, Direction way, BigDecimal by) {
        if (by.signum() == 0) {
            return; // nothing moves
        }
        BigDecimal target = way == Direction.DECREASE ? by.negate() : by;
        build(
                span,
                unit,
                Measure.builder().direction(way).baseline(BigDecimal.ZERO).target(target),
                "change in ");
    }

    private void add(
            TextSpan span, Optional<String> unit, Direction way, Optional<BigDecimal> baseline, BigDecimal target) {
        build(span, unit, Measure.builder().direction(way).baseline(baseline).target(target));
    }

    private void build(TextSpan span, Optional<String> unit, Measure.Builder builder) {
        build(span, unit, builder, "");
    }

    private void build(TextSpan span, Optional<String> unit, Measure.Builder builder, String prefix) {
        Optional<String> measured = before(span);
        boolean counted = measured.isEmpty() && unit.isPresent() && isThing(unit.get(), span);
        Optional<String> own = measured.or(() -> counted ? unit : after(span));
        // the title is long where the text is, so that it names one measure at most
        boolean isNew = own.isPresent() ? names.add(prefix + own.get()) : titled.add(prefix);
        if (!isNew) {
            return;
        }
        try {
            measures.add(builder.name(prefix + own.orElse(title))
                    .unit(counted ? COUNT : unit.orElse(COUNT))
                    .build());
        } catch (InvalidGoalException beyond) {
            // a number that no measure can hold is left out, and the draft says that measures are missing
            return;
        }
    }

    private boolean isThing(String unit, TextSpan span) {
        return !AmountWord.isUnit(unit) && !tokens.isAmount(tokenAt(span.end()) - 1, AmountWord.GLUED.bit());
    }

    /** What stands between the verb and the number; with the verb, where it says how often. */
    private Optional<String> before(TextSpan span) {
        int to = tokenAt(span.start());
        int from = to;
        while (from > 0 && to - from < LONGEST_NAME && isNamePart(from - 1)) {
            from--;
        }
        boolean often = tokens.isTime(to, TimeWord.NUMBER.bit())
                && (tokens.isTime(to + 1, TimeWord.TIMES.bit()) || tokens.isTime(to + 1, TimeWord.ARTICLE.bit()));
        return often && verb != Clause.NONE && verb < to && to - verb <= LONGEST_NAME
                ? between(verb, to)
                : between(from, to);
    }

    /** What stands behind the number, up to where the clause ends. */
    private Optional<String> after(TextSpan span) {
        int from = tokenAt(span.end());
        int to = from;
        while (to < tokens.size() && to - from < LONGEST_NAME && isNamePart(to) && !reading.isAside(to)) {
            to++;
        }
        return between(from, to);
    }

    private Optional<String> between(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (tokens.is(from, LEADS) || tokens.isTime(from, TimeWord.ARTICLE.bit()))) {
            from++;
        }
        while (from < to && (tokens.is(to - 1, TAILS) || tokens.isAny(to - 1, "up", "down"))) {
            to--;
        }
        return from < to
                ? Optional.of(tokens.words(from, to - 1))
                        .filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit))
                : Optional.empty();
    }

    private boolean isNamePart(int i) {
        return i != verb
                && !isOtherVerb(i)
                && tokens.kind(i) != Token.STOP
                && tokens.kind(i) != Token.COMMA
                && tokens.kind(i) != Token.NUMBER
                && !reading.isTaken(i);
    }

    private boolean isOtherVerb(int i) {
        boolean base = i == 0 || tokens.is(i - 1, WordClass.CONJUNCTION.bit()) || tokens.is(i - 1, "to");
        return (base && tokens.is(i, WordClass.BASE.bit()))
                || (tokens.is(i - 1, WordClass.PREPOSITION.bit()) && tokens.is(i, WordClass.GERUND.bit()));
    }

    private int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
