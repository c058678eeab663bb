package io.github.goals4j.smart;

import io.github.goals4j.Direction;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalStatus;
import io.github.goals4j.Measure;
import io.github.goals4j.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What the fields of a goal say before its text does, and where the two contradict each other. */
final class Fields {

    /** So many letters tell what a word is about. */
    private static final int STEM = 5;

    private final Goal goal;
    private final Reading reading;
    private final SmartPolicy policy;

    Fields(Goal goal, Reading reading, SmartPolicy policy) {
        this.goal = goal;
        this.reading = reading;
        this.policy = policy;
    }

    static String textOf(Goal goal) {
        return goal.description().map(more -> goal.title() + "\n" + more).orElse(goal.title());
    }

    /** The days from the start, or else from today, to the due date; as far as they are known. */
    OptionalLong horizon() {
        Optional<LocalDate> start = start();
        return goal.dueDate().isPresent() && start.isPresent()
                ? OptionalLong.of(
                        ChronoUnit.DAYS.between(start.get(), goal.dueDate().get()))
                : OptionalLong.empty();
    }

    boolean haveDueDate() {
        return goal.dueDate().isPresent();
    }

    private Optional<LocalDate> start() {
        return goal.startDate().or(() -> policy.calendar().map(Calendar::today));
    }

    /** Says of each stretch of the text to which property it belongs, and notes what the fields prove. */
    void evidence() {
        reading.belongsTo(goal);
        for (int i = 0; i < goal.measures().size(); i++) {
            reading.evidence("measurable.measure", measure(i, "target"));
        }
        if (!goal.milestones().isEmpty()) {
            reading.evidence("measurable.steps", "milestones");
            reading.evidence("achievable.steps", "milestones");
        }
        if (goal.alignment().isPresent()) {
            reading.evidence("relevant.alignment", "alignment");
        }
        if (goal.dueDate().isPresent()) {
            reading.evidence("time-bound.due-date", "dueDate");
        }
    }

    private static String measure(int i, String property) {
        return "measures[" + i + "]." + property;
    }

    /** Holds the fields against the clock and against the text. */
    void contradictions(List<Deadline> deadlines, List<Quantity> quantities, Clause clause) {
        goal.dueDate().ifPresent(due -> {
            overdue(due);
            deadlines.stream()
                    .filter(each -> contradicts(each, due))
                    .findFirst()
                    .ifPresent(each -> reading.finding(
                            "time-bound.contradicts-due-date",
                            Place.field("dueDate"),
                            Map.of("words", each.span().of(reading.text()), "date", due.toString())));
        });
        for (int i = 0; i < goal.measures().size(); i++) {
            direction(i, clause, quantities);
            target(i, quantities);
        }
    }

    private void overdue(LocalDate due) {
        boolean open = goal.status() != GoalStatus.COMPLETED && goal.status() != GoalStatus.CANCELLED;
        if (open
                && policy.calendar()
                        .filter(known -> due.isBefore(known.today()))
                        .isPresent()) {
            reading.finding("time-bound.in-the-past", Place.field("dueDate"), Map.of("date", due.toString()));
        }
    }

    /**
     * Whether the due date lies outside of what the text names. A month without a year is taken in the year of the due date;
     * a length counts from the start, or else from today, and only a later due date contradicts it.
     */
    private boolean contradicts(Deadline deadline, LocalDate due) {
        When named = deadline.last();
        if (named.grain() == When.Grain.UNDATED || named.isImpossible()) {
            return false;
        }
        if (named.isRelative()) {
            return start().flatMap(day -> deadline.in(policy.calendar(day)))
                    .filter(frame -> due.isAfter(frame.end()))
                    .isPresent();
        }
        boolean before = deadline.bound() == Deadline.Bound.BEFORE;
        return policy.calendar(due.withDayOfYear(1))
                .days(named.withEdge(0))
                .filter(days -> due.isAfter(days.last()) || (due.isBefore(days.first()) && !before))
                .isPresent();
    }

    /** The verb goes one way, the measure of the same thing the other. */
    private void direction(int i, Clause clause, List<Quantity> quantities) {
        Measure measure = goal.measures().get(i);
        Tokens tokens = reading.tokens();
        int verb = clause.verb();
        boolean down = tokens.is(verb, WordClass.DOWN.bit());
        boolean up = tokens.is(verb, WordClass.UP.bit());
        boolean against = measure.direction() == Direction.INCREASE ? down && !up : up && !down;
        if (measure.direction() != Direction.MAINTAIN && against && speaksOf(measure, verb, quantities)) {
            reading.finding(
                    "measurable.contradicts-direction",
                    Place.field(measure(i, "direction")),
                    Map.of("words", tokens.words(verb, verb), "measure", measure.name()));
        }
    }

    /** Whether the words behind the verb name what is measured, or a number in its unit. */
    private boolean speaksOf(Measure measure, int verb, List<Quantity> quantities) {
        Tokens tokens = reading.tokens();
        for (int i = verb + 1; i < tokens.size() && tokens.kind(i) != Token.STOP; i++) {
            if (tokens.kind(i) == Token.WORD && names(measure, tokens, i)) {
                return true;
            }
        }
        return quantities.stream()
                .anyMatch(each -> each.direction().isPresent() && each.unit().equals(unit(measure)));
    }

    /** Whether the measure's name has the word, be it in another form: {@code errors} in {@code error rate}. */
    private static boolean names(Measure measure, Tokens tokens, int i) {
        int length = Math.min(STEM, tokens.end(i) - tokens.start(i));
        String stem = tokens.text().substring(tokens.start(i), tokens.start(i) + length);
        String name = measure.name();
        for (int at = 0; length > 3 && at + length <= name.length(); at++) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
            if (starts && name.regionMatches(true, at, stem, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /** The only number of the text that has the unit of the only such measure differs from its target. */
    private void target(int i, List<Quantity> quantities) {
        Measure measure = goal.measures().get(i);
        List<Quantity.Target> same = quantities.stream()
                .filter(Quantity.Target.class::isInstance)
                .map(Quantity.Target.class::cast)
                .filter(each -> each.unit().equals(unit(measure)))
                .toList();
        boolean only = goal.measures().stream()
                        .filter(each -> unit(each).equals(unit(measure)))
                        .count()
                == 1;
        if (only && same.size() == 1 && differs(same.get(0), measure)) {
            reading.finding(
                    "measurable.contradicts-target",
                    Place.field(measure(i, "target")),
                    Map.of(
                            "words",
                            same.get(0).span().of(reading.text()),
                            "target",
                            measure.target().toPlainString()));
        }
    }

    private static boolean differs(Quantity.Target text, Measure measure) {
        return text.target().compareTo(measure.target()) != 0
                || (text.baseline().isPresent()
                        && measure.baseline().isPresent()
                        && isOther(text.baseline().get(), measure.baseline().get()));
    }

    private static boolean isOther(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) != 0;
    }

    /** The unit by its short name, as quantities of a text have it. */
    private Optional<String> unit(Measure measure) {
        return Optional.of(reading.tokens().unitOf(measure.unit()));
    }
}
