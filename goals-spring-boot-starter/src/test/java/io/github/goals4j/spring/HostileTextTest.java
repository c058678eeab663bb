package io.github.goals4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Achievement;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.validation.Balanced;
import jakarta.validation.Validation;
import java.time.LocalDate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.api.Test;

/** Where there is an expression language, it is switched on, and Hibernate Validator is of the older generation. */
class HostileTextTest {

    record Year(@Balanced GoalPlan plan) {}

    @Test
    void what_a_user_wrote_is_never_evaluated() {
        String hostile = "${7*7} #{7*7} \\${7*7} {jakarta.validation.constraints.NotNull.message} \\{x\\} \\\\";
        GoalPlan plan = GoalPlan.builder()
                .addAchievement(Achievement.builder()
                        .on(LocalDate.of(2026, 11, 2))
                        .text("Won")
                        .goalId(hostile)
                        .build())
                .build();
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Year(plan)))
                    .extracting(violation -> violation.getMessage())
                    .containsExactly("points at a goal that the plan does not have: " + hostile);
        }
    }
}
