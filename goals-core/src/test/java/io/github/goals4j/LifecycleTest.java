package io.github.goals4j;

import static io.github.goals4j.Examples.TODAY;
import static io.github.goals4j.Examples.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void a_goal_is_taken_up_set_aside_and_completed() {
        Goal goal = goal("g")
                .activate(TODAY)
                .hold("the analyzer is late", TODAY.plusDays(10))
                .resume(TODAY.plusDays(30))
                .complete(Outcome.ACHIEVED, TODAY.plusDays(90));
        assertThat(goal.status()).isEqualTo(GoalStatus.COMPLETED);
        assertThat(goal.outcome()).contains(Outcome.ACHIEVED);
        assertThat(goal.statusDate()).contains(TODAY.plusDays(90));
        assertThat(goal.statusReason()).isEmpty();
    }

    @Test
    void a_completed_goal_that_did_not_last_is_reopened_without_its_outcome() {
        Goal reopened = goal("g")
                .activate(TODAY)
                .complete(Outcome.ACHIEVED, TODAY)
                .reopen("the rate went up again", TODAY.plusDays(60));
        assertThat(reopened.status()).isEqualTo(GoalStatus.ACTIVE);
        assertThat(reopened.outcome()).isEmpty();
        assertThat(reopened.statusReason()).contains("the rate went up again");
    }

    @Test
    void a_refused_step_names_both_states_and_what_it_takes() {
        assertThatThrownBy(() -> goal("g").complete(Outcome.ACHIEVED, TODAY))
                .isInstanceOf(InvalidGoalException.class)
                .hasMessage("status must be active before complete can take it from draft to completed, not draft");
        assertThatThrownBy(() -> goal("g").cancel("no budget", TODAY).cancel("no budget", TODAY))
                .hasMessage("status must be draft or active or on-hold before cancel can take it from cancelled to "
                        + "cancelled, not cancelled");
    }

    @Test
    void a_reason_that_shows_nothing_is_no_reason() {
        assertThatThrownBy(() -> goal("g").activate(TODAY).hold(" ", TODAY))
                .hasMessage("statusReason must have visible text, not \" \"");
    }

    @Test
    void a_recorded_status_is_taken_as_it_is() {
        Goal cancelled = goal("g").cancel("no budget", TODAY);
        assertThat(cancelled.withStatus(GoalStatus.ACTIVE).status()).isEqualTo(GoalStatus.ACTIVE);
    }

    @Test
    void a_gate_keeps_drafts_back() {
        Goal draft = goal("g");
        assertThatThrownBy(() -> draft.activate(TODAY, goal -> !goal.measures().isEmpty()))
                .isInstanceOf(InvalidGoalException.class)
                .hasMessage("status must pass the gate before it goes from draft to active, not draft");
        assertThat(draft.activate(TODAY, goal -> goal.status() == GoalStatus.DRAFT)
                        .status())
                .as("the gate sees the draft")
                .isEqualTo(GoalStatus.ACTIVE);
        Goal measured = draft.withMeasures(Examples.turnaround("62"));
        assertThat(measured.activate(TODAY, goal -> !goal.measures().isEmpty()).status())
                .isEqualTo(GoalStatus.ACTIVE);
    }
}
