package io.github.goals4j.benchmarks;

import io.github.goals4j.SmartReport;
import io.github.goals4j.smart.SmartAnalyzer;
import java.text.BreakIterator;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.natty.DateGroup;
import org.natty.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to judge one statement, warm and on one thread, beside simpler and heavier ways to read one. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class JudgingBenchmark {

    /** What a checker of goals written in an afternoon would look for. */
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\b(by|before|until|no later than)\\s+\\S+", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b(within|in|over)\\s+(the\\s+next\\s+)?\\w+\\s+(days?|weeks?|months?|years?)\\b"),
            Pattern.compile(
                    "\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b"),
            Pattern.compile("\\b(19|20)\\d{2}\\b"),
            Pattern.compile("\\b(daily|weekly|monthly|quarterly|annually|every\\s+\\w+)\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b\\d+([.,]\\d+)?\\s*(%|percent)"),
            Pattern.compile("\\bfrom\\s+\\S+\\s+to\\s+\\S+"),
            Pattern.compile("\\b(at least|at most|more than|less than|under|over)\\s+\\d+", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b(improve|ensure|support|enhance|help)\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b(write|build|train|validate|publish|pass|reduce|cut|raise)\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b(try to|hope to|maybe|possibly)\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b(so that|in order to|because|in line with)\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b(using|through|by\\s+\\w+ing)\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b(all|every|zero|never|always|100\\s*%)", Pattern.CASE_INSENSITIVE));

    /** What each of the first characters is: a letter, a digit, a space or a sign. */
    private static final byte[] CLASSES = new byte[128];

    static {
        for (int c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = (byte) Character.getType(c);
        }
    }

    private final String[] statements = Statements.ALL.toArray(new String[0]);
    private final SmartAnalyzer analyzer = SmartAnalyzer.english();
    private final Set<String> words =
            new HashSet<>(List.of("by", "until", "improve", "reduce", "because", "using", "all"));
    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    private final Parser natty = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));
    private int turn;

    /** Starts at the first statement. */
    public JudgingBenchmark() {}

    private String next() {
        turn = (turn + 1) & (statements.length - 1);
        return statements[turn];
    }

    /**
     * The limit: each character is classified and hashed, and nothing else is done.
     *
     * @return a number that depends on every character
     */
    @Benchmark
    public int singlePass() {
        String text = next();
        int hash = 0;
        int tokens = 0;
        byte before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte kind = c < CLASSES.length ? CLASSES[c] : (byte) Character.getType(c);
            if (kind != before) {
                before = kind;
                tokens++;
            }
            hash = (hash ^ Character.toLowerCase(c)) * 0x01000193;
        }
        return hash + tokens;
    }

    /**
     * Splits at blanks and asks a set for each word.
     *
     * @return how many words were known
     */
    @Benchmark
    public long splitAndSet() {
        return Arrays.stream(next().split(" ", -1)).filter(words::contains).count();
    }

    /**
     * The JDK's word boundaries.
     *
     * @return how many there are
     */
    @Benchmark
    public int breakIterator() {
        breaks.setText(next());
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /**
     * Fourteen ordinary regular expressions, which find neither spans nor values.
     *
     * @return how many matched
     */
    @Benchmark
    public int fourteenRegexes() {
        String text = next();
        int found = 0;
        for (Pattern pattern : PATTERNS) {
            if (pattern.matcher(text).find()) {
                found++;
            }
        }
        return found;
    }

    /**
     * A general parser of dates, the maintained fork of Natty: for the time alone.
     *
     * @return the dates that it sees
     */
    @Benchmark
    public List<DateGroup> natty() {
        return natty.parse(next());
    }

    /**
     * The whole judgement: five verdicts with evidence and findings.
     *
     * @return the report
     */
    @Benchmark
    public SmartReport report() {
        return analyzer.analyze(next());
    }
}
