package io.github.goals4j;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An example to start from. A template is not a goal: it has no numbers and no dates, so it cannot be SMART. Together
 * with a person's own measure, date and reason it becomes one, see {@link #start}.
 */
@Value.Immutable
@Values
public abstract class GoalTemplate implements WithGoalTemplate {

    GoalTemplate() {}

    /**
     * Its name for machines, the same in every version and language.
     *
     * @return lower-case words joined by hyphens, for example {@code lis-upgrade}
     */
    public abstract String slug();

    /**
     * Its place in its catalog.
     *
     * @return 1 or more
     */
    public abstract int number();

    /**
     * What it is about.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * What it is about, in a sentence or two.
     *
     * @return the summary
     */
    public abstract String summary();

    /**
     * The theme.
     *
     * @return one of the five types, or one of your own
     */
    public abstract GoalType type();

    /**
     * The seniorities that it suits.
     *
     * @return at least one level, from {@link CareerLevel#ENTRY} to {@link CareerLevel#SENIOR}
     */
    public abstract Set<CareerLevel> careerLevels();

    /**
     * The criteria of the profession that it meets.
     *
     * @return the criteria, in the order given
     */
    public abstract Set<GoalCriterion> criteria();

    /**
     * The abilities that it trains.
     *
     * @return the skills, in the order given
     */
    public abstract Set<Skill> skills();

    /**
     * What could be counted.
     *
     * @return measures without numbers, with different names
     */
    public abstract List<MeasureSketch> measures();

    /**
     * What could be the steps.
     *
     * @return titles of milestones, in their order
     */
    public abstract List<String> milestones();

    /**
     * Where it comes from.
     *
     * @return for example the document that names it
     */
    public abstract String source();

    /**
     * Whether it should no longer be offered; goals derived from it still find it.
     *
     * @return {@code false} unless said otherwise
     */
    @Value.Default
    public boolean retired() {
        return false;
    }

    /**
     * Starts a template; slug, number, title, summary, type and source must be given.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds everything this template holds
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a goal of one's own: the title, type, criteria, skills and milestones are the template's, and
     * {@link Goal#derivedFrom()} keeps the link. Measures, dates and reason are for the caller to add.
     *
     * @param id what the host calls the new goal
     * @return a builder that makes a draft
     */
    public Goal.Builder start(String id) {
        List<Milestone> steps = new ArrayList<>();
        for (String step : milestones()) {
            steps.add(Milestone.of(Integer.toString(steps.size() + 1), step));
        }
        Optional<CareerLevel> onlyLevel = careerLevels().size() == 1
                ? Optional.of(careerLevels().iterator().next())
                : Optional.empty();
        return Goal.builder()
                .id(id)
                .title(title())
                .type(type())
                .careerLevel(onlyLevel)
                .criteria(criteria())
                .skills(skills())
                .milestones(steps)
                .derivedFrom(slug());
    }

    /**
     * A goal of one's own with all that a template lacks: what is counted, by when, and why.
     *
     * @param id what the host calls the new goal
     * @param dueDate by when it should be reached
     * @param reason how it serves the organisation
     * @param measures the numbers that tell how far it has come, for example those of {@link MeasureSketch#toMeasure}
     * @return a draft; its title is still the template's
     * @throws InvalidGoalException if the id shows no text or two measures have the same name
     */
    public Goal start(String id, LocalDate dueDate, Alignment reason, Measure... measures) {
        return start(id)
                .dueDate(dueDate)
                .alignment(reason)
                .addMeasures(measures)
                .build();
    }

    @Value.Check
    void check() {
        new Check()
                .must(Codes.isCode(slug()), "slug", slug(), "must be lower-case words joined by hyphens")
                .must(number() > 0, "number", number(), "must be 1 or more")
                .text("title", title())
                .text("summary", summary())
                .given(!careerLevels().isEmpty(), "careerLevels", "must name at least one level")
                .distinct("measures", "name", measureNames())
                .texts("milestones", milestones())
                .text("source", source())
                .done();
    }

    private List<String> measureNames() {
        List<String> names = new ArrayList<>();
        for (MeasureSketch each : measures()) {
            names.add(each.name());
        }
        return names;
    }

    /** Builds templates. Every build ends in the same check. Not safe to share between threads. */
    public static final class Builder extends ImmutableGoalTemplate.Builder {
        Builder() {}
    }
}
