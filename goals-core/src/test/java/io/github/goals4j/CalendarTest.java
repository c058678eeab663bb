package io.github.goals4j;

import static io.github.goals4j.Examples.TODAY;
import static io.github.goals4j.Examples.goal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** What is derived from a date that the caller passes in. */
class CalendarTest {

    @Test
    void the_due_date_itself_is_still_in_time() {
        Goal goal = goal("g").withDueDate(TODAY);
        assertThat(goal.isOverdue(TODAY)).isFalse();
        assertThat(goal.isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(goal.cancel("no budget", TODAY).isOverdue(LocalDate.MAX)).isFalse();
        assertThat(goal("g").isOverdue(LocalDate.MAX)).isFalse();
    }

    @Test
    void twelve_months_are_short_and_a_day_more_is_long() {
        Goal goal = goal("g").withStartDate(LocalDate.of(2027, 1, 1));
        assertThat(goal.withDueDate(LocalDate.of(2028, 1, 1)).horizon(TODAY)).contains(Horizon.SHORT_TERM);
        assertThat(goal.withDueDate(LocalDate.of(2028, 1, 2)).horizon(TODAY)).contains(Horizon.LONG_TERM);
        assertThat(goal("g").withDueDate(TODAY.plusYears(2)).horizon(TODAY)).contains(Horizon.LONG_TERM);
        assertThat(goal("g").horizon(TODAY)).isEmpty();
    }

    @Test
    void reviews_come_twice_a_year_from_the_last_one_or_the_start() {
        Goal goal = goal("g").withStartDate(LocalDate.of(2026, 8, 31));
        assertThat(goal.nextReview(TODAY)).contains(LocalDate.of(2027, 8, 31));
        assertThat(goal.nextReview(LocalDate.of(2026, 9, 1))).contains(LocalDate.of(2027, 2, 28));
        Goal looked = goal.withCheckIns(CheckIn.on(LocalDate.of(2027, 1, 15)), CheckIn.on(LocalDate.of(2026, 12, 1)));
        assertThat(looked.lastReview()).contains(LocalDate.of(2027, 1, 15));
        assertThat(looked.nextReview(TODAY)).contains(LocalDate.of(2027, 7, 15));
        assertThat(goal("g").nextReview(TODAY)).contains(TODAY.plusMonths(6));
    }

    @Test
    void a_review_is_due_when_its_day_has_come() {
        Goal goal = goal("g").withStartDate(TODAY).activate(TODAY);
        assertThat(goal.isReviewDue(TODAY.plusMonths(6).minusDays(1))).isFalse();
        assertThat(goal.isReviewDue(TODAY.plusMonths(6))).isTrue();
        assertThat(goal("g").isReviewDue(TODAY)).as("a draft").isFalse();
        assertThat(goal("g").withStatus(GoalStatus.ACTIVE).isReviewDue(TODAY))
                .as("never looked at")
                .isTrue();
    }

    @Test
    void a_goal_without_a_start_is_reviewed_from_the_day_on_which_it_was_taken_up() {
        Goal goal = goal("g").activate(TODAY);
        assertThat(goal.isReviewDue(TODAY)).isFalse();
        assertThat(goal.isReviewDue(TODAY.plusMonths(6))).isTrue();
        assertThat(goal.nextReview(TODAY.plusMonths(1))).contains(TODAY.plusMonths(6));
    }

    @Test
    void a_look_of_tomorrow_has_not_happened_yet() {
        Goal goal = goal("g").activate(TODAY).withCheckIns(CheckIn.on(TODAY.plusYears(100)));
        assertThat(goal.isReviewDue(TODAY.plusYears(1))).isTrue();
        assertThat(goal.nextReview(TODAY)).contains(TODAY.plusMonths(6));
    }

    @Test
    void the_calendar_has_an_end() {
        Goal goal = goal("g").withStartDate(LocalDate.MAX.minusMonths(1)).activate(TODAY);
        assertThat(goal.nextReview(LocalDate.MAX.minusDays(1))).isEmpty();
        assertThat(goal.isReviewDue(LocalDate.MAX)).isFalse();
        assertThat(goal.withDueDate(LocalDate.MAX).horizon(TODAY)).contains(Horizon.SHORT_TERM);
        Goal daily = goal("g").withStartDate(LocalDate.MIN).withReviewEvery(Period.ofDays(1));
        assertThat(daily.nextReview(LocalDate.MAX.minusDays(1))).contains(LocalDate.MAX);
        assertThat(daily.nextReview(LocalDate.MAX)).isEmpty();
        assertThat(daily.withReviewEvery(Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))
                        .nextReview(LocalDate.MIN))
                .isEmpty();
    }
}
