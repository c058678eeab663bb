package io.github.goals4j.smart;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a goal. An immutable value; each {@code with…} gives a changed copy.
 *
 * @param required the verdict that each of the five criteria must reach
 * @param disabled ids of rules that are not asked
 * @param clock says what day it is, and where; absent if nothing may depend on it: no date is in the past and no hint names
 *     one
 * @param fiscalYearStart the month whose first day starts a fiscal year
 * @param words words of one's own, by the name of their class in the word files, for example {@code deliverable}
 */
public record SmartPolicy(
        Map<SmartCriterion, Verdict> required,
        Set<String> disabled,
        Optional<Clock> clock,
        Month fiscalYearStart,
        Map<String, Set<String>> words) {

    private static final SmartPolicy STANDARD = requiring(Verdict.MET)
            .withRequired(SmartCriterion.ACHIEVABLE, Verdict.PARTLY)
            .withRequired(SmartCriterion.RELEVANT, Verdict.PARTLY);

    private static final SmartPolicy STRICT = requiring(Verdict.MET);

    /**
     * Keeps unmodifiable copies.
     *
     * @param required the verdict that each of the five criteria must reach
     * @param disabled ids of rules that are not asked
     * @param clock says what day it is, and where
     * @param fiscalYearStart the month whose first day starts a fiscal year
     * @param words words of one's own, by the name of their class in the word files
     * @throws IllegalArgumentException if a criterion is left out, or a rule or a class of words is not known
     */
    public SmartPolicy {
        if (required.size() != SmartCriterion.values().length) {
            throw new IllegalArgumentException("a policy must say what it requires of each of the five criteria");
        }
        for (Verdict each : required.values()) {
            Objects.requireNonNull(each, "required");
        }
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(fiscalYearStart, "fiscalYearStart");
        required = Collections.unmodifiableMap(new EnumMap<>(required));
        disabled = Set.copyOf(disabled);
        Map<String, Set<String>> copies = new HashMap<>();
        for (Map.Entry<String, Set<String>> each : words.entrySet()) {
            Lexicon.requireClass(each.getKey());
            copies.put(each.getKey(), Set.copyOf(each.getValue()));
        }
        words = Map.copyOf(copies);
        for (String rule : disabled) {
            if (SmartRules.find(rule).isEmpty()) {
                throw new IllegalArgumentException("there is no rule " + rule + "; SmartRules.all() lists them");
            }
        }
    }

    /**
     * The usual policy: specific, measurable and time-bound must be met, achievable and relevant at least partly.
     *
     * @return the policy that applies unless another is given
     */
    public static SmartPolicy standard() {
        return STANDARD;
    }

    /**
     * The strict policy: all five must be met.
     *
     * @return the policy that the worked examples of the catalog pass
     */
    public static SmartPolicy strict() {
        return STRICT;
    }

    private static SmartPolicy requiring(Verdict verdict) {
        Map<SmartCriterion, Verdict> required = new EnumMap<>(SmartCriterion.class);
        for (SmartCriterion each : SmartCriterion.values()) {
            required.put(each, verdict);
        }
        return new SmartPolicy(required, Set.of(), Optional.empty(), Month.JANUARY, Map.of());
    }

    /**
     * Asks more or less of one criterion.
     *
     * @param criterion which of the five
     * @param verdict what it must reach
     * @return a changed copy
     */
    public SmartPolicy withRequired(SmartCriterion criterion, Verdict verdict) {
        Map<SmartCriterion, Verdict> changed = new EnumMap<>(required);
        changed.put(criterion, verdict);
        return new SmartPolicy(changed, disabled, clock, fiscalYearStart, words);
    }

    /**
     * Does not ask some rules: neither their evidence nor their findings are in a report, and a verdict follows from what is
     * left. Without {@code achievable.absolute}, an absolute costs nothing.
     *
     * @param rules rule ids, for example {@code specific.compound}
     * @return a changed copy that does not ask what this one does not ask either
     * @throws IllegalArgumentException if a rule is not known
     */
    public SmartPolicy withDisabled(String... rules) {
        Set<String> changed = new HashSet<>(disabled);
        changed.addAll(Arrays.asList(rules));
        return new SmartPolicy(required, changed, clock, fiscalYearStart, words);
    }

    /**
     * Says what day it is, and where.
     *
     * @param clock the clock; its zone is the reader's. If it tells an instant that no {@link LocalDate} can hold, each
     *     judgement throws a {@link java.time.DateTimeException}
     * @return a changed copy
     */
    public SmartPolicy withClock(Clock clock) {
        return new SmartPolicy(required, disabled, Optional.of(clock), fiscalYearStart, words);
    }

    /**
     * Says when a fiscal year starts.
     *
     * @param month the month whose first day it is
     * @return a changed copy
     */
    public SmartPolicy withFiscalYearStart(Month month) {
        return new SmartPolicy(required, disabled, clock, month, words);
    }

    /**
     * Adds words of one's own.
     *
     * @param wordClass the name of a class in the word files, for example {@code deliverable} or {@code term}
     * @param more the words, in lower case and each in the form in which it is to be found; they may hold spaces
     * @return a changed copy
     * @throws IllegalArgumentException if there is no such class
     */
    public SmartPolicy withWords(String wordClass, String... more) {
        Map<String, Set<String>> changed = new HashMap<>(words);
        Set<String> both = new HashSet<>(words.getOrDefault(wordClass, Set.of()));
        both.addAll(Arrays.asList(more));
        changed.put(wordClass, both);
        return new SmartPolicy(required, disabled, clock, fiscalYearStart, changed);
    }

    /**
     * What one criterion must reach.
     *
     * @param criterion which of the five
     * @return the verdict that is asked for
     */
    public Verdict required(SmartCriterion criterion) {
        return required.getOrDefault(criterion, Verdict.MET);
    }

    /** The calendar of today; absent without a clock. */
    Optional<Calendar> calendar() {
        return clock.isPresent() ? Optional.of(calendar(LocalDate.now(clock.get()))) : Optional.empty();
    }

    /** The calendar of a day on which a text is read. */
    Calendar calendar(LocalDate today) {
        return new Calendar(today, fiscalYearStart);
    }

    /** The goal as a whole, from the reports on the five criteria in their order. */
    Verdict whole(List<CriterionReport> five) {
        boolean enough = true;
        boolean said = true;
        boolean core = true;
        for (CriterionReport each : five) {
            Verdict verdict = each.verdict();
            enough &= verdict.isAtLeast(required(each.criterion()));
            said &= verdict.isAtLeast(Verdict.PARTLY);
            core &= verdict == Verdict.MET
                    || each.criterion() == SmartCriterion.ACHIEVABLE
                    || each.criterion() == SmartCriterion.RELEVANT;
        }
        return enough ? Verdict.MET : said || core ? Verdict.PARTLY : Verdict.MISSING;
    }
}
