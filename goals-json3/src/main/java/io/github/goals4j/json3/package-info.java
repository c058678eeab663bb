/**
 * Goals, plans, templates and reports as JSON, with Jackson 3.
 *
 * <pre>{@code
 * GoalPlan plan = GoalJson.strict().plan().read(Path.of("team.json")).value();
 * }</pre>
 */
@NullMarked
package io.github.goals4j.json3;

import org.jspecify.annotations.NullMarked;
