package io.github.goals4j.examples;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands the blocks of a catalog in one language; each kind of block has a class that reads it. */
final class CatalogReader {

    private final Map<BlockKind, List<Block>> blocks = new EnumMap<>(BlockKind.class);
    private final String file;
    private final String language;
    private final Problems problems;

    private final Map<String, TemplateBlock> templates = new LinkedHashMap<>();
    private final Map<String, Goal> goals = new LinkedHashMap<>();

    CatalogReader(String file, List<Block> all, String language, Problems problems) {
        this.file = file;
        this.language = language;
        this.problems = problems;
        for (BlockKind each : BlockKind.values()) {
            blocks.put(each, new ArrayList<>());
        }
        Set<List<String>> seen = new HashSet<>();
        for (Block each : all) {
            BlockKind.of(each, problems).ifPresent(kind -> {
                if (seen.add(each.words())) {
                    of(kind).add(each);
                } else {
                    problems.add(
                            each.file(), each.line(), "must not open [" + String.join(" ", each.words()) + "] twice");
                }
            });
        }
    }

    CatalogContent read() {
        CatalogContent.Head head = head();
        readTemplates(head.source());
        readGoals();
        Map<CareerLevel, GoalPlan> plans = plans();
        List<Guide> guides = guides();
        problems.done();
        List<WorkedExample> examples = new ArrayList<>();
        Map<String, List<String>> searchWords = new HashMap<>();
        templates.forEach((slug, each) -> {
            examples.add(each.worked(goals.values()));
            searchWords.put(slug, each.searchWords());
        });
        examples.sort(Comparator.comparingInt(each -> each.template().number()));
        return new CatalogContent(head, examples, searchWords, plans, guides);
    }

    private List<Block> of(BlockKind kind) {
        return blocks.getOrDefault(kind, List.of());
    }

    private CatalogContent.Head head() {
        if (of(BlockKind.CATALOG).isEmpty()) {
            problems.add(file, 1, "must have a block [catalog]");
            return new CatalogContent.Head("", "", "", "");
        }
        Fields fields = fields(of(BlockKind.CATALOG).get(0));
        CatalogContent.Head head = new CatalogContent.Head(
                fields.text("profession"), fields.text("title"), fields.text("summary"), fields.text("source"));
        fields.build(() -> head);
        return head;
    }

    private void readTemplates(String source) {
        Map<Integer, String> numbers = new HashMap<>();
        for (Block each : of(BlockKind.TEMPLATE)) {
            String slug = each.words().get(1);
            TemplateBlock.read(slug, fields(each), source).ifPresent(read -> {
                templates.put(slug, read);
                Optional.ofNullable(numbers.put(read.template().number(), slug))
                        .ifPresent(other ->
                                problems.add(each.file(), each.line(), "must not have the number of " + other));
            });
        }
    }

    private void readGoals() {
        for (Block each : of(BlockKind.GOAL)) {
            String slug = each.words().get(1);
            TemplateBlock template = templates.get(slug);
            if (template == null) {
                problems.add(
                        each.file(), each.line(), Fields.unknown("the template " + slug, slug, templates.keySet()));
            } else {
                Fields fields = fields(each);
                fields.builtBlock(() -> Fields.level(each.words().get(2)))
                        .flatMap(level -> GoalBlock.read(template.template(), level, fields))
                        .ifPresent(goal -> goals.put(goal.id(), goal));
            }
        }
    }

    private Map<CareerLevel, GoalPlan> plans() {
        Map<CareerLevel, GoalPlan> plans = new EnumMap<>(CareerLevel.class);
        for (Block each : of(BlockKind.PLAN)) {
            Fields fields = fields(each);
            fields.builtBlock(() -> Fields.level(each.words().get(1)))
                    .ifPresent(level ->
                            new PlanBlock(level, goals, fields).read().ifPresent(plan -> plans.put(level, plan)));
        }
        return plans;
    }

    private List<Guide> guides() {
        List<Guide> guides = new ArrayList<>();
        for (Block each : of(BlockKind.GUIDE)) {
            GuideBlock.read(each.words(), fields(each)).ifPresent(guides::add);
        }
        return guides;
    }

    private Fields fields(Block block) {
        return new Fields(block, language, problems);
    }
}
