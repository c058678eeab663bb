package io.github.goals4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the source document, and the codes that never change. */
class VocabularyTest {

    @Test
    void the_codes_are_frozen() {
        assertThat(GoalType.wellKnown())
                .map(GoalType::code)
                .containsExactly(
                        "technical-proficiency",
                        "quality-and-compliance",
                        "professional-development",
                        "research-and-innovation",
                        "networking-and-collaboration");
        assertThat(FeedbackChannel.wellKnown())
                .map(FeedbackChannel::code)
                .containsExactly("constructive-criticism", "patient-and-clinician", "performance-review");
        assertThat(GoalCriterion.wellKnown())
                .map(GoalCriterion::code)
                .containsExactly(
                        "clinical-expertise",
                        "professional-standards",
                        "healthcare-outcomes",
                        "leadership-and-collaboration");
        assertThat(codes(GoalStatus.values())).containsExactly("draft", "active", "on-hold", "completed", "cancelled");
        assertThat(codes(Outcome.values())).containsExactly("achieved", "partially-achieved", "not-achieved");
        assertThat(codes(Health.values())).containsExactly("on-track", "at-risk", "off-track");
        assertThat(codes(Direction.values())).containsExactly("increase", "decrease", "maintain");
        assertThat(codes(Bound.values())).containsExactly("at-least", "at-most");
        assertThat(codes(CareerLevel.values())).containsExactly("entry", "mid", "senior");
        assertThat(codes(SkillKind.values())).containsExactly("technical", "soft");
        assertThat(codes(Horizon.values())).containsExactly("short-term", "long-term");
        assertThat(codes(SmartCriterion.values()))
                .containsExactly("specific", "measurable", "achievable", "relevant", "time-bound");
        assertThat(codes(Verdict.values())).containsExactly("missing", "partly", "met");
        assertThat(codes(Severity.values())).containsExactly("info", "warning", "error");
    }

    @Test
    void every_well_known_code_has_a_name_and_a_meaning() {
        assertThat(Stream.of(GoalType.wellKnown(), FeedbackChannel.wellKnown(), GoalCriterion.wellKnown())
                        .flatMap(List::stream))
                .hasSize(12)
                .allMatch(OpenCode::isWellKnown)
                .allMatch(
                        code -> !code.displayName().isBlank() && !code.meaning().isBlank());
        assertThat(GoalType.PROFESSIONAL_DEVELOPMENT.displayName())
                .isEqualTo("Professional Development and Advancement");
        assertThat(CareerLevel.values())
                .allMatch(level ->
                        !level.displayName().isBlank() && !level.focus().isBlank())
                .allMatch(level -> level.typicalTargets().size() == 3);
        assertThat(GoalCriterion.wellKnown()).allMatch(each -> each.practices().size() == 3);
    }

    @Test
    void a_well_known_code_gives_its_constant() {
        assertThat(GoalType.of("research-and-innovation")).isSameAs(GoalType.RESEARCH_AND_INNOVATION);
        assertThat(FeedbackChannel.of("performance-review")).isSameAs(FeedbackChannel.PERFORMANCE_REVIEW);
        assertThat(GoalCriterion.of("clinical-expertise")).isSameAs(GoalCriterion.CLINICAL_EXPERTISE);
    }

    @Test
    void a_code_of_another_profession_is_kept() {
        GoalType teaching = GoalType.of("bedside-teaching");
        assertThat(teaching.isWellKnown()).isFalse();
        assertThat(teaching.displayName()).isEqualTo("Bedside teaching");
        assertThat(teaching.meaning()).isEmpty();
        assertThat(GoalCriterion.of("own").practices()).isEmpty();
    }

    @Test
    void codes_of_different_kinds_are_different() {
        assertThat((Object) GoalType.of("own")).isNotEqualTo(GoalCriterion.of("own"));
        assertThat(GoalType.of("own")).isNotEqualTo(GoalType.of("other")).isEqualTo(GoalType.of("own"));
    }

    @Test
    void levels_are_steps() {
        assertThat(CareerLevel.SENIOR.stepsAbove(CareerLevel.ENTRY)).isEqualTo(2);
        assertThat(CareerLevel.ENTRY.stepsAbove(CareerLevel.MID)).isEqualTo(-1);
        assertThat(CareerLevel.MID.stepsAbove(CareerLevel.MID)).isZero();
    }

    @Test
    void the_letters_spell_smart() {
        assertThat(Stream.of(SmartCriterion.values())
                        .map(SmartCriterion::letter)
                        .map(String::valueOf))
                .containsExactly("S", "M", "A", "R", "T");
        assertThat(SmartCriterion.TIME_BOUND.displayName()).isEqualTo("Time-bound");
    }

    @Test
    void a_better_verdict_satisfies_a_lesser_one() {
        assertThat(Verdict.MET.isAtLeast(Verdict.PARTLY)).isTrue();
        assertThat(Verdict.PARTLY.isAtLeast(Verdict.PARTLY)).isTrue();
        assertThat(Verdict.MISSING.isAtLeast(Verdict.PARTLY)).isFalse();
    }

