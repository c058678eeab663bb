package io.github.goals4j.smart;

import io.github.goals4j.Place;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** One text while it is being read: its tokens, which of them have an owner, and what was seen. */
final class Reading {

    /** Something seen. Strong evidence alone makes a criterion met. */
    record Mark(SmartCriterion criterion, String rule, boolean strong, Place place, Map<String, String> arguments) {}

    private final Tokens tokens;
    private final boolean[] taken;
    private final List<Mark> evidence = new ArrayList<>();
    private final List<Mark> findings = new ArrayList<>();
    private Optional<String> goalId = Optional.empty();
    private IntFunction<String> pathAt = offset -> "";

    Reading(Tokens tokens) {
        this.tokens = tokens;
        this.taken = new boolean[tokens.size()];
    }

    Tokens tokens() {
        return tokens;
    }

    String text() {
        return tokens.text().toString();
    }

    Optional<String> goalId() {
        return goalId;
    }

    /** The text belongs to a goal, and each stretch of it to one of its properties. */
    void belongsTo(String id, IntFunction<String> path) {
        goalId = Optional.of(id);
        pathAt = path;
    }

    String pathAt(int offset) {
        return pathAt.apply(offset);
    }

    boolean isTaken(int i) {
        return i >= 0 && i < taken.length && taken[i];
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }

    /** Notes evidence; the rule id says for which criterion. Times own their tokens. */
    void evidence(String rule, boolean strong, int from, int to) {
        evidence.add(new Mark(criterionOf(rule), rule, strong, place(from, to), Map.of()));
        if (rule.startsWith("time-bound")) {
            take(from, to);
        }
    }

    /** Notes evidence in a property. */
    void evidence(String rule, String property) {
        evidence.add(new Mark(criterionOf(rule), rule, true, Place.field(property), Map.of()));
    }

    void finding(String rule, int from, int to) {
        finding(rule, place(from, to), Map.of("words", tokens.words(from, to - 1)));
    }

    void finding(String rule, Place place, Map<String, String> arguments) {
        findings.add(new Mark(criterionOf(rule), rule, false, place, arguments));
    }

    private Place place(int from, int to) {
        return new Place("", Optional.of(new TextSpan(tokens.start(from), tokens.end(to - 1))));
    }

    List<Mark> evidenceOf(SmartCriterion criterion) {
        return evidence.stream().filter(mark -> mark.criterion() == criterion).toList();
    }

    List<Mark> findingsOf(SmartCriterion criterion) {
        return findings.stream().filter(mark -> mark.criterion() == criterion).toList();
    }

    boolean hasStrong(SmartCriterion criterion) {
        return evidence.stream().anyMatch(mark -> mark.strong() && mark.criterion() == criterion);
    }

    boolean hasFinding(String rule) {
        return findings.stream().anyMatch(mark -> mark.rule().equals(rule));
    }

    private static SmartCriterion criterionOf(String rule) {
        return switch (rule.charAt(0)) {
            case 's' -> SmartCriterion.SPECIFIC;
            case 'm' -> SmartCriterion.MEASURABLE;
            case 'a' -> SmartCriterion.ACHIEVABLE;
            case 'r' -> SmartCriterion.RELEVANT;
            default -> SmartCriterion.TIME_BOUND;
        };
    }

    /** Whether a count stands shortly before, as in {@code three times a week}. */
    boolean countNearBefore(int i) {
        for (int at = i - 1; at >= Math.max(0, i - 6); at--) {
            if (tokens.kind(at) == Token.NUMBER
                    || tokens.kind(at) == Token.CODE
                    || tokens.is(at, WordClass.NUMBER.bit())
                    || tokens.isAny(at, "times")) {
                return true;
            }
        }
        return false;
    }

    /** A course of action is no time at the very start of a text, where it is what the goal is about. */
    boolean isTimeLikeEvent(int i) {
        return i > 0 || !tokens.isAny(i, "program", "programme", "process", "class", "trip", "birthday");
    }
}
