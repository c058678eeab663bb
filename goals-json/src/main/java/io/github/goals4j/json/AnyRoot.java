package io.github.goals4j.json;

import io.github.goals4j.GoalPlan;
import java.util.List;

/** A document that is a plan, a list of goals or a single goal, as a plan. */
final class AnyRoot implements Root<GoalPlan> {

    private enum Found {
        PLAN,
        GOALS,
        GOAL
    }

    private static final Shape<GoalPlan> OF_GOALS =
            new ConvertedShape<>(ListShape.listOf(GoalForm.GOAL), GoalPlan::goals, GoalPlan::of, "goals");

    private static final Shape<GoalPlan> OF_GOAL = new ConvertedShape<>(
            GoalForm.GOAL, plan -> plan.goals().get(0), goal -> GoalPlan.of(List.of(goal)), "goals[0]");

    @Override
    public Shape<GoalPlan> shape() {
        return PlanForm.PLAN;
    }

    @Override
    public Shape<GoalPlan> shape(String text) {
        return switch (found(text)) {
            case PLAN -> PlanForm.PLAN;
            case GOALS -> OF_GOALS;
            case GOAL -> OF_GOAL;
        };
    }

    @Override
    public String path(String text) {
        return switch (found(text)) {
            case PLAN -> "";
            case GOALS -> "goals";
            case GOAL -> "goals[0]";
        };
    }

    /** Looks for the first name that only one of the two has. */
    private static Found found(String text) {
        try {
            Tokens tokens = Jackson.tokens(text);
            if (tokens.next() == Tokens.Kind.START_ARRAY) {
                return Found.GOALS;
            }
            while (tokens.next() != Tokens.Kind.END) {
                if (tokens.kind() == Tokens.Kind.NAME && tokens.depth() == 1) {
                    boolean plans = PlanForm.PLAN.names().contains(tokens.text());
                    boolean goals = GoalForm.GOAL.names().contains(tokens.text());
                    if (plans != goals) {
                        return plans ? Found.PLAN : Found.GOAL;
                    }
                }
            }
        } catch (Broken broken) {
            return Found.PLAN;
        }
        return Found.PLAN;
    }
}
