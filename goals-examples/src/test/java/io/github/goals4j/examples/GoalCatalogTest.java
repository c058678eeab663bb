package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.Skill;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the catalog of medical technologists holds and how it is found. */
class GoalCatalogTest {

    private final GoalCatalog catalog = GoalCatalog.medicalTechnologist();

    @Test
    void holds_the_twelve_documented_goals_in_their_order() {
        assertThat(catalog.all())
                .extracting(GoalTemplate::title)
                .containsExactly(
                        "Achieve Certification in a Specialized Area",
                        "Implement Quality Control Procedures",
                        "Master Advanced Laboratory Techniques",
                        "Lead a Laboratory Information System (LIS) Upgrade",
                        "Enhance Interdepartmental Collaboration",
                        "Pursue Leadership Roles",
                        "Contribute to Research and Development",
                        "Foster Continuing Education",
                        "Improve Turnaround Times for Critical Tests",
                        "Advocate for Patient Safety",
                        "Develop Expertise in Regulatory Compliance",
                        "Enhance Patient-Technologist Interaction");
        assertThat(catalog.all())
                .extracting(GoalTemplate::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void covers_every_type_level_and_criterion() {
        assertThat(GoalType.wellKnown())
                .allSatisfy(type -> assertThat(catalog.byType(type)).isNotEmpty());
        assertThat(CareerLevel.values())
                .allSatisfy(level -> assertThat(catalog.byLevel(level)).isNotEmpty());
        assertThat(GoalCriterion.wellKnown())
                .allSatisfy(each -> assertThat(catalog.byCriterion(each)).isNotEmpty());
    }

    @Test
    void finds_a_template_by_its_number_and_by_its_slug() {
        assertThat(catalog.byNumber(9))
                .hasValueSatisfying(nine -> assertThat(nine.slug()).isEqualTo("turnaround-times"));
        assertThat(catalog.bySlug("lis-upgrade")).isEqualTo(catalog.byNumber(4));
        assertThat(catalog.byNumber(13)).isEmpty();
        assertThat(catalog.bySlug("LIS-upgrade")).isEmpty();
    }

    @Test
    void finds_templates_by_type_level_criterion_and_skill_in_their_order() {
        assertThat(slugs(catalog.byType(GoalType.NETWORKING_AND_COLLABORATION)))
                .containsExactly("interdepartmental-collaboration", "patient-interaction");
        assertThat(slugs(catalog.byLevel(CareerLevel.SENIOR)))
                .contains("patient-safety")
                .doesNotContain("certification");
        assertThat(slugs(catalog.byCriterion(GoalCriterion.CLINICAL_EXPERTISE)))
                .containsExactly(
                        "certification", "advanced-techniques", "research-and-development", "continuing-education");
        assertThat(slugs(catalog.bySkill(Skill.technical("PCR")))).containsExactly("advanced-techniques");
        assertThat(catalog.bySkill(Skill.soft("PCR"))).isEmpty();
        assertThat(catalog.byType(GoalType.of("gardening"))).isEmpty();
    }

    @Test
    void speaks_german_where_it_is_translated_and_keeps_slugs_and_numbers() {
        GoalCatalog german = catalog.in(Locale.GERMANY);
        assertThat(german.language()).isEqualTo(Locale.GERMAN);
        assertThat(slugs(german.all())).isEqualTo(slugs(catalog.all()));
        assertThat(german.byNumber(9).orElseThrow().title()).startsWith("Die Bearbeitungszeit");
        assertThat(german.all()).allSatisfy(template -> {
            GoalTemplate original = catalog.bySlug(template.slug()).orElseThrow();
            assertThat(template.title()).isNotEqualTo(original.title());
            assertThat(template.summary()).isNotEqualTo(original.summary());
        });
        assertThat(german.in(Locale.UK).title()).isEqualTo(catalog.title());
    }

    @Test
    void speaks_english_to_readers_of_a_language_that_it_has_not() {
        assertThat(catalog.in(Locale.JAPANESE)).isSameAs(catalog);
        assertThat(catalog.languages()).containsExactly("de", "en");
    }

    @Test
    void is_found_by_its_profession() {
        assertThat(GoalCatalog.find(catalog.profession())).containsSame(catalog);
        assertThat(GoalCatalog.find("astronaut")).isEmpty();
    }

    @Test
    void works_through_its_own_templates_only() {
        GoalTemplate foreign = catalog.all().get(0).withSlug("gardening");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.example(foreign))
                .withMessageContaining("gardening");
    }

    static List<String> slugs(List<GoalTemplate> templates) {
        return templates.stream().map(GoalTemplate::slug).toList();
    }
}
