package io.github.goals4j.smart;

import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rules of the judgement, by id. */
public final class SmartRules {

    private static final Map<String, SmartRule> RULES = read();

    private SmartRules() {}

    /**
     * Every rule, criterion by criterion.
     *
     * @return an unmodifiable list
     */
    public static List<SmartRule> all() {
        return List.copyOf(RULES.values());
    }

    /**
     * The rule of that id.
     *
     * @param id for example {@code time-bound.vague}
     * @return absent if there is none
     */
    public static Optional<SmartRule> find(String id) {
        return Optional.ofNullable(RULES.get(id));
    }

    static Severity severity(String id) {
        SmartRule rule = RULES.get(id);
        if (rule == null) {
            throw new IllegalStateException("rules.tsv lacks " + id);
        }
        return rule.severity();
    }

    /** What a rule is about, by the first letter of its id. */
    static SmartCriterion criterionOf(String rule) {
        return switch (rule.charAt(0)) {
            case 's' -> SmartCriterion.SPECIFIC;
            case 'm' -> SmartCriterion.MEASURABLE;
            case 'a' -> SmartCriterion.ACHIEVABLE;
            case 'r' -> SmartCriterion.RELEVANT;
            default -> SmartCriterion.TIME_BOUND;
        };
    }

    private static Map<String, SmartRule> read() {
        Map<String, SmartRule> rules = new LinkedHashMap<>();
        for (List<String> row : Table.read("rules.tsv")) {
            String id = row.get(0);
            SmartCriterion criterion = criterionOf(id);
            if (!id.startsWith(criterion.code())) {
                throw new IllegalStateException("rules.tsv has a rule of no criterion: " + id);
            }
            boolean evidence = row.get(1).equals("evidence");
            Severity severity =
                    evidence ? Severity.INFO : Severity.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            rules.put(
                    id,
                    new SmartRule(
                            id,
                            criterion,
                            severity,
                            evidence,
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            row.get(5),
                            row.get(6)));
        }
        return rules;
    }
}
