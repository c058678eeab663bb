package io.github.goals4j.json;

import io.github.goals4j.Achievement;
import io.github.goals4j.Alignment;
import io.github.goals4j.Bound;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.CheckIn;
import io.github.goals4j.CriterionReport;
import io.github.goals4j.Direction;
import io.github.goals4j.Evidence;
import io.github.goals4j.Feedback;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.Finding;
import io.github.goals4j.FindingRenderer;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalStatus;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.Health;
import io.github.goals4j.Measure;
import io.github.goals4j.MeasureSketch;
import io.github.goals4j.Milestone;
import io.github.goals4j.Place;
import io.github.goals4j.Severity;
import io.github.goals4j.Skill;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One value of each type with every property given. */
final class Samples {

    private Samples() {}

    static Goal plainGoal() {
        return Goal.builder()
                .id("sbb")
                .title("Pass the SBB exam")
                .type(GoalType.PROFESSIONAL_DEVELOPMENT)
                .build();
    }

    static Goal fullGoal() {
        return Goal.builder()
                .id("tat-2027")
                .title("Cut STAT potassium turnaround from 62 to 45 minutes by 30 June 2027")
                .description("Move the centrifuge beside the analyzer.\nReview the worst ten samples each week.")
                .type(GoalType.QUALITY_AND_COMPLIANCE)
                .careerLevel(CareerLevel.SENIOR)
                .status(GoalStatus.ON_HOLD)
                .statusReason("The analyzer is being moved")
                .statusDate(LocalDate.of(2026, 11, 2))
                .owner("p-17")
                .startDate(LocalDate.of(2026, 9, 1))
                .dueDate(LocalDate.of(2027, 6, 30))
                .addMeasure(Measure.change("Turnaround", "min", new BigDecimal("62"), new BigDecimal("45"))
                        .withCurrent(new BigDecimal("57.5")))
                .addMeasure(Measure.maintain("Hemolyzed samples", "%", Bound.AT_MOST, new BigDecimal("2"))
                        .withWeight(new BigDecimal("0.5")))
                .addMilestone(Milestone.builder()
                        .id("1")
                        .title("Centrifuge moved")
                        .dueDate(LocalDate.of(2026, 10, 1))
                        .doneOn(LocalDate.of(2026, 9, 29))
                        .build())
                .addMilestone(Milestone.of("2", "Night shift trained"))
                .addCriterion(GoalCriterion.HEALTHCARE_OUTCOMES)
                .addCriterion(GoalCriterion.of("sample-safety"))
                .alignment(Alignment.builder()
                        .objective("Shorter stays in the emergency department")
                        .contribution("Results come before the first consultation")
                        .parentGoalId("stay-2028")
                        .build())
                .addSkill(Skill.TEAMWORK)
                .addSkill(Skill.technical("flow cytometry"))
                .addCheckIn(CheckIn.builder()
                        .on(LocalDate.of(2026, 10, 15))
                        .note("First month under an hour")
                        .health(Health.ON_TRACK)
                        .progress(new BigDecimal("0.2647"))
                        .build())
                .derivedFrom("critical-turnaround")
                .build();
    }

    static GoalPlan fullPlan() {
        return GoalPlan.builder()
                .owner("p-17")
                .careerLevel(CareerLevel.MID)
                .addGoal(fullGoal())
                .addGoal(plainGoal())
                .addFeedback(Feedback.builder()
                        .id("f1")
                        .channel(FeedbackChannel.PATIENT_AND_CLINICIAN)
                        .receivedOn(LocalDate.of(2026, 8, 20))
                        .fromRole("clinician")
                        .text("Potassium results come too late for the first round")
                        .addGoalId("tat-2027")
                        .build())
                .addAchievement(Achievement.builder()
                        .on(LocalDate.of(2026, 10, 9))
                        .text("All STAT samples of the week under 60 minutes")
                        .goalId("tat-2027")
                        .addSkill(Skill.PROBLEM_SOLVING)
                        .build())
                .build();
    }

    static List<GoalTemplate> catalog() {
        return List.of(GoalTemplate.builder()
                .slug("quality-control")
                .number(2)
                .title("Sharpen quality control")
                .summary("Find what lets errors through, change it and show that fewer get through.")
                .type(GoalType.QUALITY_AND_COMPLIANCE)
                .addCareerLevel(CareerLevel.MID)
                .addCriterion(GoalCriterion.PROFESSIONAL_STANDARDS)
                .addSkill(Skill.PROBLEM_SOLVING)
                .addMeasure(MeasureSketch.of("Error rate", "%", Direction.DECREASE))
                .addMeasure(
                        new MeasureSketch("Controls in range", "%", Direction.MAINTAIN, Optional.of(Bound.AT_LEAST)))
                .addMilestone("Rules reviewed")
                .source("An example")
                .build());
    }

    static SmartReport report() {
        String text = "Pass the SBB exam soon.";
        Place exam = Place.text(0, 17);
        return new SmartReport(
                Optional.of("sbb"),
                text,
                Verdict.PARTLY,
                List.of(
                        criterion(SmartCriterion.SPECIFIC, Verdict.MET, new Evidence("specific.action", exam)),
                        criterion(SmartCriterion.MEASURABLE, Verdict.MET, new Evidence("measurable.milestone", exam)),
                        criterion(
                                SmartCriterion.ACHIEVABLE,
                                Verdict.PARTLY,
                                new Finding("achievable.no-means", Severity.INFO, Place.whole())),
                        criterion(
                                SmartCriterion.RELEVANT,
                                Verdict.PARTLY,
                                new Finding("relevant.no-purpose", Severity.INFO, Place.field("alignment"))),
                        criterion(
                                SmartCriterion.TIME_BOUND,
                                Verdict.MISSING,
                                new Finding(
                                        "time-bound.vague",
                                        Severity.ERROR,
                                        Place.text(18, 22),
                                        Map.of("word", "soon", "also", "\u00e4")))),
                "en-1");
    }

    private static CriterionReport criterion(SmartCriterion criterion, Verdict verdict, Evidence evidence) {
        return new CriterionReport(criterion, verdict, List.of(evidence), List.of());
    }

    private static CriterionReport criterion(SmartCriterion criterion, Verdict verdict, Finding finding) {
        return new CriterionReport(criterion, verdict, List.of(), List.of(finding));
    }

    static FindingRenderer renderer() {
        return new FindingRenderer() {
            @Override
            public String message(Finding finding, Locale locale) {
                return locale.getLanguage() + " for " + finding.rule();
            }

            @Override
            public Optional<String> hint(Finding finding, Locale locale) {
                return finding.rule().equals("time-bound.vague") ? Optional.of("name a day") : Optional.empty();
            }
        };
    }
}
