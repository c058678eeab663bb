package app;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.validation.Balanced;
import io.github.goals4j.validation.Measurable;
import io.github.goals4j.validation.Smart;
import io.github.goals4j.validation.TimeBound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GoalController {

    @PostMapping("/smart")
    Goal smart(@RequestBody @Smart Goal goal) {
        return goal;
    }

    @PostMapping("/by-status")
    Goal byStatus(@RequestBody @Valid Goal goal) {
        return goal;
    }

    record Review(@NotBlank String author, List<@Smart Goal> goals, @Measurable @TimeBound String objective) {}

    @PostMapping("/reviews")
    Review review(@RequestBody @Valid Review review) {
        return review;
    }

    record Year(@Valid @Balanced GoalPlan plan) {}

    @PostMapping("/years")
    Year year(@RequestBody @Valid Year year) {
        return year;
    }

    @GetMapping("/objectives")
    String objective(@RequestParam @TimeBound String text) {
        return text;
    }
}
