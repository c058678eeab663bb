package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Direction;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.Horizon;
import io.github.goals4j.Measure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a catalog is written, and what its author is told when it is not. */
class CatalogFormatTest {

    private static final String HEAD = """
            [catalog]
            profession: baker
            title: Goals of bakers
            summary: What bakers want
            source: Hearsay

            """;

    /** Begins on line 7. */
    private static final String TEMPLATE = """
            [template bread]
            number: 1
            title: Better Bread
            title.de: Besseres Brot
            summary: Bake it well.
            why: People eat it.
            type: technical-proficiency
            levels: entry, mid
            """;

    /** Begins on line 16. */
    private static final String GOAL = """

            [goal bread entry]
            title: Bake 50 loaves by 30 June 2027
            start: 2027-01-01
            due: 2027-06-30
            objective: Fewer complaints
            contribution: Crisper crusts
            """;

    @Test
    void a_long_value_goes_on_in_the_next_line_and_a_comment_says_nothing() {
        GoalTemplate template = read(HEAD + "# a comment\n" + TEMPLATE + "source: A baker\n  of my  \n\ttown\n")
                .byNumber(1)
                .orElseThrow();
        assertThat(template.source()).isEqualTo("A baker of my town");
        assertThat(read(HEAD + TEMPLATE + "source:\n  A baker\n")
                        .byNumber(1)
                        .orElseThrow()
                        .source())
                .isEqualTo("A baker");
    }

    @Test
    void line_ends_of_any_system_and_a_byte_order_mark_do_no_harm() {
        GoalCatalog windows = read("\uFEFF" + (HEAD + TEMPLATE).replace("\n", "\r\n"));
        assertThat(windows.title()).isEqualTo("Goals of bakers");
        assertThat(windows.all()).isEqualTo(read(HEAD + TEMPLATE).all());
        assertThat(read((HEAD + TEMPLATE).stripTrailing()).all()).hasSize(1);
    }

    @Test
    void a_text_speaks_the_language_asked_for_or_else_its_own() {
        GoalCatalog german = read(HEAD + TEMPLATE).in(Locale.GERMAN);
        assertThat(german.byNumber(1).orElseThrow().title()).isEqualTo("Besseres Brot");
        assertThat(german.byNumber(1).orElseThrow().summary()).isEqualTo("Bake it well.");
    }

    @Test
    void a_measure_moves_or_is_kept() {
        Goal goal = read(HEAD + TEMPLATE + GOAL + """
                        measure: Loaves | count | 0 -> 50
                        measure: Burnt | % | 8->2.5
                        measure: Sold on the day | % | at least 90
                        measure: Salt | g per kg | at most 18
                        """)
                .example(read(HEAD + TEMPLATE).all().get(0))
                .goal(CareerLevel.ENTRY)
                .orElseThrow();
        assertThat(goal.measures())
                .extracting(Measure::direction)
                .containsExactly(Direction.INCREASE, Direction.DECREASE, Direction.MAINTAIN, Direction.MAINTAIN);
        assertThat(goal.measures().get(1).target()).isEqualByComparingTo(new BigDecimal("2.5"));
    }

    @Test
    void a_goal_has_the_milestones_of_its_template_unless_it_says_its_own() {
        String template = HEAD + TEMPLATE + "milestone: Recipe chosen\n";
        assertThat(goal(template + GOAL).milestones())
                .singleElement()
                .satisfies(step -> assertThat(step.dueDate()).isEmpty());
        assertThat(goal(template + GOAL + "milestone: 2027-02-01 | Oven bought\n")
                        .milestones())
                .singleElement()
                .satisfies(step -> assertThat(step.title()).isEqualTo("Oven bought"));
    }

    private static Goal goal(String text) {
        GoalCatalog catalog = read(text);
        return catalog.example(catalog.all().get(0)).goal(CareerLevel.ENTRY).orElseThrow();
    }

    @Test
    void what_is_no_line_of_a_catalog_is_refused_with_its_place() {
        assertRefused("title: too early\n" + HEAD, "baker.txt:1: must stand below a line in brackets");
        assertRefused("  too early\n" + HEAD, "baker.txt:1: must follow a value");
        assertRefused(HEAD + "[template bread\n", "baker.txt:7: must close the bracket");
        assertRefused(HEAD + "no colon\n", "baker.txt:7: must be \"name: value\"");
        assertRefused(HEAD + ": no name\n", "baker.txt:7: must be \"name: value\"");
        assertRefused(HEAD + "title.german: Ziele\n", "baker.txt:7: must name a language after the dot");
        assertRefused(HEAD + "title.d1: Ziele\n", "baker.txt:7: must name a language after the dot");
        assertRefused(HEAD + "title.d{: Ziele\n", "baker.txt:7: must name a language after the dot");
        assertRefused(HEAD + "title.DE: Ziele\n", "baker.txt:7: must name a language after the dot");
        assertRefused("[catalog]\n  title: x\n", "baker.txt:2: must follow a value");
    }

