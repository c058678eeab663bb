package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.validation.GoalValidators;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static Goal titled(String title) {
        return Goal.builder()
                .id("g")
                .title(title)
                .type(GoalType.TECHNICAL_PROFICIENCY)
                .build();
    }

    private static final Goal GOOD =
            titled("Cut STAT potassium turnaround from 62 to 45 minutes by 30 June 2027 so that treatment starts earlier");

    @Test
    void a_good_review_has_nothing_left_to_say() {
        assertEquals(List.of(), new Review(GOOD, "Cut reruns from 6 to 3 % by June 2028.").shortcomings(Locale.ENGLISH));
    }

    @Test
    void what_is_left_to_say_is_said_in_the_language_of_the_reader() {
        Review review = new Review(GOOD, "Cut reruns from 6 to 3 %.");
        assertEquals(List.of("objective must say by when"), review.shortcomings(Locale.ENGLISH));
        assertEquals(List.of("objective muss sagen, bis wann"), review.shortcomings(Locale.GERMANY));
        assertEquals(List.of("objective must say by when"), review.shortcomings(Locale.JAPAN));
    }

    @Test
    void a_goal_alone_is_asked_by_its_status() {
        Goal vague = titled("Improve things soon");
        assertEquals(0, GoalValidators.of(Locale.ENGLISH).validate(vague).size());
        Goal active = vague.activate(LocalDate.of(2026, 11, 2));
        assertEquals(
                "title",
                GoalValidators.of(Locale.ENGLISH).validate(active).stream()
                        .map(each -> each.getPropertyPath().toString())
                        .filter(path -> !path.isEmpty())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_broken_goal_cannot_be_made() {
        assertThrows(InvalidGoalException.class, () -> titled(" "));
    }
}
