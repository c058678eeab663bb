package io.github.goals4j.cli.judge;

import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import io.github.goals4j.cli.terminal.DidYouMean;
import io.github.goals4j.cli.terminal.Invocation;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.smart.SmartPolicy;
import io.github.goals4j.smart.SmartRule;
import io.github.goals4j.smart.SmartRules;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules speak. A criterion whose rules are all silent is not asked for. */
public final class Selection {

    private final Set<String> silent;

    private Selection(Set<String> silent) {
        this.silent = silent;
    }

    /**
     * The rules that were asked for.
     *
     * @param selected rules and criteria; all if none is named
     * @param ignored rules and criteria that are left out all the same
     * @return the selection
     * @throws UsageException if one is not known
     */
    public static Selection of(List<String> selected, List<String> ignored) {
        Set<String> speaking = selected.isEmpty() ? rules(criteria()) : rules(selected);
        Set<String> left = rules(ignored);
        return new Selection(SmartRules.all().stream()
                .map(SmartRule::id)
                .filter(rule -> !speaking.contains(rule) || left.contains(rule))
                .collect(Collectors.toSet()));
    }

    private static List<String> criteria() {
        return Arrays.stream(SmartCriterion.values()).map(SmartCriterion::code).toList();
    }

    private static Set<String> rules(List<String> names) {
        return names.stream().flatMap(Selection::rules).collect(Collectors.toSet());
    }

    private static Stream<String> rules(String name) {
        List<String> rules = SmartRules.all().stream()
                .map(SmartRule::id)
                .filter(rule -> names(name, rule))
                .toList();
        if (rules.isEmpty()) {
            throw new UsageException("there is no rule or criterion \"" + name + "\"." + question(name)
                    + " All of them: " + Invocation.of("explain"));
        }
        return rules.stream();
    }

    /**
     * Whether a rule is meant by a name, in any case.
     *
     * @param name a rule, a criterion or its letter
     * @param rule a rule id
     * @return {@code true} for the rule itself and for its criterion
     */
    public static boolean names(String name, String rule) {
        String plain = name.toLowerCase(Locale.ROOT);
        return rule.equals(plain)
                || rule.startsWith(plain + ".")
                || Arrays.stream(SmartCriterion.values())
                        .filter(each -> name.equalsIgnoreCase(String.valueOf(each.letter())))
                        .anyMatch(each -> rule.startsWith(each.code() + "."));
    }

    /**
     * Asks what was meant by a name that nothing has.
     *
     * @param name no rule and no criterion
     * @return a question ready to follow a sentence; empty if nothing is near
     */
    public static String question(String name) {
        List<String> known = Stream.concat(SmartRules.all().stream().map(SmartRule::id), criteria().stream())
                .toList();
        return DidYouMean.question(known, name);
    }

    /**
     * Whether a rule speaks.
     *
     * @param rule a rule id
     * @return {@code false} if its findings are left out
     */
    public boolean speaks(String rule) {
        return !silent.contains(rule);
    }

    /**
     * Asks nothing of a criterion that is silent.
     *
     * @param policy what would be asked
     * @return what is asked
     */
    SmartPolicy narrowed(SmartPolicy policy) {
        SmartPolicy narrowed = policy;
        for (SmartCriterion criterion : SmartCriterion.values()) {
            boolean asked = rules(criterion.code()).anyMatch(this::speaks);
            narrowed = asked ? narrowed : narrowed.withRequired(criterion, Verdict.MISSING);
        }
        return narrowed;
    }
}
