/**
 * Passes the judgement of {@link io.github.goals4j.smart} on to Jakarta Validation.
 *
 * <p>The constraints are found without any set-up where Hibernate Validator 8 or later validates. A {@code null} value is
 * valid; each criterion that falls short is one violation, which carries a
 * {@link io.github.goals4j.validation.GoalViolation}.
 *
 * <pre>{@code
 * record Review(@Smart Goal goal, @Measurable @TimeBound String objective, @Balanced GoalPlan plan) {}
 * }</pre>
 *
 * <p>There are two ways to ask, and an application uses one of them: {@code @Smart Goal} always asks for SMART;
 * {@code @Valid Goal} asks what the goal's status calls for, once {@link io.github.goals4j.validation.GoalMapping} is
 * registered.
 */
@NullMarked
package io.github.goals4j.validation;

import org.jspecify.annotations.NullMarked;
