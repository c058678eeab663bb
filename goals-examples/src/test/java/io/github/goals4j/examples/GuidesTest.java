package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Achievement;
import io.github.goals4j.Alignment;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.CheckIn;
import io.github.goals4j.Coded;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalType;
import io.github.goals4j.Horizon;
import io.github.goals4j.SkillKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The advice of the source document is found from the types that it is about. */
class GuidesTest {

    private final GoalCatalog catalog = GoalCatalog.medicalTechnologist();

    @Test
    void every_type_criterion_level_and_way_of_feedback_has_its_guide() {
        assertGuided(GoalType.class, GoalType.wellKnown());
        assertGuided(GoalCriterion.class, GoalCriterion.wellKnown());
        assertGuided(CareerLevel.class, Arrays.asList(CareerLevel.values()));
        assertGuided(FeedbackChannel.class, FeedbackChannel.wellKnown());
    }

    private <C extends Coded> void assertGuided(Class<C> type, List<C> values) {
        assertThat(catalog.guides(type))
                .extracting(Guide::value)
                .containsExactlyElementsOf(
                        values.stream().map(each -> Optional.<Coded>of(each)).toList());
        assertThat(values)
                .allSatisfy(value -> assertThat(catalog.guide(value))
                        .hasValueSatisfying(guide -> assertThat(guide.text()).isNotBlank()));
    }

    @Test
    void the_four_questions_and_the_log_of_wins_are_answered_beside_their_types() {
        for (Class<?> type :
                List.of(CheckIn.class, SkillKind.class, Horizon.class, Alignment.class, Achievement.class)) {
            assertThat(catalog.guides(type)).as(type.getSimpleName()).hasSize(1);
        }
        assertThat(catalog.guide(SkillKind.SOFT))
                .hasValueSatisfying(guide -> assertThat(guide.title()).endsWith("?"));
        assertThat(catalog.guide(SkillKind.TECHNICAL)).isEmpty();
    }

    @Test
    void the_practices_of_each_criterion_are_explained_one_by_one() {
        assertThat(GoalCriterion.wellKnown())
                .allSatisfy(criterion -> assertThat(
                                catalog.guide(criterion).orElseThrow().points())
                        .extracting(Guide.Point::title)
                        .isEqualTo(criterion.practices()));
    }

    @Test
    void the_typical_targets_of_each_level_are_explained_one_by_one() {
        assertThat(CareerLevel.values())
                .allSatisfy(
                        level -> assertThat(catalog.guide(level).orElseThrow().points())
                                .extracting(Guide.Point::title)
                                .isEqualTo(level.typicalTargets()));
    }

    @Test
    void speaks_german_too() {
        List<Guide> german = catalog.in(Locale.GERMAN).guides();
        assertThat(german).hasSameSizeAs(catalog.guides());
        for (int i = 0; i < german.size(); i++) {
            assertThat(german.get(i).title())
                    .isNotEqualTo(catalog.guides().get(i).title());
            assertThat(german.get(i).text())
                    .isNotEqualTo(catalog.guides().get(i).text());
        }
    }

    @Test
    void counts_a_guide_for_each_thing_that_the_document_advises_on() {
        assertThat(catalog.guides()).hasSize(5 + 4 + 3 + 3 + 4 + 1);
    }
}
