package app;

import io.github.goals4j.Goal;
import io.github.goals4j.validation.Measurable;
import io.github.goals4j.validation.Smart;
import io.github.goals4j.validation.TimeBound;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/")
public class GoalResource {

    @POST
    @Path("smart")
    public Goal smart(@Smart Goal goal) {
        return goal;
    }

    @POST
    @Path("by-status")
    public Goal byStatus(@Valid Goal goal) {
        return goal;
    }

    public record Review(List<@Smart Goal> goals, @Measurable @TimeBound String objective) {}

    @POST
    @Path("reviews")
    public Review review(@Valid Review review) {
        return review;
    }
}
