package io.github.goals4j.smart;

import io.github.goals4j.Goal;
import io.github.goals4j.SmartReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private final Verdicts verdicts;
    /** Who read the text before, for the next one; whoever comes meanwhile makes their own. */
    private final AtomicReference<@Nullable Reader> spare = new AtomicReference<>();

    private SmartAnalyzer(List<String> rows, SmartPolicy policy, String ruleset) {
        this(rows, Lexicon.of(rows), policy, ruleset);
    }

    private SmartAnalyzer(List<String> rows, Lexicon lexicon, SmartPolicy policy, String ruleset) {
        this.rows = rows;
        this.base = lexicon;
        this.lexicon = lexicon.with(policy.words());
        this.policy = policy;
        this.ruleset = ruleset;
        this.verdicts = new Verdicts(policy, ruleset);
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
        String read = Objects.requireNonNull(text, "text").toString();
        Reader reader = reader();
        return done(reader, verdicts.of(reader.read(read)));
    }

    /**
     * Judges a goal: its fields speak first, the title and the description fill the gaps.
     *
     * @param goal the goal
     * @return the judgement; its text is the title and the description joined by a line break
     */
    public SmartReport analyze(Goal goal) {
        Reader reader = reader();
        return done(reader, verdicts.of(reader.read(goal)));
    }

    /**
     * The days that a text gives its goal.
     *
     * @param text the goal in words
     * @param today the day on which it is read; {@code by Friday} counts from here
     * @return the first time frame that the text names; absent if it names none, or one that no calendar knows
     */
    public Optional<Timeframe> timeframe(CharSequence text, LocalDate today) {
        Reader reader = reader();
        return done(reader, reader.timeframe(text.toString(), today));
    }

    /**
     * The numbers in a text that somebody could count or measure.
     *
     * @param text the goal in words
     * @return the quantities in the order of the text; dates and numbers that only name something are none
     */
    public List<Quantity> quantities(CharSequence text) {
        Reader reader = reader();
        return done(reader, reader.quantities(text.toString()));
    }

    /**
     * What a text already says of a goal: a title, measures and a due date.
     *
     * @param text the goal in words
     * @param today the day on which it is read; {@code by Friday} counts from here
     * @return a draft that names what is missing
     * @throws IllegalArgumentException if nothing in the text can be seen
     */
    public GoalDraft draft(CharSequence text, LocalDate today) {
        Reader reader = reader();
        return done(reader, reader.draft(text.toString(), today));
    }

    private Reader reader() {
        Reader kept = spare.getAndSet(null);
        return kept == null ? new Reader(new Tokens(lexicon), policy) : kept;
    }

    /** Keeps the reader for the next text, unless its buffers have grown large. */
    private <T> T done(Reader reader, T result) {
        if (reader.clear()) {
            spare.set(reader);
        }
        return result;
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
