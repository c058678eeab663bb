package io.github.goals4j.smart;

import io.github.goals4j.Goal;
import io.github.goals4j.SmartReport;

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

    private static final SmartAnalyzer ENGLISH = new SmartAnalyzer(Lexicon.read("english.txt"), SmartPolicy.standard());

    private final Lexicon lexicon;
    private final SmartPolicy policy;

    private SmartAnalyzer(Lexicon lexicon, SmartPolicy policy) {
        this.lexicon = lexicon;
        this.policy = policy;
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
        return new SmartAnalyzer(lexicon, policy);
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
        return new Verdicts(policy, RULESET).of(read(text.toString()));
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
        return new Verdicts(policy, RULESET).of(reading);
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
