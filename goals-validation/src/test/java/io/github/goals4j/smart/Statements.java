package io.github.goals4j.smart;

import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Our own statements, each with the verdict that a careful reader gives for each criterion. */
final class Statements {

    /** One statement and its labels. */
    record Statement(String id, String trade, Map<SmartCriterion, Verdict> labels, String text) {}

    /** How a criterion fares: what was found of what is there, and how much of what was found is there. */
    record Score(SmartCriterion criterion, Verdict level, int right, int found, int there) {

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return there == 0 ? 1 : (double) right / there;
        }

        double f1() {
            return found + there == 0 ? 1 : 2.0 * right / (found + there);
        }
    }

    private Statements() {}

    static List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        for (List<String> row : Table.read("statements.tsv")) {
            Map<SmartCriterion, Verdict> labels = new EnumMap<>(SmartCriterion.class);
            labels.put(SmartCriterion.SPECIFIC, twoLevels(row.get(2)));
            labels.put(SmartCriterion.MEASURABLE, twoLevels(row.get(3)));
            labels.put(SmartCriterion.ACHIEVABLE, threeLevels(row.get(4), "-1"));
            labels.put(SmartCriterion.RELEVANT, twoLevels(row.get(5)));
            labels.put(SmartCriterion.TIME_BOUND, threeLevels(row.get(6), "0"));
            all.add(new Statement(row.get(0), row.get(1), labels, row.get(9)));
        }
        return all;
    }

    private static Verdict twoLevels(String label) {
        return label.equals("1") ? Verdict.MET : Verdict.MISSING;
    }

    private static Verdict threeLevels(String label, String missing) {
        return label.equals("1") ? Verdict.MET : label.equals(missing) ? Verdict.MISSING : Verdict.PARTLY;
    }

    /** The scores of one criterion, level by level; where labels have two levels, only that of met. */
    static List<Score> scores(SmartCriterion criterion) {
        List<Score> scores = new ArrayList<>();
        for (Verdict level : levels(criterion)) {
            int right = 0;
            int found = 0;
            int there = 0;
            for (Statement statement : all()) {
                SmartReport report = SmartAnalyzer.english().analyze(statement.text());
                boolean is = report.criterion(criterion).verdict() == level;
                boolean should = statement.labels().get(criterion) == level;
                right += is && should ? 1 : 0;
                found += is ? 1 : 0;
                there += should ? 1 : 0;
            }
            scores.add(new Score(criterion, level, right, found, there));
        }
        return scores;
    }

    private static List<Verdict> levels(SmartCriterion criterion) {
        return criterion == SmartCriterion.ACHIEVABLE || criterion == SmartCriterion.TIME_BOUND
                ? List.of(Verdict.MET, Verdict.PARTLY, Verdict.MISSING)
                : List.of(Verdict.MET);
    }
}
