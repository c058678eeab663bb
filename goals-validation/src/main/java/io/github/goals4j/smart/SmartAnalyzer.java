package io.github.goals4j.smart;

import io.github.goals4j.Goal;
import io.github.goals4j.SmartReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

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
    /** The words of the rows; the policy may add some. */
    private final Lexicon base;

    private final Lexicon lexicon;
    private final SmartPolicy policy;
    private final String ruleset;
    /** The buffers of the text before, for the next one; whoever comes meanwhile makes their own. */
    private final AtomicReference<@Nullable Tokens> spare = new AtomicReference<>();

    private SmartAnalyzer(List<String> rows, SmartPolicy policy, String ruleset) {
        this(rows, Lexicon.of(rows), policy, ruleset);
    }

    private SmartAnalyzer(List<String> rows, Lexicon lexicon, SmartPolicy policy, String ruleset) {
        this.rows = rows;
        this.base = lexicon;
        this.lexicon = lexicon.with(policy.words());
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
        return new SmartAnalyzer(rows, base, policy, ruleset);
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
     * @throws NullPointerException if there is no text
     */
    public SmartReport analyze(CharSequence text) {
        return report(Objects.requireNonNull(text, "text").toString(), Optional.empty());
    }

    /**
     * Judges a goal: its fields speak first, the title and the description fill the gaps.
     *
     * @param goal the goal
     * @return the judgement; its text is the title and the description joined by a line break
     */
    public SmartReport analyze(Goal goal) {
        return report(Fields.textOf(goal), Optional.of(goal));
    }

    private SmartReport report(String text, Optional<Goal> goal) {
        Tokens kept = spare.getAndSet(null);
        Tokens tokens = kept == null ? new Tokens(lexicon) : kept;
        SmartReport report = report(read(tokens.scan(text), goal));
        if (tokens.clear()) {
            spare.set(tokens);
        }
        return report;
    }

    SmartReport report(Reading reading) {
        return new Verdicts(policy, ruleset).of(reading);
    }

    /**
     * The days that a text gives its goal.
     *
     * @param text the goal in words
     * @param today the day on which it is read; {@code by Friday} counts from here
     * @return the first time frame that the text names; absent if it names none, or one that no calendar knows
     */
    public Optional<Timeframe> timeframe(CharSequence text, LocalDate today) {
        Reading reading = new Reading(Tokens.of(text.toString(), lexicon));
        return timeframe(new Times(reading), today);
    }

    private Optional<Timeframe> timeframe(Times times, LocalDate today) {
        times.find();
        Calendar calendar = policy.calendar(today);
        return times.deadlines().stream()
                .flatMap(each -> each.in(calendar).stream())
                .findFirst();
    }

    /**
     * The numbers in a text that somebody could count or measure.
     *
     * @param text the goal in words
     * @return the quantities in the order of the text; dates and numbers that only name something are none
     */
    public List<Quantity> quantities(CharSequence text) {
        Reading reading = new Reading(Tokens.of(text.toString(), lexicon));
        new Times(reading).find();
        return Amounts.quantities(reading);
    }

    /**
     * What a text already says of a goal: a title, measures and a due date.
     *
     * @param text the goal in words
     * @param today the day on which it is read; {@code by Friday} counts from here
     * @return a draft that names what is missing
     * @throws IllegalArgumentException if the text is blank
     */
    public GoalDraft draft(CharSequence text, LocalDate today) {
        if (text.toString().isBlank()) {
            throw new IllegalArgumentException("a draft must start from some words");
        }
        Reading reading = new Reading(Tokens.of(text.toString(), lexicon));
        Optional<LocalDate> dueDate = timeframe(new Times(reading), today).map(Timeframe::end);
        List<Quantity> quantities = Amounts.quantities(reading);
        new Reasons(reading).find();
        return Drafts.of(reading, quantities, dueDate);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Reading read(Tokens tokens, Optional<Goal> goal) {
        Reading reading = new Reading(tokens);
        Optional<Fields> fields = goal.map(each -> new Fields(each, reading, policy));
        fields.ifPresent(Fields::evidence);
        if (!reading.tokens().areInvisible()) {
            Times times = new Times(reading);
            times.find();
            List<Quantity> quantities = fields.isPresent() ? Amounts.quantities(reading) : Amounts.find(reading);
            new Reasons(reading).find();
            new Feasibility(reading).find();
            new Effort(reading, policy.calendar())
                    .find(times.deadlines(), fields.map(Fields::horizon).orElse(OptionalLong.empty()));
            Clause clause = Clause.of(reading);
            new Results(reading, clause).find();
            new Specifics(reading, clause).find();
            if (fields.isPresent()) {
                fields.get().contradictions(times.deadlines(), quantities, clause);
            }
            if (goal.flatMap(Goal::dueDate).isEmpty()) {
                policy.calendar().ifPresent(times::past);
            }
        }
        return reading;
    }
}
