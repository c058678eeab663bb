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
 *
 * <p>Where the things of the source document are, a page of professional goals for medical technologists:
 *
 * <table>
 * <caption>From the document to its type</caption>
 * <tr><th scope="col">in the document</th><th scope="col">here</th></tr>
 * <tr><td>five kinds of goals</td><td>{@link GoalType}</td></tr>
 * <tr><td>four criteria of a good goal, with three practices each</td><td>{@link GoalCriterion}</td></tr>
 * <tr><td>twelve examples</td><td>{@link GoalTemplate}, made a goal by {@link GoalTemplate#start}</td></tr>
 * <tr><td>three levels, and goals that shift as one progresses</td>
 *     <td>{@link CareerLevel}, {@link Portfolio#levelFit}</td></tr>
 * <tr><td>three ways to use feedback</td>
 *     <td>{@link FeedbackChannel}, {@link Feedback}, {@link GoalPlan#goalsChangedBy}</td></tr>
 * <tr><td>a review twice a year</td><td>{@link Goal#reviewEvery()}, {@link Goal#nextReview}, {@link CheckIn}</td></tr>
 * <tr><td>soft skills</td><td>{@link Skill}, {@link SkillKind#SOFT}</td></tr>
 * <tr><td>long-term goals and daily deadlines</td>
 *     <td>{@link Horizon}, {@link Alignment#parentGoalId()}, {@link Portfolio#horizonBalance}</td></tr>
 * <tr><td>alignment with the organisation</td><td>{@link Alignment}</td></tr>
 * <tr><td>specific, measurable goals</td><td>{@link SmartCriterion}, {@link SmartReport}</td></tr>
 * <tr><td>a weekly log of wins</td><td>{@link Achievement}, {@link GoalPlan#achievementsByWeek()}</td></tr>
 * </table>
 */
@NullMarked
package io.github.goals4j;

import org.jspecify.annotations.NullMarked;
