/**
 * Catalogs of example goals, one a profession, read from text files that people of the profession write.
 *
 * <pre>{@code
 * GoalTemplate template = GoalCatalog.medicalTechnologist().search("turnaround").get(0);
 * Goal.Builder mine = template.start("tat-2027");
 * }</pre>
 */
@NullMarked
package io.github.goals4j.examples;

import org.jspecify.annotations.NullMarked;
