package io.github.goals4j.smart;

import io.github.goals4j.Goal;
import io.github.goals4j.Place;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One text while it is being read: its tokens, which of them have an owner, and what was seen. */
final class Reading {

    /** Something seen. Strong evidence alone makes a criterion met. */
    record Mark(SmartCriterion criterion, String rule, boolean strong, Place place, Map<String, String> arguments) {}

    /** So many tokens have room at first; most goals need no more. */
    private static final int ROOM = 48;

    private final Tokens tokens;
    private @Nullable SmartCriterion[] owners = new SmartCriterion[0];
    private final List<Mark> evidence = new ArrayList<>();
    /** What has strong evidence, so that asking for it takes one look however much there is. */
    private final Set<SmartCriterion> strong = EnumSet.noneOf(SmartCriterion.class);

    private final List<Mark> findings = new ArrayList<>();
    /** The characters of amounts and results. */
    private final BitSet measured = new BitSet();

    private Optional<String> goalId = Optional.empty();
    /** Where the title of that goal ends in the text. */
    private int titleEnd;

    Reading(Tokens tokens) {
        this.tokens = tokens;
        begin();
    }

    /** Forgets what was seen in the text before. */
    void begin() {
        if (owners.length < tokens.size()) {
            owners = new SmartCriterion[Math.max(tokens.size(), ROOM)];
        } else {
            Arrays.fill(owners, 0, tokens.size(), null);
        }
        evidence.clear();
        strong.clear();
        findings.clear();
        measured.clear();
        goalId = Optional.empty();
    }

    Tokens tokens() {
        return tokens;
    }

    String text() {
        return tokens.text();
    }

    Optional<String> goalId() {
        return goalId;
    }

    /** The text is the title of a goal and, behind it, its description. */
    void belongsTo(Goal goal) {
        goalId = Optional.of(goal.id());
        titleEnd = goal.title().length();
    }

    /** The place with the property of the goal that it stands in, if it is one of a goal's text. */
    Place located(Place place) {
        Optional<TextSpan> span = place.span();
        return goalId.isEmpty() || span.isEmpty()
                ? place
                : new Place(span.get().start() < titleEnd ? "title" : "description", span);
    }

    /** Whether the token belongs to a time. */
    boolean isTaken(int i) {
        return isOwnedBy(SmartCriterion.TIME_BOUND, i);
    }

    boolean isOwnedBy(SmartCriterion criterion, int i) {
        return i >= 0 && i < tokens.size() && owners[i] == criterion;
    }

    /** Whether the token tells when, how or why, so that it is no part of what is done. */
    boolean isAside(int i) {
        return i >= 0
                && i < tokens.size()
                && owners[i] != null
                && owners[i] != SmartCriterion.SPECIFIC
                && owners[i] != SmartCriterion.MEASURABLE;
    }

    /** Notes strong evidence in words that also belong to what is done. */
    void sharedEvidence(String rule, int from, int to) {
        if (hasGap(from, to)) {
            return;
        }
        add(new Mark(SmartRules.criterionOf(rule), rule, true, place(from, to), Map.of()));
    }

    /** Notes evidence; the rule id says for which criterion. The tokens get an owner, if they have none yet. */
    void evidence(String rule, boolean strong, int from, int to) {
        if (hasGap(from, to)) {
            return;
        }
        SmartCriterion criterion = SmartRules.criterionOf(rule);
        add(new Mark(criterion, rule, strong, place(from, to), Map.of()));
        if (criterion == SmartCriterion.MEASURABLE && !rule.equals("measurable.frequency")) {
            measured.set(tokens.start(from), tokens.end(to - 1));
        }
        if (strong || criterion == SmartCriterion.TIME_BOUND) {
            for (int i = from; i < Math.min(to, tokens.size()); i++) {
                owners[i] = owners[i] == null ? criterion : owners[i];
            }
        }
    }

    /** Whether something in these tokens, or what they lead to, is still to be filled in: that speaks for nothing. */
    private boolean hasGap(int from, int to) {
        for (int i = from; tokens.haveGap() && i <= to; i++) {
            if (tokens.kind(i) == Token.GAP) {
                return true;
            }
        }
        return false;
    }

    /** A change of a size that is named can be weighed, even where nothing says how. */
    void sizes() {
        for (int i = 0, size = evidence.size(); i < size; i++) {
            Mark mark = evidence.get(i);
            if (mark.rule().equals("measurable.quantity")) {
                add(new Mark(SmartCriterion.ACHIEVABLE, "achievable.size", false, mark.place(), Map.of()));
            }
        }
    }

    /** Notes evidence in a property. */
    void evidence(String rule, String property) {
        add(new Mark(SmartRules.criterionOf(rule), rule, true, Place.field(property), Map.of()));
    }

    void finding(String rule, int from, int to) {
        finding(rule, place(from, to), Map.of("words", tokens.words(from, to - 1)));
    }

    void finding(String rule, Place place, Map<String, String> arguments) {
        findings.add(new Mark(SmartRules.criterionOf(rule), rule, false, place, arguments));
    }

    private Place place(int from, int to) {
        return new Place("", Optional.of(new TextSpan(tokens.start(from), tokens.end(to - 1))));
    }

    /** All that was seen and speaks for a criterion, in the order in which it was seen. */
    List<Mark> evidence() {
        return evidence;
    }

    List<Mark> findings() {
        return findings;
    }

    /** Whether the span ends within an amount or a result: three visits a week. */
    boolean isWithinMeasure(TextSpan span) {
        return measured.get(span.end() - 1);
    }

    boolean hasStrong(SmartCriterion criterion) {
        return strong.contains(criterion);
    }

    /** Whether the text itself says when or how often; looks at each piece of evidence. */
    boolean isTimed() {
        for (Mark mark : evidence) {
            if (mark.criterion() == SmartCriterion.TIME_BOUND
                    && mark.place().span().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void add(Mark mark) {
        evidence.add(mark);
        if (mark.strong()) {
            strong.add(mark.criterion());
        }
    }
}
