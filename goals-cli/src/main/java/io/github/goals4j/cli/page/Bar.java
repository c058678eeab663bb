package io.github.goals4j.cli.page;

import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.terminal.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * How many goals of a team answer one criterion, as a bar of up to three parts.
 *
 * @param name the criterion
 * @param y where the bar is
 * @param parts what it consists of
 * @param words the same in words
 */
record Bar(String name, int y, List<Part> parts, String words) {

    /** Where bars begin and how long they are, in the units of the drawing. */
    static final int LEFT = 104;

    static final int LENGTH = 480;
    private static final int HEIGHT = 26;
    private static final int STEP = 34;

    /** A verdict within a bar. */
    record Part(String kind, int x, int width, String label) {

        int middle() {
            return x + width / 2;
        }
    }

    static List<Bar> of(Tally tally, Words words) {
        List<Bar> bars = new ArrayList<>();
        for (SmartCriterion criterion : SmartCriterion.values()) {
            bars.add(of(criterion, 1 + bars.size() * STEP, tally, words));
        }
        return bars;
    }

    private static Bar of(SmartCriterion criterion, int y, Tally tally, Words words) {
        List<Part> parts = new ArrayList<>();
        List<String> said = new ArrayList<>();
        long before = 0;
        long all = Math.max(1, tally.goals());
        for (Verdict verdict : List.of(Verdict.MET, Verdict.PARTLY, Verdict.MISSING)) {
            long count = tally.goals(criterion, verdict);
            int from = LEFT + Math.toIntExact(before * LENGTH / all);
            int to = LEFT + Math.toIntExact((before + count) * LENGTH / all);
            if (count > 0) {
                String label = Mark.sign(verdict) + " " + count;
                parts.add(new Part(verdict.code(), from, to - from, to - from < 12 * label.length() ? "" : label));
            }
            said.add(count + " " + Mark.word(verdict, words));
            before += count;
        }
        String name = words.say("criterion." + criterion.code());
        return new Bar(name, y, parts, name + ": " + String.join(", ", said));
    }

    int height() {
        return HEIGHT;
    }

    int baseline() {
        return y + 18;
    }

    static int heightOf(List<Bar> bars) {
        return bars.size() * STEP;
    }

    static String inWords(List<Bar> bars) {
        return String.join("; ", bars.stream().map(Bar::words).toList());
    }
}
