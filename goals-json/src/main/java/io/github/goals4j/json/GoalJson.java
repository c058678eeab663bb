package io.github.goals4j.json;

import io.github.goals4j.FindingRenderer;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.SmartReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads and writes goals as JSON: the front door.
 *
 * <pre>{@code
 * GoalJson json = GoalJson.strict();
 * GoalPlan plan = json.plan().read(Path.of("team.json")).value();
 * String text = json.plan().write(plan);
 * }</pre>
 *
 * <p>A reader converts nothing, passes over nothing and cuts nothing: what it does not understand it refuses, with all
 * problems of the text and their places, see {@link GoalJsonException}. {@link #lenient()} keeps properties that it does
 * not know, so that a file of a later version survives a round trip. Immutable and safe to share between threads.
 */
public final class GoalJson {

    private static final GoalJson STRICT =
            new GoalJson(new Options(Limits.STANDARD, Reading.Unknown.REFUSED, Words.NONE, false));

    private final Options options;

    private GoalJson(Options options) {
        this.options = options;
    }

    /** What can be chosen. */
    record Options(Limits limits, Reading.Unknown unknown, Words words, boolean indented) {}

    /**
     * Refuses properties that it does not know.
     *
     * @return the standard reader and writer
     */
    public static GoalJson strict() {
        return STRICT;
    }

    /**
     * Keeps properties that it does not know in {@link ReadResult#extras()} and writes them back.
     *
     * @return a lenient reader, as strict as any in all other respects
     */
    public static GoalJson lenient() {
        return new GoalJson(new Options(Limits.STANDARD, Reading.Unknown.KEPT, Words.NONE, false));
    }

    /**
     * Takes more or less.
     *
     * @param limit which limit
     * @param value how much, 1 or more
     * @return the same with another limit
     */
    public GoalJson withLimit(Limit limit, int value) {
        return new GoalJson(new Options(
                options.limits().with(limit, value), options.unknown(), options.words(), options.indented()));
    }

    /**
     * Writes a message and a hint with each finding of a report.
     *
     * @param renderer finds the words
     * @param locale the reader's language
     * @return the same with words
     */
    public GoalJson withWords(FindingRenderer renderer, Locale locale) {
        return new GoalJson(
                new Options(options.limits(), options.unknown(), Words.of(renderer, locale), options.indented()));
    }

    /**
     * Writes for people: a property or item a line, indented by two spaces, a line break at the end.
     *
     * @return the same with white space
     */
    public GoalJson indented() {
        return new GoalJson(new Options(options.limits(), options.unknown(), options.words(), true));
    }

    /**
     * A goal.
     *
     * @return reads and writes an object
     */
    public JsonForm<Goal> goal() {
        return new JsonForm<>(options, Root.of(GoalForm.GOAL));
    }

    /**
     * Goals.
     *
     * @return reads and writes a list of objects
     */
    public JsonForm<List<Goal>> goals() {
        return new JsonForm<>(options, Root.of(ListShape.listOf(GoalForm.GOAL)));
    }

    /**
     * A plan, the usual root of a file.
     *
     * @return reads and writes an object
     */
    public JsonForm<GoalPlan> plan() {
        return new JsonForm<>(options, Root.of(PlanForm.PLAN));
    }

    /**
     * Whatever holds goals: a plan, a list or a single goal, read as a plan. Property paths are those of the plan:
     * {@link ReadResult#location(String)} knows which of them it was.
     *
     * @return reads any of the three, writes a plan
     */
    public JsonForm<GoalPlan> anyGoals() {
        return new JsonForm<>(options, new AnyRoot());
    }

    /**
     * A SMART report. Its words are written if somebody finds them, see {@link #withWords}.
     *
     * @return reads and writes an object
     */
    public JsonForm<SmartReport> report() {
        return report(Optional.empty(), Optional.empty());
    }

    /**
     * A SMART report that says where its goal was read.
     *
     * @param source the name of the file, as its reader knows it
     * @param line the line in it, from 1
     * @return reads and writes an object that begins with the two
     */
    public JsonForm<SmartReport> report(String source, int line) {
        return report(Optional.of(source), Optional.of(line));
    }

    private JsonForm<SmartReport> report(Optional<String> source, Optional<Integer> line) {
        return new JsonForm<>(options, Root.of(Shapes.report(options.words(), source, line)));
    }

    /**
     * A catalog of templates.
     *
     * @return reads and writes an object with the list {@code templates}
     */
    public JsonForm<List<GoalTemplate>> catalog() {
        return new JsonForm<>(options, Root.of(CatalogForm.CATALOG));
    }
}
