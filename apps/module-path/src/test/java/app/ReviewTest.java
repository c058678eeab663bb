package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.goals4j.Feedback;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalType;
import io.github.goals4j.validation.GoalValidators;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Goal GOOD =
            titled("Cut STAT potassium turnaround from 62 to 45 minutes by 30 June 2027 so that treatment starts earlier");
    private static final GoalPlan UNANSWERED = GoalPlan.builder()
            .addFeedback(Feedback.builder()
                    .id("f")
                    .channel(FeedbackChannel.PERFORMANCE_REVIEW)
                    .receivedOn(LocalDate.of(2026, 11, 2))
                    .text("More teaching")
                    .build())
            .build();

    private static Goal titled(String title) {
        return Goal.builder()
                .id("g")
                .title(title)
                .type(GoalType.TECHNICAL_PROFICIENCY)
                .build();
    }

    @Test
    void the_modules_are_modules() {
        assertTrue(Review.class.getModule().isNamed());
        assertEquals("io.github.goals4j.validation", GoalValidators.class.getModule().getName());
    }

    @Test
    void what_is_good_has_no_violation() {
        assertEquals(
                List.of(), new Review(GOOD, List.of(GOOD), Optional.of("Cut reruns from 6 to 3 % by June 2028."), null).rules());
    }

    @Test
    void every_constraint_is_found() {
        Review review = new Review(null, List.of(), Optional.of("Cut reruns from 6 to 3 %."), UNANSWERED);
        assertEquals(
                List.of("objective time-bound.none", "plan.feedback[0].goalIds portfolio.feedback-unanswered"),
                review.rules());
        assertTrue(review.words(Locale.GERMAN).contains("muss sagen, bis wann"));
    }

    @Test
    void a_goal_alone_is_asked_by_its_status() {
        Goal active = titled("Improve things soon").activate(LocalDate.of(2026, 11, 2));
        assertTrue(GoalValidators.of(Locale.ENGLISH).validate(active).size() > 1);
    }
}
