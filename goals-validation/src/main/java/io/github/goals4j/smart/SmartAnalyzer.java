package io.github.goals4j.smart;

import io.github.goals4j.Goal;
import io.github.goals4j.SmartReport;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges how specific, measurable, achievable, relevant and time-bound a goal is, offline and the same each time. Immutable
 * and safe to share between threads.
 *
 * <p>A verdict about a text says what the text says: achievable means that it says how, relevant that it says why, never
 * that it is true.
 *
 * <pre>{@code
 * SmartReport report = SmartAnalyzer.english().analyze("Pass the SBB exam by June 2028.");
 * }</pre>
 */
public final class SmartAnalyzer {

    /** Changes when the same text may get another verdict. */
    private static final String RULESET = "en-1";

    private static final SmartAnalyzer ENGLISH = new SmartAnalyzer(Words.english(), SmartPolicy.standard(), RULESET);

    private final List<String> rows;
    private final Lexicon lexicon;
    private final SmartPolicy policy;
    private final String ruleset;

    private SmartAnalyzer(List<String> rows, SmartPolicy policy, String ruleset) {
        this(rows, Lexicon.of(rows), policy, ruleset);
    }

    private SmartAnalyzer(List<String> rows, Lexicon lexicon, SmartPolicy policy, String ruleset) {
        this.rows = rows;
        this.lexicon = lexicon;
        this.policy = policy;
        this.ruleset = ruleset;
    }

    /**
     * The analyzer for English, with the terms of medical laboratories.
     *
     * @return an analyzer with {@link SmartPolicy#standard()}
     */
    public static SmartAnalyzer english() {
        return ENGLISH;
    }

    /**
     * The same analyzer with other demands.
     *
     * @param policy what is asked of a goal
     * @return a new analyzer
     */
    public SmartAnalyzer withPolicy(SmartPolicy policy) {
        return new SmartAnalyzer(rows, lexicon, policy, ruleset);
    }

    /**
     * The same analyzer with the words of a pack as well.
     *
     * @param name the name of a {@link WordPack}
     * @return a new analyzer
     * @throws IllegalArgumentException if no pack of that name is found
     */
    public SmartAnalyzer withPack(String name) {
        List<String> more = new ArrayList<>(rows);
        more.addAll(Words.ofPack(name));
        return new SmartAnalyzer(more, policy, ruleset + "+" + name);
    }

    /**
     * What is asked of a goal.
     *
     * @return the policy
     */
    public SmartPolicy policy() {
        return policy;
    }

    /**
     * Judges a text.
     *
     * @param text the goal in words, of any length; an empty or invisible one gets a report that says so
     * @return the judgement; its spans count UTF-16 units of the text
     */
    public SmartReport analyze(CharSequence text) {
        return new Verdicts(policy, ruleset).of(read(text.toString()));
    }

    /**
     * Judges a goal: its fields speak first, the title and the description fill the gaps.
     *
     * @param goal the goal
     * @return the judgement; its text is the title and the description joined by a line break
     */
    public SmartReport analyze(Goal goal) {
        Reading reading = read(Fields.textOf(goal));
        new Fields(goal, reading).find();
        return new Verdicts(policy, ruleset).of(reading);
    }

    private Reading read(String text) {
        Reading reading = new Reading(Tokens.of(text, lexicon));
        if (reading.tokens().size() > 0) {
            new Times(reading).find();
            new Amounts(reading).find();
            new Wording(reading).find();
            new Reasons(reading).find();
            new Feasibility(reading).find();
        }
        return reading;
    }
}