    @Test
    void a_text_in_another_character_set_is_refused() {
        byte[] latin = (HEAD + "title.de: B\u00e4cker\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(CatalogFormatException.class)
                .isThrownBy(() -> GoalCatalog.read(name -> new ByteArrayInputStream(latin), "baker.txt"))
                .withMessage("baker.txt:7: must be text in UTF-8");
    }

    @Test
    void what_is_no_block_of_a_catalog_is_refused() {
        assertRefused(HEAD + "[templte bread]\n", "baker.txt:7: has no use for \"templte\": did you mean template?");
        assertRefused(
                HEAD + "[recipe]\n", "baker.txt:7: has no use for \"recipe\": must be one of catalog, template, ");
        assertRefused(HEAD + "[]\n", "baker.txt:7: has no use for \"\": must be one of");
        assertRefused(HEAD + "[template]\n", "baker.txt:7: must read [template SLUG]");
        assertRefused(HEAD + "[goal bread entry two]\n", "baker.txt:7: must read [goal SLUG LEVEL]");
        assertRefused(HEAD + "[catalog]\n", "baker.txt:7: must not open [catalog] twice");
        assertRefused(HEAD + TEMPLATE + TEMPLATE, "baker.txt:15: must not open [template bread] twice");
        assertRefused("", "baker.txt:1: must have a block [catalog]");
    }

    @Test
    void a_name_that_nobody_asks_for_is_refused_with_the_one_that_was_meant() {
        assertRefused(
                HEAD + TEMPLATE + "sumary: Bake.\n", "baker.txt:15: has no use for \"sumary\": did you mean summary?");
        assertRefused(
                HEAD + TEMPLATE + "oven: hot\n", "baker.txt:15: has no use for \"oven\": must be one of number, title");
    }

    @Test
    void what_is_missing_or_said_twice_is_refused() {
        assertRefused(HEAD.replace("title: Goals of bakers\n", ""), "baker.txt:1: must say \"title\"");
        assertRefused(HEAD + TEMPLATE.replace("number: 1\n", ""), "baker.txt:7: must say \"number\"");
        assertRefused(HEAD + TEMPLATE.replace("type: technical-proficiency\n", ""), "baker.txt:7: must say \"type\"");
        assertRefused(HEAD + TEMPLATE.replace("title: Better Bread\n", ""), "baker.txt:7: must say \"title\"");
        assertRefused(HEAD + TEMPLATE + GOAL.replace("due: 2027-06-30\n", ""), "baker.txt:16: must say \"due\"");
        assertRefused(HEAD + TEMPLATE + "title: Again\n", "baker.txt:15: must say \"title\" only once");
        assertRefused(HEAD + TEMPLATE + "title.de: Nochmal\n", "baker.txt:15: must say \"title\" only once");
        assertRefused(HEAD + TEMPLATE + "number: 2\n", "baker.txt:15: must say \"number\" only once");
        assertRefused(HEAD + TEMPLATE + "number.de: 2\n", "baker.txt:15: must say \"number\" without a language");
        assertRefused(HEAD + TEMPLATE + "source:\n", "baker.txt:15: must say something after \"source:\"");
        assertRefused(HEAD + TEMPLATE.replace("levels: entry, mid\n", ""), "careerLevels must name at least one level");
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused_where_it_stands() {
        assertRefused(
                HEAD + TEMPLATE.replace("number: 1", "number: one"), "baker.txt:8: must be a whole number, not one");
        assertRefused(
                HEAD + TEMPLATE.replace("number: 1", "number: 0"), "baker.txt:7: number must be 1 or more, not 0");
        assertRefused(
                HEAD + TEMPLATE.replace("entry, mid", "entry, midd"),
                "baker.txt:14: has no use for \"midd\": did you mean mid?");
        assertRefused(
                HEAD + TEMPLATE.replace("entry, mid", "entry,,mid"), "must have a word on both sides of each comma");
        assertRefused(
                HEAD + TEMPLATE.replace("technical-p", "Technical P"), "baker.txt:13: type must be lower-case words");
        assertRefused(HEAD + TEMPLATE + "technical: \u200b\n", "baker.txt:15: name must have visible text");
        assertRefused(
                HEAD + TEMPLATE + "measure: Loaves | count\n",
                "baker.txt:15: must read \"measure: what is measured | unit | increase,");
        assertRefused(HEAD + TEMPLATE + "measure: Loaves | | increase\n", "baker.txt:15: must read \"measure:");
        assertRefused(
                HEAD + TEMPLATE + "measure: Loaves | count | more\n", "baker.txt:15: way must be increase, decrease");
        assertRefused(HEAD + TEMPLATE + "measure: Loaves | count | maintain\n", "baker.txt:15: bound must be given");
        assertRefused(HEAD + TEMPLATE + "weak: Bake.\n", "baker.txt:15: must read \"weak:");
        assertRefused(HEAD + TEMPLATE + "weak: a | b.c\nweak: d | e.f\n", "baker.txt:16: must say \"weak\" only once");
        assertRefused(
                HEAD + TEMPLATE + "fact: Bread is old | Bible | long ago\n", "baker.txt:15: must be a date such as");
        assertRefused(HEAD + TEMPLATE.replace("[template bread]", "[template Bread]"), "baker.txt:7: slug must be");
        assertRefused(
                HEAD + TEMPLATE + TEMPLATE.replace("bread]", "rolls]"),
                "baker.txt:15: must not have the number of bread");
    }

    @Test
    void a_fact_that_nobody_looked_up_has_no_day() {
        GoalCatalog catalog =
                read(HEAD + TEMPLATE + "fact: Bread is old | Bakers\nfact: Rye sours | Book | 2026-11-28\n");
        assertThat(catalog.example(catalog.all().get(0)).facts())
                .containsExactly(
                        new Fact("Bread is old", "Bakers", Optional.empty()),
                        new Fact("Rye sours", "Book", Optional.of(LocalDate.of(2026, 11, 28))));
        assertRefused(
                HEAD + TEMPLATE + "fact: Bread is old\n",
                "baker.txt:15: must read \"fact: the fact in a sentence | who says so | [2026-11-28]\"");
        assertRefused(HEAD + TEMPLATE + "fact: Bread is old | Bakers |\n", "baker.txt:15: must read \"fact:");
    }

    @Test
    void a_goal_must_fit_its_template_and_its_numbers_each_other() {
        String goal = HEAD + TEMPLATE + GOAL;
        assertRefused(
                goal.replace("[goal bread", "[goal bred"),
                "baker.txt:16: has no use for \"bred\": did you mean bread?");
        assertRefused(
                goal.replace("bread entry]", "bread junior]"),
                "baker.txt:16: has no use for \"junior\": must be one of entry, mid");
        assertRefused(
                goal.replace("bread entry]", "bread senior]"), "baker.txt:16: must be for a level that the template");
        assertRefused(
                goal.replace("2027-06-30\no", "2027-06-31\no"), "baker.txt:19: must be a date such as 2027-06-30, not");
        assertRefused(goal.replace("2027-01-01", "2028-01-01"), "baker.txt:16: dueDate must be");
        assertRefused(goal + "measure: Loaves | count | 50\n", "baker.txt:22: target must read 62 -> 45, at least 45");
        assertRefused(goal + "measure: Loaves | count | 5 -> x\n", "baker.txt:22: must be a number, not x");
        assertRefused(goal + "measure: Loaves | count | 5 -> 5\n", "baker.txt:22: target must");
        assertRefused(goal + "milestone: Oven bought\n", "baker.txt:22: must read \"milestone: 2027-03-31 | ");
        assertRefused(goal + "milestone: 2027-02-01 | \u200b\n", "baker.txt:22: title must have visible text");
    }

    @Test
    void a_plan_must_be_made_of_goals_of_its_level() {
        String plan = HEAD + TEMPLATE + GOAL + "[plan entry]\n";
        assertThat(read(plan + "goal: bread\n")
                        .plan(CareerLevel.ENTRY)
                        .orElseThrow()
                        .goals())
                .hasSize(1);
        assertRefused(
                plan + "goal: rolls\n", "baker.txt:23: must name a template with a goal for level entry, not rolls");
        assertRefused(
                plan + "goal: bread -> rolls\n", "baker.txt:23: must name a template with a goal for level entry");
        assertRefused(plan + "goal: a -> b -> c\n", "baker.txt:23: must read \"goal: SLUG\" or");
        assertRefused(plan + "goal: bread\ngoal: bread\n", "baker.txt:22: goals[1].id must differ");
        assertRefused(plan + "win: 2027-01-15 | Oven lit | rolls\n", "baker.txt:23: must name a template with a goal");
        assertRefused(plan + "win: 2027-01/15 | Oven lit | bread\n", "baker.txt:23: must be a date such as");
        assertRefused(plan + "win: 2027/01-15 | Oven lit | bread\n", "baker.txt:23: must be a date such as");
        assertRefused(plan + "win: 2027-01-15 | \u200b | bread\n", "baker.txt:23: text must have visible text");
        assertRefused(plan + "win: today | Oven lit | bread\n", "baker.txt:23: must be a date such as");
        assertRefused(plan + "feedback: Gossip | 2027-01-15 | peer | Nice | bread\n", "baker.txt:23: channel must be");
        assertRefused(
                plan + "feedback: gossip | 2027-01-15 | peer | \u200b | bread\n",
                "baker.txt:23: text must have visible");
        assertRefused(
                plan + "feedback: gossip | 2027-01-15 | peer | Nice | rolls\n", "baker.txt:23: must name a template");
        assertRefused(
                plan.replace("[plan entry]", "[plan junior]"),
                "baker.txt:22: has no use for \"junior\": must be one of entry");
    }

    @Test
    void a_guide_must_be_about_something_of_the_model() {
        String guide = "title: Advice\ntext: Rest the dough.\n";
        assertThat(read(HEAD + "[guide wins]\n" + guide).guides()).hasSize(1);
        assertThat(read(HEAD + "[guide horizon long-term]\n" + guide).guide(Horizon.LONG_TERM))
                .isPresent();
        assertRefused(
                HEAD + "[guide levl entry]\n" + guide, "baker.txt:7: has no use for \"levl\": did you mean level");
        assertRefused(
                HEAD + "[guide level junior]\n" + guide,
                "baker.txt:7: has no use for \"junior\": must be one of entry");
        assertRefused(
                HEAD + "[guide skill hard]\n" + guide,
                "baker.txt:7: has no use for \"hard\": must be one of technical, soft");
        assertRefused(HEAD + "[guide wins big]\n" + guide, "baker.txt:7: must read [guide wins]");
        assertRefused(HEAD + "[guide wins]\n" + guide + "point: Wait\n", "baker.txt:10: must read \"point: practice |");
    }

    @Test
    void all_problems_are_reported_at_once_and_none_follows_from_another() {
        assertThatExceptionOfType(CatalogFormatException.class)
                .isThrownBy(() -> read(HEAD.replace("title: Goals of bakers", "titel: Goals")
                        + TEMPLATE.replace("number: 1", "number: one")
                        + "[recipe]\n"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(CatalogProblem::toString)
                        .containsExactlyInAnyOrder(
                                "baker.txt:1: must say \"title\"",
                                "baker.txt:3: has no use for \"titel\": did you mean title?",
                                "baker.txt:8: must be a whole number, not one",
                                "baker.txt:15: has no use for \"recipe\": must be one of catalog, template, goal, plan,"
                                        + " guide"));
    }

    @Test
    void several_texts_are_read_as_one_and_each_problem_names_its_own() {
        GoalCatalog catalog = GoalCatalog.read(
                name -> stream(name.equals("head.txt") ? HEAD : TEMPLATE), "templates.txt", "head.txt");
        assertThat(catalog.all()).hasSize(1);
        assertThatExceptionOfType(CatalogFormatException.class)
                .isThrownBy(() -> GoalCatalog.read(
                        name -> stream(name.equals("head.txt") ? HEAD : "[recipe]\n"), "head.txt", "templates.txt"))
                .withMessageStartingWith("templates.txt:1: ");
    }

    @Test
    void a_text_that_is_not_there_or_cannot_be_read_is_no_catalog() {
        assertThatIllegalArgumentException().isThrownBy(() -> GoalCatalog.read(name -> null, "bread.txt"));
        assertThatIllegalArgumentException().isThrownBy(() -> GoalCatalog.read(name -> stream(HEAD)));
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> GoalCatalog.read(name -> broken, "bread.txt"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatever_happens_to_a_line_the_text_is_read_or_refused_with_a_place() throws IOException {
        List<String> lines;
        try (InputStream in = getClass().getResourceAsStream("nurses/nurse-educator.txt")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        int refusals = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int middle = line.length() / 2;
            for (String instead : List.of(
                    "",
                    line + "\n" + line,
                    line.substring(0, middle),
                    line.substring(middle),
                    line.replace('-', '|'))) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, instead);
                try {
                    read(String.join("\n", changed));
                } catch (CatalogFormatException refused) {
                    refusals++;
                    assertThat(refused.problems())
                            .isNotEmpty()
                            .allSatisfy(problem -> assertThat(problem.line()).isBetween(1, lines.size() + 1));
                }
            }
        }
        assertThat(refusals).isGreaterThan(lines.size());
    }

    private static GoalCatalog read(String text) {
        return GoalCatalog.read(name -> stream(text), "baker.txt");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String text, String problem) {
        assertThatExceptionOfType(CatalogFormatException.class)
                .as(text)
                .isThrownBy(() -> read(text))
                .withMessageContaining(problem);
    }
}
