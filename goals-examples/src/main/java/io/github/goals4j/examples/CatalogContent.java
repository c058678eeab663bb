package io.github.goals4j.examples;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.InvalidGoalException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a catalog says in one language. The blocks of a kind are read when somebody first asks for what they say; each
 * kind has a class that reads its blocks.
 */
final class CatalogContent {

    private final CatalogTexts texts;
    private final String language;
    private final Problems problems;
    private final Set<BlockKind> read = EnumSet.noneOf(BlockKind.class);

    private Head head = new Head("", "", "", "");
    private final Map<String, TemplateBlock> templates = new HashMap<>();
    private final SortedMap<Integer, TemplateBlock> byNumber = new TreeMap<>();
    private final List<Fields> untold = new ArrayList<>();
    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, Goal> goals = new HashMap<>();
    private final Map<CareerLevel, GoalPlan> plans = new EnumMap<>(CareerLevel.class);
    private final List<Guide> guides = new ArrayList<>();

    /** What it says of itself. */
    record Head(String profession, String title, String summary, String source) {}

    CatalogContent(CatalogTexts texts, String language, Problems problems) {
        this.texts = texts;
        this.language = language;
        this.problems = problems;
    }

    Head head() {
        read(BlockKind.CATALOG);
        return head;
    }

    /** All templates, in the order of their numbers. */
    List<GoalTemplate> templates() {
        read(BlockKind.TEMPLATE);
        List<GoalTemplate> all = new ArrayList<>();
        for (TemplateBlock each : byNumber.values()) {
            all.add(each.template());
        }
        return all;
    }

    /** The template of that slug, worked through. */
    Optional<WorkedExample> example(String slug) {
        read(BlockKind.GOAL);
        TemplateBlock found = templates.get(slug);
        Story story = stories.get(slug);
        if (found == null || story == null) {
            return Optional.empty();
        }
        List<Goal> worked = new ArrayList<>();
        for (CareerLevel level : CareerLevel.values()) {
            Goal goal = goals.get(GoalBlock.id(slug, level));
            if (goal != null) {
                worked.add(goal);
            }
        }
        return Optional.of(new WorkedExample(found.template(), story.why(), story.weak(), worked, story.facts()));
    }

    /** More words to find the template of that slug by. */
    List<String> searchWords(String slug) {
        read(BlockKind.TEMPLATE);
        TemplateBlock found = templates.get(slug);
        return found == null ? List.of() : found.searchWords();
    }

    Optional<GoalPlan> plan(CareerLevel level) {
        read(BlockKind.PLAN);
        return Optional.ofNullable(plans.get(level));
    }

    List<Guide> guides() {
        read(BlockKind.GUIDE);
        return guides;
    }

    /** Reads all that is not read yet, and refuses it if anything in it is wrong. */
    synchronized void readAll() {
        for (BlockKind each : BlockKind.values()) {
            collect(each);
        }
        problems.done();
    }

    /** Reads the blocks of that kind and of those that they may rest on. */
    private synchronized void read(BlockKind wanted) {
        for (BlockKind each : BlockKind.values()) {
            if (wanted == each || wanted.restsOn(each)) {
                collect(each);
            }
        }
        problems.done();
    }

    private void collect(BlockKind kind) {
        if (!read.contains(kind)) {
            List<Block> blocks = texts.blocks(kind, problems);
            read.add(kind);
            if (kind == BlockKind.GOAL) {
                readStories();
            }
            for (Block each : blocks) {
                read(kind, new Fields(each, language, problems));
            }
        }
    }

    private void read(BlockKind kind, Fields fields) {
        try {
            switch (kind) {
                case CATALOG -> readHead(fields);
                case TEMPLATE -> readTemplate(fields);
                case GOAL -> readGoal(fields);
                case PLAN -> readPlan(fields);
                case GUIDE -> readGuide(fields);
            }
        } catch (InvalidGoalException refused) {
            fields.report(refused);
        }
    }

    private void readHead(Fields fields) {
        head = new Head(fields.text("profession"), fields.text("title"), fields.text("summary"), fields.text("source"));
        fields.isSound();
    }

    private void readTemplate(Fields fields) {
        untold.add(fields);
        Optional<TemplateBlock> found = TemplateBlock.read(fields, head.source());
        if (found.isPresent()) {
            GoalTemplate template = found.get().template();
            templates.put(template.slug(), found.get());
            TemplateBlock other = byNumber.putIfAbsent(template.number(), found.get());
            if (other != null) {
                fields.report("must not have the number of " + other.template().slug());
            }
        }
    }

    private void readStories() {
        for (Fields each : untold) {
            stories.put(each.word(1).value(), Story.read(each));
        }
        untold.clear();
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
