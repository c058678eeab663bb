package io.github.goals4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Every path through the lifecycle, legal or refused. */
@Domain(Anything.class)
@Domain(DomainContext.Global.class)
class LifecycleLawsTest {

    /** One of the six verbs, and the table of where it leads. */
    private enum Verb {
        ACTIVATE(GoalStatus.ACTIVE, GoalStatus.DRAFT),
        HOLD(GoalStatus.ON_HOLD, GoalStatus.ACTIVE),
        RESUME(GoalStatus.ACTIVE, GoalStatus.ON_HOLD),
        COMPLETE(GoalStatus.COMPLETED, GoalStatus.ACTIVE),
        CANCEL(GoalStatus.CANCELLED, GoalStatus.DRAFT, GoalStatus.ACTIVE, GoalStatus.ON_HOLD),
        REOPEN(GoalStatus.ACTIVE, GoalStatus.COMPLETED);

        private final GoalStatus to;
        private final List<GoalStatus> from;

        Verb(GoalStatus to, GoalStatus... from) {
            this.to = to;
            this.from = List.of(from);
        }

        Goal apply(Goal goal, LocalDate on) {
            return switch (this) {
                case ACTIVATE -> goal.activate(on);
                case HOLD -> goal.hold("the analyzer is late", on);
                case RESUME -> goal.resume(on);
                case COMPLETE -> goal.complete(Outcome.PARTIALLY_ACHIEVED, on);
                case CANCEL -> goal.cancel("the bench was closed", on);
                case REOPEN -> goal.reopen("the result did not last", on);
            };
        }
    }

    @Property
    void a_goal_takes_the_steps_of_the_table_and_no_other(
            @ForAll("anyGoal") Goal start, @ForAll("steps") List<Verb> steps, @ForAll LocalDate on) {
        Goal goal = start;
        for (Verb verb : steps) {
            Goal before = goal;
            if (verb.from.contains(before.status())) {
                goal = verb.apply(before, on);
                assertThat(goal.status()).isEqualTo(verb.to);
                assertThat(goal.statusDate()).contains(on);
                assertThat(goal.outcome().isPresent()).isEqualTo(verb == Verb.COMPLETE);
                assertThat(goal.statusReason().isPresent())
                        .isEqualTo(verb == Verb.HOLD || verb == Verb.CANCEL || verb == Verb.REOPEN);
                assertThat(withoutLifecycle(goal)).isEqualTo(withoutLifecycle(before));
            } else {
                assertThatThrownBy(() -> verb.apply(before, on))
                        .isInstanceOf(InvalidGoalException.class)
                        .hasMessageContaining("from " + before.status().code() + " to " + verb.to.code());
            }
        }
    }

    @Property
    void the_status_names_exactly_the_steps_that_its_goals_can_take(@ForAll GoalStatus status) {
        List<GoalStatus> reachable = Arrays.stream(Verb.values())
                .filter(verb -> verb.from.contains(status))
                .map(verb -> verb.to)
                .toList();
        assertThat(status.next()).containsExactlyInAnyOrderElementsOf(reachable);
        assertThat(status.isOpen()).isEqualTo(status.next().contains(GoalStatus.CANCELLED));
    }

    @Provide
    Arbitrary<Goal> anyGoal() {
        return Combinators.combine(Anything.goal(), Arbitraries.of(true, false))
                .as((goal, draft) -> draft ? withoutLifecycle(goal) : goal);
    }

    @Provide
    Arbitrary<List<Verb>> steps() {
        return Arbitraries.of(Verb.class).list().ofMinSize(1).ofMaxSize(12);
    }

    /** The goal without any trace of its lifecycle. */
    private static Goal withoutLifecycle(Goal goal) {
        return goal.toBuilder()
                .status(GoalStatus.DRAFT)
                .outcome(Optional.empty())
                .statusReason(Optional.empty())
                .statusDate(Optional.empty())
                .build();
    }
}
