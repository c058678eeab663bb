package io.github.goals4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.json.GoalsModule;
import jakarta.validation.Validator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.Ordered;

/** What an application gets, how it switches that off, and how it puts its own in the place. */
class StarterTest {

    private static final AutoConfigurations ALL = AutoConfigurations.of(
            GoalsValidationAutoConfiguration.class,
            GoalsJacksonAutoConfiguration.class,
            GoalsProblemAutoConfiguration.class,
            ValidationAutoConfiguration.class,
            JacksonAutoConfiguration.class,
            MessageSourceAutoConfiguration.class);

    private static final Goal VAGUE = Goal.builder()
            .id("vague")
            .title("Improve things soon")
            .type(GoalType.TECHNICAL_PROFICIENCY)
            .build()
            .activate(LocalDate.of(2026, 11, 2));

    private final WebApplicationContextRunner web = new WebApplicationContextRunner().withConfiguration(ALL);

    @Test
    void every_part_is_named_for_spring_boot_to_find() throws Exception {
        String imports = "/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
        try (var in = StarterTest.class.getResourceAsStream(imports)) {
            assertThat(new String(in.readAllBytes()).lines())
                    .containsExactly(
                            GoalsJacksonAutoConfiguration.class.getName(),
                            GoalsProblemAutoConfiguration.class.getName(),
                            GoalsValidationAutoConfiguration.class.getName());
        }
    }

    @Test
    void valid_asks_a_goal_by_its_status() {
        web.run(app -> assertThat(app.getBean(Validator.class).validate(VAGUE)).isNotEmpty());
        web.withPropertyValues("goals4j.validation.enabled=false")
                .run(app ->
                        assertThat(app.getBean(Validator.class).validate(VAGUE)).isEmpty());
    }

    @Test
    void the_mapper_of_jackson_2_writes_goals() {
        web.run(app -> assertThat(app.getBean(ObjectMapper.class).writeValueAsString(VAGUE))
                .contains("\"status\":\"active\""));
        web.withPropertyValues("goals4j.jackson.enabled=false")
                .run(app -> assertThat(app).doesNotHaveBean(GoalsModule.class));
        web.withBean("mine", GoalsModule.class)
                .run(app ->
                        assertThat(app.getBeanNamesForType(GoalsModule.class)).containsExactly("mine"));
        web.withClassLoader(new FilteredClassLoader("com.fasterxml.jackson"))
                .run(app -> assertThat(app).hasNotFailed().doesNotHaveBean("goalsModule"));
    }

    @Test
    void failures_are_answered_in_a_web_application_only() {
        web.run(app -> assertThat(app).hasSingleBean(GoalProblemAdvice.class));
        web.withPropertyValues("goals4j.problem-details.enabled=false")
                .run(app -> assertThat(app).doesNotHaveBean(GoalProblemAdvice.class));
        new ApplicationContextRunner()
                .withConfiguration(ALL)
                .run(app -> assertThat(app).doesNotHaveBean(GoalProblemAdvice.class));
    }

    @Test
    void an_advice_of_ones_own_takes_the_place() {
        GoalProblemAdvice mine = new GoalProblemAdvice(new StaticMessageSource(), 5);
        web.withBean(GoalProblemAdvice.class, () -> mine)
                .run(app -> assertThat(app.getBean(GoalProblemAdvice.class)).isSameAs(mine));
    }

    @Test
    void the_answer_comes_after_the_applications_own_and_before_the_general_one() {
        web.run(app ->
                assertThat(app.getBean(GoalProblemAdvice.class).getOrder()).isEqualTo(Ordered.LOWEST_PRECEDENCE));
        web.withPropertyValues("spring.mvc.problemdetails.enabled=true")
                .run(app -> assertThat(app.getBean(GoalProblemAdvice.class).getOrder())
                        .isNegative());
    }
}
