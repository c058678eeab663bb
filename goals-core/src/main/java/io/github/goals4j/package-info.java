/**
 * The vocabulary of professional goals as immutable types.
 *
 * <p>Every type here is a value: it is safe to share between threads, equal by content and can only be built in a
 * legal state. What may be absent is an {@link java.util.Optional}, what may be none or many is a list or a set that
 * keeps the order in which it was given. Nothing here is {@code null}, reads a file or asks what day it is.
 *
 * <pre>{@code
 * Goal goal = Goal.builder()
 *         .id("tat-2027")
 *         .title("Cut STAT potassium turnaround from 62 to 45 minutes by 30 June 2027")
 *         .type(GoalType.QUALITY_AND_COMPLIANCE)
 *         .dueDate(LocalDate.of(2027, 6, 30))
 *         .addMeasure(Measure.change("Turnaround", "min", new BigDecimal("62"), new BigDecimal("45")))
 *         .build();
 * }</pre>
 */
@NullMarked
package io.github.goals4j;

import org.jspecify.annotations.NullMarked;
