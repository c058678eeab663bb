package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.SmartReport;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text is about twice the work, whatever it is made of. Work is counted in looks at characters and tokens. */
class LinearWorkTest {

    /** With {@code -Dlinear.size=5000000} the same is asked of texts of five and ten megabytes. */
    private static final int SIZE = Integer.getInteger("linear.size", 20_000);

    private static final int TEN_MEGABYTES = 10_000_000;
    private static final double MOST = 2.6;

    private static final SmartAnalyzer ANALYZER = SmartAnalyzer.english();

    /** Tokens that count how often somebody asks for one of them, or for a character of the text. */
    private static final class CountingTokens extends Tokens {
        private long looks;

        CountingTokens(Lexicon lexicon) {
            super(lexicon);
        }

        @Override
        char charAt(int offset) {
            looks++;
            return super.charAt(offset);
        }

        @Override
        Token kind(int i) {
            looks++;
            return super.kind(i);
        }

        @Override
        boolean is(int i, long anyOf) {
            looks++;
            return super.is(i, anyOf);
        }

        @Override
        boolean is(int i, String word) {
            looks++;
            return super.is(i, word);
        }

        @Override
        boolean isTime(int i, long anyOf) {
            looks++;
            return super.isTime(i, anyOf);
        }

        @Override
        long times(int i) {
            looks++;
            return super.times(i);
        }

        @Override
        boolean isAmount(int i, int anyOf) {
            looks++;
            return super.isAmount(i, anyOf);
        }
    }

    private static long work(String text) {
        CountingTokens tokens = new CountingTokens(ANALYZER.lexicon());
        Reader reader = new Reader(tokens, ANALYZER.policy());
        reader.read(text);
        if (!tokens.areInvisible()) {
            reader.draft(text, LocalDate.of(2027, 1, 15));
        }
        return tokens.looks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "1",
                "1 ",
                "1, ",
                "1.",
                "1-",
                "1/",
                "1,234,",
                "1:",
                "lines 1, 2 & ",
                "R50,000 ",
                "Rs. 5 ",
                "from 8/10 to 5/10 ",
                "under 1:40 ",
                "half of each ",
                "in three months ",
                "from 5 % in May ",
                "those who 1 ",
                "one parent ",
                "the first 3 ",
                "a big, red ",
                "Sales and Marketing ",
                "5 per person ",
                "per person ",
                "four nights out of ",
                "the 62nd to the 75th percentile ",
                "finish typing up my ",
                "according to ISO 15189 ",
                "before it ends ",
                "the daily learn nothing ",
                "this year's on with a ",
                "not one ",
                "without any falls ",
                "get all the ",
                "sign it and ",
                "become a member of ",
                "the city's best ",
                ",",
                ".",
                "(",
                "[(",
                "\"'“",
                "-",
                "a-",
                "–",
                " ",
                "\n",
                "\t",
                "\u00a0",
                "\u200b",
                "\u0301",
                "e\u0301",
                "😀",
                "\ud800",
                "\udc00\ud800",
                "'s ",
                "’",
                "by ",
                "by June ",
                "by the end of the next ",
                "by 31 June ",
                "before I go ",
                "no later than ",
                "until the ",
                "within 3 days of ",
                "in ",
                "the ",
                "my ",
                "a few ",
                "every ",
                "every day ",
                "weekly ",
                "biweekly ",
                "soon ",
                "as soon as ",
                "from 1 to 2 ",
                "at least ",
                "one hundred ",
                "half a dozen ",
                "10 000 ",
                "double ",
                "100 % ",
                "all errors ",
                "zero ",
                "never ",
                "try to ",
                "improve quality ",
                "write a book ",
                "and ",
                "to ",
                "so that ",
                "in order to ",
                "using x ",
                "by doing x ",
                "reduce x by 3 % ",
                "finish a PhD in three months ",
                "x: ",
                "A ",
                "ISO 15189 ",
                "24-hour ",
                "Q3 ",
                "mid-June ",
                "2027-01-31 ",
                "1. a\n",
                "Cut reruns from 6 % to 3 % by June 2027, so that nights get calmer. "
            })
    void twiceTheTextIsAboutTwiceTheWork(String shape) {
        long once = work(shape.repeat(SIZE / shape.length()));
        long twice = work(shape.repeat(2 * SIZE / shape.length()));

        assertThat(twice).isLessThanOrEqualTo((long) (MOST * once));
    }

    /** Work that is not counted above would show here: were it quadratic, these would not end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "5 % ",
                "by June ",
                "by 31 June ",
                "daily ",
                "3 exams ",
                "zero ",
                "so that ",
                "I will try. "
            })
    void megabytesOfEvidenceGetAnAnswer(String shape) {
        assertThat(ANALYZER.analyze(shape.repeat(2_000_000 / shape.length())).criteria())
                .hasSize(5);
        String draft = shape.repeat(500_000 / shape.length());
        assertThat(ANALYZER.draft(draft, LocalDate.of(2027, 1, 15)).title()).isNotEmpty();
    }

    @Test
    void longTextsNeedNoDeepStack() throws InterruptedException {
        AtomicReference<Object> outcome = new AtomicReference<>("no answer");
        Thread small = new Thread(
                null,
                () -> {
                    try {
                        String mixed =
                                "By the end of ((the next \"month\", cut 1.5 % of all errors from 6 to 3 e\u0301 ";
                        SmartReport report = ANALYZER.analyze(mixed.repeat(TEN_MEGABYTES / 10 / mixed.length()));
                        outcome.set(report.criteria().size());
                    } catch (Throwable thrown) {
                        outcome.set(thrown);
                    }
                },
                "small",
                256 * 1024);
        small.start();
        small.join();

        assertThat(outcome.get()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", ",", "(", "\u0301", " "})
    void tenMegabytesOfOneSignGetAnAnswer(String sign) {
        assertThat(ANALYZER.analyze(sign.repeat(TEN_MEGABYTES)).criteria()).hasSize(5);
    }
}
