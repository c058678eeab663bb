package io.github.goals4j;

import static io.github.goals4j.Examples.TODAY;
import static io.github.goals4j.Examples.goal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    @Test
    void an_empty_plan_is_asked_nothing() {
        assertThat(Portfolio.review(GoalPlan.of(List.of()), TODAY)).isEmpty();
    }

    @Test
    void goals_of_one_type_are_one_sided() {
        assertThat(Portfolio.typeMix(GoalPlan.of(List.of(goal("a"), goal("b")))))
                .containsExactly(new Finding(
                        "portfolio.type-mix",
                        Severity.WARNING,
                        Place.field("goals"),
                        Map.of(
                                "missing",
                                "technical-proficiency, professional-development, research-and-innovation, "
                                        + "networking-and-collaboration")));
        assertThat(Portfolio.typeMix(GoalPlan.of(List.of(goal("a")))))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(Portfolio.typeMix(GoalPlan.of(GoalType.wellKnown().stream()
                        .map(type -> goal(type.code()).withType(type))
                        .toList())))
                .isEmpty();
    }

    @Test
    void long_goals_want_short_ones_that_lead_to_them() {
        Goal far = goal("far").withDueDate(TODAY.plusYears(2));
        Goal near = goal("near").withDueDate(TODAY.plusMonths(2));
        Goal step = near.withAlignment(
                Alignment.of("Faster results", "Potassium first").withParentGoalId("far"));
        assertThat(rules(Portfolio.horizonBalance(GoalPlan.of(List.of(far)), TODAY)))
                .containsExactly("portfolio.horizon-balance", "portfolio.no-step");
        assertThat(rules(Portfolio.horizonBalance(GoalPlan.of(List.of(far, near)), TODAY)))
                .containsExactly("portfolio.no-step");
        assertThat(Portfolio.horizonBalance(GoalPlan.of(List.of(far, step)), TODAY))
                .isEmpty();
        Goal farStep = far.withId("far step").withAlignment(step.alignment());
        assertThat(rules(Portfolio.horizonBalance(GoalPlan.of(List.of(far, farStep, near)), TODAY)))
                .as("a long goal is no step")
                .containsExactly("portfolio.no-step", "portfolio.no-step");
        assertThat(Portfolio.horizonBalance(GoalPlan.of(List.of(goal("undated"))), TODAY))
                .isEmpty();
    }

    @Test
    void each_criterion_should_be_met_by_some_goal() {
        Goal three = goal("g")
                .withCriteria(
                        GoalCriterion.CLINICAL_EXPERTISE,
                        GoalCriterion.HEALTHCARE_OUTCOMES,
                        GoalCriterion.LEADERSHIP_AND_COLLABORATION);
        assertThat(Portfolio.criteriaUncovered(GoalPlan.of(List.of(three))))
                .extracting(Finding::arguments)
                .containsExactly(Map.of("missing", "professional-standards"));
        assertThat(Portfolio.criteriaUncovered(GoalPlan.of(List.of(goal("g").withCriteria(GoalCriterion.wellKnown())))))
                .isEmpty();
        assertThat(rules(Portfolio.criteriaUncovered(GoalPlan.of(List.of(goal("g"))))))
                .as("no goal says what it meets")
                .containsExactly("portfolio.criteria-uncovered");
    }

    @Test
    void a_plan_trains_soft_skills_too() {
        Goal technical = goal("g").withSkills(Skill.technical("flow cytometry"));
        assertThat(rules(Portfolio.softSkillAbsent(GoalPlan.of(List.of(technical)))))
                .containsExactly("portfolio.soft-skill-absent");
        assertThat(Portfolio.softSkillAbsent(
                        GoalPlan.of(List.of(technical, goal("h").withSkills(Skill.TEAMWORK)))))
                .isEmpty();
    }

    @Test
    void a_goal_fits_the_level_of_its_person() {
        GoalPlan plan = GoalPlan.of(List.of(
                        goal("fits").withCareerLevel(CareerLevel.ENTRY),
                        goal("any"),
                        goal("next").withCareerLevel(CareerLevel.MID),
                        goal("far").withCareerLevel(CareerLevel.SENIOR)))
                .withCareerLevel(CareerLevel.ENTRY);
        assertThat(Portfolio.levelFit(plan))
                .containsExactly(
                        new Finding(
                                "portfolio.level-fit",
                                Severity.INFO,
                                Place.field("goals[2].careerLevel"),
                                Map.of("goal", "next", "level", "mid", "person", "entry")),
                        new Finding(
                                "portfolio.level-fit",
                                Severity.WARNING,
                                Place.field("goals[3].careerLevel"),
                                Map.of("goal", "far", "level", "senior", "person", "entry")));
        assertThat(Portfolio.levelFit(plan.withCareerLevel(CareerLevel.SENIOR)))
                .map(Finding::severity)
                .as("two levels below, one level below")
                .containsExactly(Severity.WARNING, Severity.INFO);
        assertThat(Portfolio.levelFit(GoalPlan.of(plan.goals())))
                .as("person's level not known")
                .isEmpty();
    }

    @Test
    void an_active_goal_is_reviewed_in_time() {
        Goal old = goal("old").withStartDate(TODAY.minusMonths(7)).activate(TODAY.minusMonths(7));
        assertThat(Portfolio.reviewDue(GoalPlan.of(List.of(goal("draft"), old)), TODAY))
                .extracting(finding -> finding.place().path())
                .containsExactly("goals[1].checkIns");
        assertThat(Portfolio.reviewDue(GoalPlan.of(List.of(old.hold("no reagent", TODAY))), TODAY))
                .as("nobody looks at a goal on hold")
                .isEmpty();
        Goal looked = old.checkIn(CheckIn.on(TODAY.minusMonths(1)), Map.of());
        assertThat(Portfolio.reviewDue(GoalPlan.of(List.of(looked)), TODAY)).isEmpty();
    }

    @Test
    void feedback_is_answered_by_a_goal_of_the_plan() {
        Feedback heard = feedback("f1").withGoalIds("g");
        Feedback lost = feedback("f2").withGoalIds("gone").withFromRole("peer");
        GoalPlan plan = GoalPlan.of(List.of(goal("g"))).withFeedback(heard, lost, feedback("f3"));
        assertThat(plan.goalsChangedBy(heard)).containsExactly(goal("g"));
        assertThat(plan.unansweredFeedback()).containsExactly(lost, feedback("f3"));
        assertThat(Portfolio.feedbackUnanswered(plan))
                .extracting(finding -> finding.place().path())
                .containsExactly("feedback[1].goalIds", "feedback[2].goalIds");
    }

    @Test
    void a_goal_says_how_it_serves_the_organisation() {
        Goal aligned = goal("a").withAlignment(Alignment.of("Shorter stays", "Potassium first"));
        assertThat(Portfolio.alignmentMissing(GoalPlan.of(List.of(aligned, goal("b")))))
                .extracting(Finding::arguments)
                .containsExactly(Map.of("goal", "b"));
    }

    @Test
    void wins_are_logged_every_four_weeks() {
        GoalPlan plan = GoalPlan.of(List.of(goal("g")));
        assertThat(Portfolio.winsNotLogged(plan, TODAY))
                .extracting(Finding::arguments)
                .containsExactly(Map.of());
        GoalPlan old = plan.withAchievements(Achievement.of(TODAY.minusDays(29), "First panel alone"));
        assertThat(Portfolio.winsNotLogged(old, TODAY))
                .extracting(Finding::arguments)
                .containsExactly(Map.of("last", "2027-01-31"));
        assertThat(Portfolio.winsNotLogged(
                        plan.withAchievements(Achievement.of(TODAY.minusDays(28), "First panel alone")), TODAY))
                .isEmpty();
        assertThat(rules(Portfolio.winsNotLogged(
                        plan.withAchievements(Achievement.of(TODAY.plusDays(1), "Tomorrow's panel")), TODAY)))
                .as("a win of tomorrow is not yet won")
                .containsExactly("portfolio.wins-not-logged");
    }

    @Test
    void an_id_that_points_nowhere_is_found() {
        GoalPlan plan = GoalPlan.of(List.of(goal("g")
                        .withAlignment(
                                Alignment.of("Shorter stays", "Potassium first").withParentGoalId("parent"))))
                .withFeedback(feedback("f").withGoalIds("g", "gone"))
                .withAchievements(Achievement.of(TODAY, "First panel alone").withGoalId("lost"));
        assertThat(Portfolio.danglingIds(plan))
                .extracting(finding ->
                        finding.place().path() + " " + finding.arguments().get("id"))
                .containsExactly(
                        "goals[0].alignment.parentGoalId parent",
                        "feedback[0].goalIds[1] gone",
                        "achievements[0].goalId lost");
    }

    @Test
    void a_review_asks_every_question() {
        GoalPlan plan = GoalPlan.of(List.of(goal("g")
                        .withDueDate(TODAY.plusYears(3))
                        .withCareerLevel(CareerLevel.SENIOR)
                        .withStatus(GoalStatus.ACTIVE)))
                .withCareerLevel(CareerLevel.ENTRY)
                .withFeedback(feedback("f").withGoalIds("gone"));
        assertThat(rules(Portfolio.review(plan, TODAY)))
                .containsExactly(
                        "portfolio.type-mix",
                        "portfolio.horizon-balance",
                        "portfolio.no-step",
                        "portfolio.criteria-uncovered",
                        "portfolio.soft-skill-absent",
                        "portfolio.level-fit",
                        "portfolio.review-due",
                        "portfolio.feedback-unanswered",
                        "portfolio.alignment-missing",
                        "portfolio.wins-not-logged",
                        "portfolio.dangling-id");
    }

    @Test
    void wins_are_grouped_by_the_monday_of_their_week() {
        Achievement sunday = Achievement.of(TODAY.minusDays(1), "Sunday");
        Achievement monday = Achievement.of(TODAY, "Monday");
        Achievement friday = Achievement.of(TODAY.plusDays(4), "Friday");
        GoalPlan plan = GoalPlan.of(List.of()).withAchievements(friday, sunday, monday);
        assertThat(plan.achievementsByWeek())
                .containsExactly(
                        Map.entry(TODAY.minusDays(7), List.of(sunday)), Map.entry(TODAY, List.of(friday, monday)));
    }

    private static Feedback feedback(String id) {
        return Feedback.builder()
                .id(id)
                .channel(FeedbackChannel.CONSTRUCTIVE_CRITICISM)
                .receivedOn(TODAY)
                .text("Share what you know of coagulation.")
                .build();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
