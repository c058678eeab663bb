package io.github.goals4j.examples;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.InvalidGoalException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Understands the blocks of a catalog in one language; each kind of block has a class that reads it. */
final class CatalogReader {

    private final Map<BlockKind, List<Fields>> blocks = new EnumMap<>(BlockKind.class);
    private final String file;
    private final Problems problems;

    private CatalogContent.Head head = new CatalogContent.Head("", "", "", "");
    private final Map<String, TemplateBlock> templates = new HashMap<>();
    private final SortedMap<Integer, TemplateBlock> byNumber = new TreeMap<>();
    private final Map<String, Goal> goals = new HashMap<>();
    private final Map<CareerLevel, GoalPlan> plans = new EnumMap<>(CareerLevel.class);
    private final List<Guide> guides = new ArrayList<>();

    CatalogReader(String file, List<Block> all, String language, Problems problems) {
        this.file = file;
        this.problems = problems;
        for (BlockKind each : BlockKind.values()) {
            blocks.put(each, new ArrayList<>());
        }
        Set<List<String>> seen = new HashSet<>();
        for (Block each : all) {
            Fields fields = new Fields(each, language, problems);
            Optional<BlockKind> kind = BlockKind.of(each, fields);
            if (!seen.add(each.words())) {
                fields.report("must not open [" + String.join(" ", each.words()) + "] twice");
            } else if (kind.isPresent()) {
                of(kind.get()).add(fields);
            }
        }
    }

    CatalogContent read() {
        for (BlockKind kind : BlockKind.values()) {
            for (Fields each : of(kind)) {
                try {
                    read(kind, each);
                } catch (InvalidGoalException refused) {
                    each.report(refused);
                }
            }
        }
        if (of(BlockKind.CATALOG).isEmpty()) {
            problems.add(file, 1, "must have a block [catalog]");
        }
        problems.done();
        List<WorkedExample> examples = new ArrayList<>();
        Map<String, List<String>> searchWords = new HashMap<>();
        for (TemplateBlock each : byNumber.values()) {
            examples.add(each.worked(goals));
            searchWords.put(each.template().slug(), each.searchWords());
        }
        return new CatalogContent(head, examples, searchWords, plans, guides);
    }

    private List<Fields> of(BlockKind kind) {
        return blocks.getOrDefault(kind, List.of());
    }

    private void read(BlockKind kind, Fields fields) {
        switch (kind) {
            case CATALOG -> readHead(fields);
            case TEMPLATE -> readTemplate(fields);
            case GOAL -> readGoal(fields);
            case PLAN -> readPlan(fields);
            case GUIDE -> readGuide(fields);
        }
    }

    private void readHead(Fields fields) {
        head = new CatalogContent.Head(
                fields.text("profession"), fields.text("title"), fields.text("summary"), fields.text("source"));
        fields.isSound();
    }

    private void readTemplate(Fields fields) {
        Optional<TemplateBlock> read = TemplateBlock.read(fields, head.source());
        if (read.isPresent()) {
            GoalTemplate template = read.get().template();
            templates.put(template.slug(), read.get());
            TemplateBlock other = byNumber.putIfAbsent(template.number(), read.get());
            if (other != null) {
                fields.report("must not have the number of " + other.template().slug());
            }
        }
    }

    private void readGoal(Fields fields) {
        Block.Entry slug = fields.word(1);
        TemplateBlock template = templates.get(slug.value());
        Optional<CareerLevel> level = fields.level(fields.word(2));
        if (template == null) {
            fields.report(slug, Fields.unknown(slug.value(), templates.keySet()));
        } else if (level.isPresent()) {
            Optional<Goal> goal = GoalBlock.read(template.template(), level.get(), fields);
            if (goal.isPresent()) {
                goals.put(goal.get().id(), goal.get());
            }
        }
    }

    private void readPlan(Fields fields) {
        Optional<CareerLevel> level = fields.level(fields.word(1));
        if (level.isPresent()) {
            Optional<GoalPlan> plan = new PlanBlock(level.get(), goals, fields).read();
            if (plan.isPresent()) {
                plans.put(level.get(), plan.get());
            }
        }
    }

    private void readGuide(Fields fields) {
        Optional<Guide> guide = GuideBlock.read(fields);
        if (guide.isPresent()) {
            guides.add(guide.get());
        }
    }
}
