package io.github.goals4j.json;

import io.github.goals4j.Achievement;
import io.github.goals4j.Alignment;
import io.github.goals4j.Bound;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.CheckIn;
import io.github.goals4j.Direction;
import io.github.goals4j.Evidence;
import io.github.goals4j.Feedback;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.Finding;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalStatus;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.Health;
import io.github.goals4j.Horizon;
import io.github.goals4j.Measure;
import io.github.goals4j.MeasureSketch;
import io.github.goals4j.Milestone;
import io.github.goals4j.Outcome;
import io.github.goals4j.Severity;
import io.github.goals4j.Skill;
import io.github.goals4j.SkillKind;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import java.util.Optional;

/** Every type that has a shape of its own. */
final class Shapes {

    static final Shape<SmartReport> REPORT = report(Words.NONE, Optional.empty(), Optional.empty());

    /** Without the text that it is about, so without the words that its span covers. */
    static final Shape<Finding> FINDING =
            new ConvertedShape<>(CriterionForm.FINDING, finding -> Said.of(finding, "", Words.NONE), Said::finding, "");

    static final Shape<Evidence> EVIDENCE =
            new ConvertedShape<>(CriterionForm.EVIDENCE, evidence -> Said.of(evidence, ""), Said::evidence, "");

    private Shapes() {}

    interface Visitor {
        <V> void visit(Class<V> type, Shape<V> shape);
    }

    static Shape<SmartReport> report(Words words, Optional<String> source, Optional<Integer> line) {
        return new ConvertedShape<>(
                ReportForm.REPORT,
                report -> ReportForm.SaidReport.of(report, words, source, line),
                ReportForm.SaidReport::report,
                "");
    }

    static void forEach(Visitor visitor) {
        visitor.visit(Goal.class, GoalForm.GOAL);
        visitor.visit(Measure.class, MeasureForm.MEASURE);
        visitor.visit(Milestone.class, MilestoneForm.MILESTONE);
        visitor.visit(CheckIn.class, CheckInForm.CHECK_IN);
        visitor.visit(Alignment.class, AlignmentForm.ALIGNMENT);
        visitor.visit(Skill.class, SkillForm.SKILL);
        visitor.visit(Feedback.class, FeedbackForm.FEEDBACK);
        visitor.visit(Achievement.class, AchievementForm.ACHIEVEMENT);
        visitor.visit(GoalPlan.class, PlanForm.PLAN);
        visitor.visit(GoalTemplate.class, TemplateForm.TEMPLATE);
        visitor.visit(MeasureSketch.class, SketchForm.SKETCH);
        visitor.visit(SmartReport.class, REPORT);
        visitor.visit(Finding.class, FINDING);
        visitor.visit(Evidence.class, EVIDENCE);
        visitor.visit(GoalType.class, CodeShape.GOAL_TYPE);
        visitor.visit(GoalCriterion.class, CodeShape.GOAL_CRITERION);
        visitor.visit(FeedbackChannel.class, CodeShape.FEEDBACK_CHANNEL);
        visitor.visit(CareerLevel.class, CodeShape.CAREER_LEVEL);
        visitor.visit(GoalStatus.class, CodeShape.GOAL_STATUS);
        visitor.visit(Outcome.class, CodeShape.OUTCOME);
        visitor.visit(Health.class, CodeShape.HEALTH);
        visitor.visit(Direction.class, CodeShape.DIRECTION);
        visitor.visit(Bound.class, CodeShape.BOUND);
        visitor.visit(SkillKind.class, CodeShape.SKILL_KIND);
        visitor.visit(Horizon.class, CodeShape.HORIZON);
        visitor.visit(SmartCriterion.class, CodeShape.SMART_CRITERION);
        visitor.visit(Verdict.class, CodeShape.VERDICT);
        visitor.visit(Severity.class, CodeShape.SEVERITY);
    }
}
