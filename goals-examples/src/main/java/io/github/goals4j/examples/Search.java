package io.github.goals4j.examples;

import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.MeasureSketch;
import io.github.goals4j.Skill;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds templates by words. A word of the title counts most, a word that many templates have counts little, and a word
 * that is only nearly the one asked for counts less than the word itself.
 */
final class Search {

    private static final double TITLE = 6;
    private static final double NAMED = 4;
    private static final double SUMMARY = 2;
    private static final double REST = 1;

    private static final double SAME = 1;
    private static final double BEGUN = 0.8;
    private static final double MISTYPED = 0.6;

    /** What somebody asks in words is shorter; of a longer text the beginning counts, so that an answer comes at once. */
    static final int LONGEST_QUESTION = 1000;

    /** The longest ending that makes no other word, as in departments or tested. */
    private static final int ENDING = 3;

    private final Map<GoalTemplate, Map<String, Double>> index = new HashMap<>();
    private final List<GoalTemplate> templates = new ArrayList<>();

    private record Hit(GoalTemplate template, double score) {}

    Search(CatalogContent content) {
        for (GoalTemplate template : content.templates()) {
            Map<String, Double> words = new HashMap<>();
            put(words, TITLE, template.title());
            put(words, NAMED, template.slug());
            put(words, NAMED, String.join(" ", content.searchWords(template.slug())));
            put(words, NAMED, template.type().displayName());
            for (Skill skill : template.skills()) {
                put(words, NAMED, skill.name());
            }
            put(words, SUMMARY, template.summary());
            for (GoalCriterion criterion : template.criteria()) {
                put(words, SUMMARY, criterion.displayName());
            }
            for (MeasureSketch measure : template.measures()) {
                put(words, SUMMARY, measure.name());
            }
            put(words, REST, String.join(" ", template.milestones()));
            content.example(template.slug()).ifPresent(each -> {
                put(words, REST, each.why());
                each.goals().forEach(goal -> put(words, REST, goal.title()));
            });
            templates.add(template);
            index.put(template, words);
        }
    }

    List<GoalTemplate> find(String asked) {
        Map<GoalTemplate, Double> scores = new HashMap<>();
        for (String word : words(asked.substring(0, Math.min(asked.length(), LONGEST_QUESTION)))) {
            Map<GoalTemplate, Double> hits = hits(word);
            double rarity = Math.log(1 + (double) templates.size() / Math.max(1, hits.size()));
            hits.forEach((template, hit) -> scores.merge(template, hit * rarity * rarity, Double::sum));
        }
        return templates.stream()
                .filter(scores::containsKey)
                .map(template -> new Hit(template, scores.getOrDefault(template, 0.0)))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .map(Hit::template)
                .toList();
    }

    private Map<GoalTemplate, Double> hits(String word) {
        Map<GoalTemplate, Double> hits = new HashMap<>();
        index.forEach((template, words) -> words.forEach((known, weight) -> {
            double hit = weight * likeness(word, known);
            if (hit > 0) {
                hits.merge(template, hit, Math::max);
            }
        }));
        return hits;
    }

    private static double likeness(String asked, String known) {
        if (asked.equals(known)) {
            return SAME;
        }
        boolean begun = asked.length() >= 3 && known.startsWith(asked);
        boolean ended = known.length() >= 4 && asked.length() - known.length() <= ENDING && asked.startsWith(known);
        if (begun || ended) {
            return BEGUN;
        }
        int forgiven = Spelling.forgiven(asked.length());
        boolean near =
                Math.abs(asked.length() - known.length()) <= forgiven && Spelling.distance(asked, known) <= forgiven;
        return near ? MISTYPED : 0;
    }

    private static void put(Map<String, Double> words, double weight, String text) {
        for (String word : words(text)) {
            words.merge(word, weight, Math::max);
        }
    }

    /** The words of a text in lower case and without accents. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
