package io.github.goals4j;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Legal values of every type, close by and far out, for the laws that must hold for all of them. */
public final class Anything extends DomainContextBase {

    private static final BigInteger THIRTY_NINES = BigInteger.TEN.pow(30).subtract(BigInteger.ONE);

    @Provide
    static Arbitrary<BigDecimal> number() {
        Arbitrary<BigDecimal> near = Arbitraries.integers().between(-20, 20).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> far = Combinators.combine(
                        Arbitraries.bigIntegers().between(THIRTY_NINES.negate(), THIRTY_NINES),
                        Arbitraries.integers().between(-20, 20))
                .as(BigDecimal::new)
                .filter(Check::isTame);
        return Arbitraries.frequencyOf(Tuple.of(3, near), Tuple.of(2, far));
    }

    @Provide
    static Arbitrary<LocalDate> day() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(20_000, 22_000).map(LocalDate::ofEpochDay)),
                Tuple.of(2, Arbitraries.longs().between(-1_000_000, 1_000_000).map(LocalDate::ofEpochDay)),
                Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX)));
    }

    static Arbitrary<Period> period() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 400))
                .as(Period::of)
                .filter(period -> !period.isZero());
    }

    static Arbitrary<String> text() {
        return Arbitraries.strings()
                .ofMaxLength(12)
                .map(any -> any + "x")
                .map(any -> any.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF) ? "x" : any);
    }

    @Provide
    static Arbitrary<Measure> measure() {
        return Combinators.combine(
                        text(),
                        Arbitraries.of("%", "min", "h", "count", "samples a day"),
                        number(),
                        number().optional(),
                        number().optional(),
                        number().filter(weight -> weight.signum() > 0),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(Bound.class))
                .as((name, unit, target, baseline, current, weight, direction, bound) -> {
                    Optional<BigDecimal> from = baseline.filter(start -> start.compareTo(target) != 0);
                    Direction way = direction == Direction.MAINTAIN
                            ? direction
                            : from.map(start -> start.compareTo(target) < 0 ? Direction.INCREASE : Direction.DECREASE)
                                    .orElse(direction);
                    return Measure.builder()
                            .name(name)
                            .unit(unit)
                            .direction(way)
                            .bound(Optional.of(bound).filter(side -> way == Direction.MAINTAIN))
                            .baseline(from)
                            .target(target)
                            .current(current)
                            .weight(weight)
                            .build();
                });
    }

    @Provide
    static Arbitrary<Milestone> milestone() {
        return Combinators.combine(text(), day().optional(), day().optional())
                .as((title, due, done) -> Milestone.builder()
                        .id("m")
                        .title(title)
                        .dueDate(due)
                        .doneOn(done)
                        .build());
    }

    static Arbitrary<CheckIn> checkIn() {
        return Combinators.combine(
                        day(),
                        text().optional(),
                        Arbitraries.of(Health.class).optional(),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.ONE)
                                .ofScale(4)
                                .optional())
                .as((on, note, health, progress) -> CheckIn.builder()
                        .on(on)
                        .note(note)
                        .health(health)
                        .progress(progress)
                        .build());
    }

    static Arbitrary<Skill> skill() {
        return Combinators.combine(text(), Arbitraries.of(SkillKind.class)).as(Skill::new);
    }

    static Arbitrary<GoalType> type() {
        return Arbitraries.oneOf(Arbitraries.of(GoalType.wellKnown()), Arbitraries.just(GoalType.of("teaching")));
    }

    static Arbitrary<Alignment> alignment() {
        return Combinators.combine(
                        text(), text(), Arbitraries.of("g0", "g1", "gone").optional())
                .as((objective, contribution, parent) -> Alignment.builder()
                        .objective(objective)
                        .contribution(contribution)
                        .parentGoalId(parent)
                        .build());
    }

    @Provide
    static Arbitrary<Goal> goal() {
        Arbitrary<Goal.Builder> what = Combinators.combine(
                        text(),
                        text().optional(),
                        type(),
                        Arbitraries.of(CareerLevel.class).optional(),
                        Arbitraries.of(GoalCriterion.wellKnown()).set().ofMaxSize(4),
                        skill().set().ofMaxSize(3),
                        alignment().optional())
                .as((title, description, type, level, criteria, skills, alignment) -> Goal.builder()
                        .id("g")
                        .title(title)
                        .description(description)
                        .type(type)
                        .careerLevel(level)
                        .criteria(criteria)
                        .skills(skills)
                        .alignment(alignment));
        Arbitrary<List<Measure>> measures = measure().list().ofMaxSize(3).map(Anything::named);
        Arbitrary<List<Milestone>> milestones = milestone().list().ofMaxSize(3).map(Anything::numbered);
        Arbitrary<Goal.Builder> how = Combinators.combine(
                        what,
                        Arbitraries.of(GoalStatus.class),
                        Arbitraries.of(Outcome.class),
                        text(),
                        day().optional(),
                        measures,
                        milestones,
                        checkIn().list().ofMaxSize(3))
                .as((goal, status, outcome, reason, since, numbers, steps, looks) -> goal.status(status)
                        .outcome(Optional.of(outcome).filter(end -> status == GoalStatus.COMPLETED))
                        .statusReason(Optional.of(reason)
                                .filter(why -> status == GoalStatus.ON_HOLD
                                        || status == GoalStatus.CANCELLED
                                        || why.length() % 2 == 0))
                        .statusDate(since)
                        .measures(numbers)
                        .milestones(steps)
                        .checkIns(looks));
        return Combinators.combine(
                        how, day().optional(), day().optional(), period(), text().optional(), text().optional())
                .as((goal, one, other, every, owner, template) -> {
                    boolean ordered =
                            one.isEmpty() || other.isEmpty() || !one.get().isAfter(other.get());
                    return goal.startDate(ordered ? one : other)
                            .dueDate(ordered ? other : one)
                            .reviewEvery(every)
                            .owner(owner)
                            .derivedFrom(template)
                            .build();
                });
    }

    private static List<Measure> named(List<Measure> measures) {
        return IntStream.range(0, measures.size())
                .mapToObj(i -> measures.get(i).withName("measure " + i))
                .toList();
    }

    private static List<Milestone> numbered(List<Milestone> milestones) {
        return IntStream.range(0, milestones.size())
                .mapToObj(i -> milestones.get(i).withId("m" + i))
                .toList();
    }

    static Arbitrary<Feedback> feedback() {
        return Combinators.combine(
                        Arbitraries.of(FeedbackChannel.wellKnown()),
                        day(),
                        Arbitraries.of("peer", "supervisor", "patient").optional(),
                        text(),
                        Arbitraries.of("g0", "g1", "gone").set().ofMaxSize(2))
                .as((channel, on, role, text, goals) -> Feedback.builder()
                        .id("f")
                        .channel(channel)
                        .receivedOn(on)
                        .fromRole(role)
                        .text(text)
                        .goalIds(goals)
                        .build());
    }

    static Arbitrary<Achievement> achievement() {
        return Combinators.combine(
                        day(),
                        text(),
                        Arbitraries.of("g0", "gone").optional(),
                        skill().set().ofMaxSize(2))
                .as((on, text, goal, skills) -> Achievement.builder()
                        .on(on)
                        .text(text)
                        .goalId(goal)
                        .skills(skills)
                        .build());
    }

    @Provide
    static Arbitrary<GoalPlan> plan() {
        return Combinators.combine(
                        goal().list().ofMaxSize(4),
                        feedback().list().ofMaxSize(3),
                        achievement().list().ofMaxSize(3),
                        Arbitraries.of(CareerLevel.class).optional())
                .as((goals, feedback, wins, level) -> GoalPlan.builder()
                        .careerLevel(level)
                        .goals(IntStream.range(0, goals.size())
                                .mapToObj(i -> inPlan(goals.get(i), "g" + i))
                                .toList())
                        .feedback(IntStream.range(0, feedback.size())
                                .mapToObj(i -> feedback.get(i).withId("f" + i))
                                .toList())
                        .achievements(wins)
                        .build());
    }

    /** A goal with another id, which it then cannot have as its parent. */
    private static Goal inPlan(Goal goal, String id) {
        return goal.toBuilder()
                .id(id)
                .alignment(goal.alignment()
                        .map(each -> each.withParentGoalId(each.parentGoalId().filter(parent -> !parent.equals(id)))))
                .build();
    }

    @Provide
    static Arbitrary<GoalTemplate> template() {
        return Combinators.combine(
                        text(),
                        text(),
                        type(),
                        Arbitraries.of(CareerLevel.class).set().ofMinSize(1).ofMaxSize(3),
                        text().list().ofMaxSize(4))
                .as((title, summary, type, levels, steps) -> GoalTemplate.builder()
                        .slug("any")
                        .number(1)
                        .title(title)
                        .summary(summary)
                        .type(type)
                        .careerLevels(levels)
                        .addMeasure(MeasureSketch.of("errors", "count", Direction.DECREASE))
                        .milestones(steps)
                        .source("here")
                        .build());
    }

    private static Arbitrary<Place> place(String text) {
        Arbitrary<Place> span = Combinators.combine(
                        Arbitraries.integers().between(0, text.length()),
                        Arbitraries.integers().between(0, text.length()))
                .as((one, other) -> Place.text(Math.min(one, other), Math.max(one, other)));
        return Arbitraries.oneOf(
                span,
                Arbitraries.just(Place.whole()),
                Arbitraries.of("dueDate", "measures[0].target").map(Place::field));
    }

    private static Arbitrary<CriterionReport> criterion(SmartCriterion criterion, String text) {
        Arbitrary<Evidence> evidence = place(text).map(at -> new Evidence(criterion.code() + ".seen", at));
        Arbitrary<Finding> finding = Combinators.combine(
                        Arbitraries.of(Severity.class),
                        place(text),
                        Arbitraries.maps(
                                        Arbitraries.strings().ofMaxLength(5),
                                        Arbitraries.strings().ofMaxLength(5))
                                .ofMaxSize(2))
                .as((severity, at, words) -> new Finding(criterion.code() + ".found", severity, at, words));
        return Combinators.combine(
                        Arbitraries.of(Verdict.class),
                        evidence.list().ofMaxSize(2),
                        finding.list().ofMaxSize(2))
                .as((verdict, seen, found) -> new CriterionReport(criterion, verdict, seen, found));
    }

    @Provide
    static Arbitrary<SmartReport> report() {
        return Combinators.combine(text(), text().optional(), Arbitraries.of(Verdict.class))
                .flatAs((text, id, verdict) -> Combinators.combine(Stream.of(SmartCriterion.values())
                                .map(each -> criterion(each, text))
                                .toList())
                        .as(criteria -> new SmartReport(id, text, verdict, criteria, "en-1")));
    }
}
