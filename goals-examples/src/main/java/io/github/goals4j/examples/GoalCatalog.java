package io.github.goals4j.examples;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Coded;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.Skill;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The example goals of one profession: templates in the order of their numbers, each worked through for its career
 * levels, with advice and plans to start from. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * GoalCatalog catalog = GoalCatalog.medicalTechnologist();
 * GoalTemplate template = catalog.byNumber(9).orElseThrow();
 * Goal goal = catalog.example(template).goal(CareerLevel.ENTRY).orElseThrow();
 * }</pre>
 *
 * <p>A catalog is a text file, see {@link #read}. Its problems are found when it is read, all at once.
 */
public final class GoalCatalog {

    private static final String ENGLISH = "en";

    private final CatalogTexts texts;
    private final String language;
    private final CatalogContent content;

    /**
     * The catalog of this module. The build has proven that it is sound; so its texts are opened one by one, when somebody
     * asks for what they say. A class and not a lambda, because the first lambda of a process takes as long as a text.
     */
    private static final class MedicalTechnologist implements Function<String, @Nullable InputStream> {

        static final GoalCatalog CATALOG = new GoalCatalog(
                new CatalogTexts(
                        new MedicalTechnologist(),
                        Map.of(
                                BlockKind.CATALOG, "templates.txt",
                                BlockKind.TEMPLATE, "templates.txt",
                                BlockKind.GOAL, "goals.txt",
                                BlockKind.PLAN, "plans.txt",
                                BlockKind.GUIDE, "guides.txt")),
                ENGLISH,
                new Problems());

        @Override
        public @Nullable InputStream apply(String name) {
            return GoalCatalog.class.getResourceAsStream("medical-technologist/".concat(name));
        }
    }

    private GoalCatalog(CatalogTexts texts, String language, Problems problems) {
        this.texts = texts;
        this.language = language;
        this.content = new CatalogContent(texts, language, problems);
    }

    /**
     * The twelve documented goals of medical technologists.
     *
     * @return always the same catalog, in English; nothing is read before it is asked for: the templates first, the worked
     *     goals, plans and guides only when they are wanted
     * @see #in(Locale)
     */
    public static GoalCatalog medicalTechnologist() {
        return MedicalTechnologist.CATALOG;
    }

    /**
     * The catalog of a profession: that of medical technologists, or one that a {@link CatalogProvider} brings.
     *
     * @param profession for example {@code medical-technologist}
     * @return the catalog in English; absent if nobody brings it
     */
    public static Optional<GoalCatalog> find(String profession) {
        if (profession.equals("medical-technologist")) {
            return Optional.of(medicalTechnologist());
        }
        return ServiceLoader.load(CatalogProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.profession().equals(profession))
                .findFirst()
                .map(CatalogProvider::catalog);
    }

    /**
     * Reads a catalog from one or more texts in UTF-8 that lie beside a class:
     *
     * <pre>{@code
     * GoalCatalog.read(NurseEducators.class::getResourceAsStream, "nurse-educator.txt");
     * }</pre>
     *
     * @param open opens a text by its name; null if there is none
     * @param names the names, at least one; the texts are read as if they were one
     * @return the catalog, in English
     * @throws CatalogFormatException if the texts are not a catalog; it carries every problem with its line
     * @throws IllegalArgumentException if a text is not there or no name is given
     * @throws UncheckedIOException if a text cannot be read
     */
    public static GoalCatalog read(Function<String, @Nullable InputStream> open, String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("a catalog must have at least one text");
        }
        Problems problems = new Problems();
        GoalCatalog catalog = new GoalCatalog(CatalogTexts.of(open, names, problems), ENGLISH, problems);
        catalog.content.readAll();
        return catalog;
    }

    /**
     * Whose goals they are.
     *
     * @return lower-case words joined by hyphens, for example {@code medical-technologist}
     */
    public String profession() {
        return content.head().profession();
    }

    /**
     * What the catalog is called.
     *
     * @return the title
     */
    public String title() {
        return content.head().title();
    }

    /**
     * What is in it, and what is its authors' choice.
     *
     * @return the summary
     */
    public String summary() {
        return content.head().summary();
    }

    /**
     * What the catalog rests on.
     *
     * @return the source of every template that does not name its own
     */
    public String source() {
        return content.head().source();
    }

    /**
     * The language of the titles and texts. What is not translated stays as it was written.
     *
     * @return the language
     */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /**
     * The languages that the catalog or one of its templates speaks.
     *
     * @return English and those of the translations, by their codes
     */
    public SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        languages.add(ENGLISH);
        for (BlockKind kind : List.of(BlockKind.CATALOG, BlockKind.TEMPLATE)) {
            for (Block block : texts.blocks(kind, new Problems())) {
                for (Block.Entry each : block.entries()) {
                    if (!each.language().isEmpty()) {
                        languages.add(each.language());
                    }
                }
            }
        }
        return languages;
    }

    /**
     * The same catalog for readers of another language: titles, summaries and advice where they are translated. The
     * wording of goals stays, because it is judged.
     *
     * @param locale the reader's; only its language counts
     * @return a catalog with the same slugs and numbers
     */
    public GoalCatalog in(Locale locale) {
        String wanted = languages().contains(locale.getLanguage()) ? locale.getLanguage() : ENGLISH;
        return wanted.equals(language) ? this : new GoalCatalog(texts, wanted, new Problems());
    }

    /**
     * All templates that are not retired.
     *
     * @return the templates in the order of their numbers
     */
    public List<GoalTemplate> all() {
        List<GoalTemplate> offered = new ArrayList<>();
        for (GoalTemplate each : content.templates()) {
            if (!each.retired()) {
                offered.add(each);
            }
        }
        return List.copyOf(offered);
    }

    /**
     * The template of that number, also a retired one.
     *
     * @param number 1 or more
     * @return absent if there is none
     */
    public Optional<GoalTemplate> byNumber(int number) {
        for (GoalTemplate each : content.templates()) {
            if (each.number() == number) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * The template of that name, also a retired one: what {@link io.github.goals4j.Goal#derivedFrom()} holds.
     *
     * @param slug for example {@code turnaround-times}
     * @return absent if there is none
     */
    public Optional<GoalTemplate> bySlug(String slug) {
        for (GoalTemplate each : content.templates()) {
            if (each.slug().equals(slug)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * The templates of a theme.
     *
     * @param type the theme
     * @return those that are not retired, in the order of their numbers
     */
    public List<GoalTemplate> byType(GoalType type) {
        return where(template -> template.type().equals(type));
    }

    /**
     * The templates that suit a level.
     *
     * @param level the level
     * @return those that are not retired, in the order of their numbers
     */
    public List<GoalTemplate> byLevel(CareerLevel level) {
        return where(template -> template.careerLevels().contains(level));
    }

    /**
     * The templates that meet a criterion of the profession.
     *
     * @param criterion the criterion
     * @return those that are not retired, in the order of their numbers
     */
    public List<GoalTemplate> byCriterion(GoalCriterion criterion) {
        return where(template -> template.criteria().contains(criterion));
    }

    /**
     * The templates that train a skill.
     *
     * @param skill the skill
     * @return those that are not retired, in the order of their numbers
     */
    public List<GoalTemplate> bySkill(Skill skill) {
        return where(template -> template.skills().contains(skill));
    }

    /**
     * The templates that have to do with some words, the best first. Typing mistakes are forgiven, case and accents do
     * not count.
     *
     * @param words for example {@code critical turnarond}; only the first 1000 characters count
     * @return those that are not retired and have to do with at least one of the words; none if there is no word
     */
    public List<GoalTemplate> search(String words) {
        return new Search(content)
                .find(words).stream().filter(template -> !template.retired()).toList();
    }

    /**
     * A template worked through.
     *
     * @param template a template of this catalog
     * @return its goals, a weak wording and why it matters
     * @throws IllegalArgumentException if the catalog has no template of that slug
     */
    public WorkedExample example(GoalTemplate template) {
        Optional<WorkedExample> found = content.example(template.slug());
        if (found.isEmpty()) {
            throw new IllegalArgumentException("the catalog has no template " + template.slug());
        }
        return found.get();
    }

    /**
     * A plan to start from: goals of all types, some near and some far, with a first win logged. On the day of that win,
     * no question of {@link io.github.goals4j.Portfolio} finds anything.
     *
     * @param level the level of the person
     * @return absent if the catalog has none for the level
     */
    public Optional<GoalPlan> plan(CareerLevel level) {
        return content.plan(level);
    }

    /**
     * All advice.
     *
     * @return the guides in the order of the catalog
     */
    public List<Guide> guides() {
        return content.guides();
    }

    /**
     * The advice about a type of the model and its values.
     *
     * @param type for example {@code GoalType.class}, {@code CheckIn.class} or {@code Achievement.class}
     * @return the guides in the order of the catalog
     */
    public List<Guide> guides(Class<?> type) {
        return guides().stream().filter(each -> each.about().equals(type)).toList();
    }

    /**
     * The advice about a value.
     *
     * @param value a goal type, criterion, level, feedback channel or kind of skill
     * @return absent if there is none
     */
    public Optional<Guide> guide(Coded value) {
        return guides().stream()
                .filter(each -> each.value().equals(Optional.of(value)))
                .findFirst();
    }

    private List<GoalTemplate> where(Predicate<GoalTemplate> asked) {
        return all().stream().filter(asked).toList();
    }
}