    @Test
    void a_report_answers_for_the_five_criteria_in_their_order() {
        List<CriterionReport> five = EnumSet.allOf(SmartCriterion.class).stream()
                .map(each -> new CriterionReport(
                        each,
                        Verdict.MISSING,
                        List.of(),
                        List.of(new Finding(each.code() + ".none", Severity.ERROR, Place.whole()))))
                .toList();
        SmartReport report = new SmartReport(Optional.empty(), "Grow.", Verdict.MISSING, five, "en-1");
        assertThat(report.isSmart()).isFalse();
        for (SmartCriterion each : SmartCriterion.values()) {
            assertThat(report.criterion(each).criterion()).isEqualTo(each);
        }
        assertThat(report.findings()).hasSize(5);
        assertThatThrownBy(() -> new SmartReport(Optional.empty(), "", Verdict.MET, five.subList(0, 4), "en-1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_span_covers_words_of_its_text() {
        assertThat(new TextSpan(6, 12).of("Write an SOP.")).isEqualTo("an SOP");
        assertThat(new Evidence("specific.action", Place.text(0, 5)).place().span())
                .contains(new TextSpan(0, 5));
        assertThatThrownBy(() -> new TextSpan(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextSpan(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_finding_keeps_its_arguments_to_itself() {
        Map<String, String> arguments = new HashMap<>(Map.of("id", "a"));
        Finding finding = new Finding("portfolio.dangling-id", Severity.WARNING, Place.whole(), arguments);
        arguments.put("id", "b");
        assertThat(finding.arguments()).containsExactly(Map.entry("id", "a"));
        assertThatThrownBy(() -> finding.arguments().put("id", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_finding_is_written_the_same_way_in_every_run() {
        Map<String, String> arguments = Map.of("b", "2", "c", "3", "a", "1");
        assertThat(new Finding("a.b", Severity.INFO, Place.whole(), arguments).arguments())
                .hasToString("{a=1, b=2, c=3}");
    }

    @Test
    void a_template_and_what_it_lacks_make_a_draft() {
        GoalTemplate template = GoalTemplate.builder()
                .slug("turnaround")
                .number(9)
                .title("Improve turnaround")
                .summary("Find the longest wait and remove it.")
                .type(GoalType.QUALITY_AND_COMPLIANCE)
                .addCareerLevel(CareerLevel.ENTRY)
                .addMeasure(MeasureSketch.of("Turnaround", "min", Direction.DECREASE))
                .source("a document")
                .build();
        Measure measure = template.measures().get(0).toMeasure(Optional.of(new BigDecimal("62")), new BigDecimal("45"));
        Alignment reason = Alignment.of("Shorter stays", "Results in time");
        Goal goal = template.start("mine", LocalDate.of(2027, 6, 30), reason, measure);
        assertThat(goal)
                .isEqualTo(template.start("mine")
                        .dueDate(LocalDate.of(2027, 6, 30))
                        .alignment(reason)
                        .addMeasure(measure)
                        .build());
        assertThat(goal.derivedFrom()).contains("turnaround");
    }

    @Test
    void a_template_starts_a_draft_that_remembers_it() {
        GoalTemplate template = GoalTemplate.builder()
                .slug("lis-upgrade")
                .number(4)
                .title("Lead an upgrade of the information system")
                .summary("Bring a new release into use.")
                .type(GoalType.RESEARCH_AND_INNOVATION)
                .addCareerLevel(CareerLevel.SENIOR)
                .addCriterion(GoalCriterion.LEADERSHIP_AND_COLLABORATION)
                .addSkill(Skill.COMMUNICATION)
                .addMilestones("Vendor chosen", "Staff trained")
                .source("a document")
                .build();
        Goal goal = template.start("mine").build();
        assertThat(goal.derivedFrom()).contains("lis-upgrade");
        assertThat(goal.status()).isEqualTo(GoalStatus.DRAFT);
        assertThat(goal.careerLevel()).contains(CareerLevel.SENIOR);
        assertThat(goal.milestones())
                .containsExactly(Milestone.of("1", "Vendor chosen"), Milestone.of("2", "Staff trained"));
        assertThat(goal.criteria()).containsExactly(GoalCriterion.LEADERSHIP_AND_COLLABORATION);
        assertThat(goal.skills()).containsExactly(Skill.COMMUNICATION);
        assertThat(template.withCareerLevels(CareerLevel.MID, CareerLevel.SENIOR)
                        .start("mine")
                        .build()
                        .careerLevel())
                .as("the person chooses among several levels")
                .isEmpty();
        assertThat(template.retired()).isFalse();
    }

    @Test
    void a_plan_finds_its_goals() {
        GoalPlan plan = GoalPlan.of(List.of(Examples.goal("a"), Examples.goal("b")));
        assertThat(plan.goal("b")).contains(Examples.goal("b"));
        assertThat(plan.goal("c")).isEmpty();
    }

    private static List<String> codes(Coded[] values) {
        return Stream.of(values).map(Coded::code).toList();
    }
}
