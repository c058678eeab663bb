package io.github.goals4j.cli.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Coded;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.OpenCode;
import io.github.goals4j.cli.terminal.Words;
import io.github.goals4j.examples.GoalCatalog;
import io.github.goals4j.examples.Guide;
import io.github.goals4j.smart.SmartAnalyzer;
import io.github.goals4j.smart.SmartPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalog as a page: types by levels, then each example from its plain wording to the goals that it becomes. */
public final class CatalogPage {

    private final GoalCatalog catalog;
    private final List<GoalTemplate> templates;
    private final boolean whole;
    private final Words words;
    private final SmartAnalyzer strict = SmartAnalyzer.english().withPolicy(SmartPolicy.strict());

    /** What the template shows. */
    record View(
            String language,
            String policy,
            String css,
            GoalCatalog catalog,
            List<String> levels,
            List<TypeRow> rows,
            List<ExampleCard> examples,
            List<PlanCard> plans,
            List<AdviceCard> advice,
            Words words) {}

    /** The examples of one type. */
    record TypeRow(String name, String anchor, List<Cell> cells) {}

    /** The examples of one type for one level. */
    record Cell(String level, List<Link> links) {}

    /** A way to a worked goal. */
    record Link(String anchor, String title, String goal) {}

    /** A plan to start from. */
    record PlanCard(String anchor, String level, List<Step> steps) {}

    /** A goal of a plan; {@code towards} names the one that it leads to, if any. */
    record Step(String anchor, String title, String due, String towards) {}

    /** A piece of advice. */
    record AdviceCard(String anchor, String title, String text, List<Guide.Point> points) {}

    /**
     * Prepares a page.
     *
     * @param catalog what to show, in the reader's language
     * @param templates which of it; plans and advice are only shown with all of them
     * @param words what is said around it
     */
    public CatalogPage(GoalCatalog catalog, List<GoalTemplate> templates, Words words) {
        this.catalog = catalog;
        this.templates = templates;
        this.whole = templates.containsAll(catalog.all());
        this.words = words;
    }

    /**
     * Writes the page.
     *
     * @param out where to
     * @throws IOException if that fails
     */
    @SuppressWarnings("NullAway") // no interceptor is what the engine itself passes
    public void write(Writer out) throws IOException {
        Style style = new Style("page.css", "catalog.css");
        View view = new View(
                catalog.language().getLanguage(),
                style.policy(),
                style.css(),
                catalog,
                Arrays.stream(CareerLevel.values()).map(this::name).toList(),
                rows(),
                templates.stream()
                        .map(each -> ExampleCard.of(catalog.example(each), this::name, strict, words))
                        .toList(),
                Arrays.stream(CareerLevel.values())
                        .flatMap(level -> plan(level).stream())
                        .toList(),
                whole ? catalog.guides().stream().map(CatalogPage::advice).toList() : List.of(),
                words);
        try {
            JtecatalogGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, view);
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    /** The well-known types first, then those that only this catalog has. */
    private List<TypeRow> rows() {
        LinkedHashSet<GoalType> types = new LinkedHashSet<>(GoalType.wellKnown());
        templates.forEach(each -> types.add(each.type()));
        List<TypeRow> rows = new ArrayList<>();
        for (GoalType type : types) {
            List<GoalTemplate> own =
                    templates.stream().filter(each -> each.type().equals(type)).toList();
            if (!own.isEmpty()) {
                rows.add(new TypeRow(
                        name(type),
                        catalog.guide(type)
                                .filter(guide -> whole)
                                .map(CatalogPage::anchor)
                                .orElse(""),
                        Arrays.stream(CareerLevel.values())
                                .map(level -> cell(own, level))
                                .toList()));
            }
        }
        return rows;
    }

    private Cell cell(List<GoalTemplate> templates, CareerLevel level) {
        return new Cell(
                name(level),
                templates.stream()
                        .filter(each -> each.careerLevels().contains(level))
                        .map(each -> link(each, level))
                        .toList());
    }

    private Link link(GoalTemplate template, CareerLevel level) {
        Optional<Goal> goal = catalog.example(template).goal(level);
        return new Link(
                goal.map(Goal::id).orElse(template.slug()),
                template.number() + " " + template.title(),
                goal.map(Goal::title).orElse(""));
    }

    private Optional<PlanCard> plan(CareerLevel level) {
        return catalog.plan(level)
                .filter(plan -> whole)
                .map(plan -> new PlanCard(
                        "plan-" + level.code(),
                        name(level),
                        plan.goals().stream()
                                .map(goal -> new Step(
                                        goal.id(),
                                        goal.title(),
                                        goal.dueDate().map(Object::toString).orElse(""),
                                        goal.alignment()
                                                .flatMap(alignment -> alignment.parentGoalId())
                                                .flatMap(plan::goal)
                                                .map(Goal::title)
                                                .orElse("")))
                                .toList()));
    }

    private static AdviceCard advice(Guide guide) {
        return new AdviceCard(anchor(guide), guide.title(), guide.text(), guide.points());
    }

    private static String anchor(Guide guide) {
        String about = guide.about().getSimpleName().toLowerCase(Locale.ROOT);
        return "advice-" + about
                + guide.value().map(value -> "-" + value.code()).orElse("");
    }

    /** In English the name that the model has; in another language what the catalog calls it there. */
    private String name(Coded value) {
        String english = value instanceof CareerLevel level
                ? level.displayName()
                : value instanceof OpenCode code ? code.displayName() : value.code();
        return catalog.language().equals(Locale.ENGLISH)
                ? english
                : catalog.guide(value).map(Guide::title).orElse(english);
    }
}
