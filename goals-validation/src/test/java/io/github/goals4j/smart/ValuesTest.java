package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.goals4j.Direction;
import io.github.goals4j.TextSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What texts mean in days and numbers; how to read them stands at the head of {@code values.tsv}. */
class ValuesTest {

    private static final SmartAnalyzer ANALYZER = SmartAnalyzer.english();

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource
    void datesAreThoseThatAreMeant(String id, String today, String fiscalStart, String text, String expected) {
        Month start = fiscalStart.isEmpty() ? Month.JANUARY : Month.of(Integer.parseInt(fiscalStart.substring(0, 2)));
        SmartAnalyzer analyzer = ANALYZER.withPolicy(SmartPolicy.standard().withFiscalYearStart(start));

        Optional<Timeframe> frame = analyzer.timeframe(text, LocalDate.parse(today));

        assertThat(frame.map(ValuesTest::shown).orElse("none")).isEqualTo(expected);
    }

    static Stream<Arguments> datesAreThoseThatAreMeant() {
        return rows("date").map(row -> Arguments.of(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void quantitiesAreThoseThatAreMeant(String id, String text, String expected) {
        List<Quantity> quantities = ANALYZER.quantities(text);

        assertThat(quantities.isEmpty() ? Map.of() : shown(quantities.get(0))).isEqualTo(pairs(expected));
    }

    static Stream<Arguments> quantitiesAreThoseThatAreMeant() {
        return rows("quantity").map(row -> Arguments.of(row.get(0), row.get(4), row.get(5)));
    }

    private static Stream<List<String>> rows(String kind) {
        return Table.read("values.tsv").stream().filter(row -> row.get(1).equals(kind));
    }

    private static String shown(Timeframe frame) {
        return frame.start().map(LocalDate::toString).orElse("") + ".." + frame.end();
    }

    private static Map<String, String> pairs(String expected) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : expected.equals("none") ? new String[0] : expected.split(";")) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }

    private static Map<String, String> shown(Quantity quantity) {
        Map<String, String> pairs = new TreeMap<>();
        quantity.unit().ifPresent(unit -> pairs.put("unit", unit));
        quantity.direction().map(Direction::code).ifPresent(way -> pairs.put("direction", way));
        if (quantity instanceof Quantity.Amount amount) {
            number("value", amount.value(), pairs);
            comparison(amount.comparison(), pairs);
        } else if (quantity instanceof Quantity.Range range) {
            number("low", range.low(), pairs);
            number("high", range.high(), pairs);
        } else if (quantity instanceof Quantity.Share share) {
            number("value", share.part(), pairs);
            number("of", share.whole(), pairs);
            comparison(share.comparison(), pairs);
        } else if (quantity instanceof Quantity.Target target) {
            target.baseline().ifPresent(baseline -> number("baseline", baseline, pairs));
            number("target", target.target(), pairs);
            comparison(target.comparison(), pairs);
        } else if (quantity instanceof Quantity.Change change) {
            number("change", change.by(), pairs);
            comparison(change.comparison(), pairs);
        } else if (quantity instanceof Quantity.Multiple multiple) {
            number("factor", multiple.factor(), pairs);
        }
        return pairs;
    }

    private static void number(String key, BigDecimal value, Map<String, String> pairs) {
        pairs.put(key, value.stripTrailingZeros().toPlainString());
    }

    private static void comparison(Optional<Comparison> comparison, Map<String, String> pairs) {
        comparison.ifPresent(each -> pairs.put(
                "comparator",
                Map.of(
                                Comparison.LESS, "<",
                                Comparison.AT_MOST, "<=",
                                Comparison.ABOUT, "~",
                                Comparison.EXACTLY, "=",
                                Comparison.AT_LEAST, ">=",
                                Comparison.MORE, ">")
                        .get(each)));
    }

    @ParameterizedTest
    @MethodSource
    void theCalendarReachesAsFarAsItMust(String text, String expected) {
        assertThat(ANALYZER.timeframe(text, LocalDate.of(2026, 11, 24)).map(ValuesTest::shown))
                .isEqualTo(Optional.of(expected));
    }

    static Stream<Arguments> theCalendarReachesAsFarAsItMust() {
        return Stream.of(
                Arguments.of("Write the SOP by the start of June 2027.", "..2027-06-01"),
                Arguments.of("Write the SOP by early June 2027.", "..2027-06-10"),
                Arguments.of("Write the SOP in late June 2027.", "2027-06-21..2027-06-30"),
                Arguments.of("Write the SOP by the middle of Q2 2027.", "..2027-05-31"),
                Arguments.of("Write the SOP in early summer 2027.", "2027-06-01..2027-06-30"),
                Arguments.of("Write the SOP in late autumn 2027.", "2027-11-01..2027-11-30"),
                Arguments.of("Write the SOP by the middle of next week.", "..2026-12-06"),
                Arguments.of("Write the SOP by Thursday next week.", "..2026-12-03"),
                Arguments.of("Write the SOP by Friday afternoon.", "..2026-11-27"),
                Arguments.of("Write the SOP by 24/12/2026.", "..2026-12-24"),
                Arguments.of("Write the SOP by Christmas.", "..2026-12-25"),
                Arguments.of("Write the SOP before New Year's Eve.", "..2026-12-30"),
                Arguments.of("Write the SOP by month-end.", "..2026-11-30"),
                Arguments.of("Write the SOP by EOD.", "..2026-11-24"),
                Arguments.of("Write the SOP in the first half of 2027.", "2027-01-01..2027-06-30"),
                Arguments.of("Write the SOP in the second quarter of next year.", "2027-04-01..2027-06-30"),
                Arguments.of("Write the SOP in October, November and December 2027.", "2027-10-01..2027-12-31"),
                Arguments.of(
                        "Write a page a week, starting in January and through to the end of June.",
                        "2027-01-01..2027-06-30"),
                Arguments.of("Write the SOP before my contract ends in March 2027.", "..2027-03-31"),
                Arguments.of("Write the SOP by Q3-2027.", "..2027-09-30"),
                Arguments.of("Write the SOP by 07/2027.", "..2027-07-31"),
                Arguments.of("Write the SOP by 6/30.", "..2027-06-30"),
                Arguments.of("Write the SOP by the 2027 fiscal year.", "..2027-12-31"),
                Arguments.of("Write the SOP by 31-03-2027.", "..2027-03-31"),
                Arguments.of("Write the SOP by the whole of 2027.", "..2027-12-31"),
                Arguments.of("Write the SOP by noon on Friday.", "..2026-11-27"),
                Arguments.of("Write the SOP by 10:30 am on 3 March 2027.", "..2027-03-03"),
                Arguments.of("Write the SOP this afternoon.", "2026-11-24..2026-11-24"),
                Arguments.of("Write the SOP within a 6-month period.", "2026-11-24..2027-05-24"),
                Arguments.of("Write a page a day, starting Monday and for six weeks.", "2026-11-24..2027-01-05"),
                Arguments.of("Write the SOP, Sep 2027 - Nov 2027.", "2027-09-01..2027-11-30"),
                Arguments.of("Write the SOP in H1 of next year.", "2027-01-01..2027-06-30"),
                Arguments.of("Write the SOP, 3 May 2027.", "2027-05-03..2027-05-03"));
    }

    @ParameterizedTest
    @MethodSource
    void aTimeThatNoCalendarKnowsHasNoDays(String text) {
        assertThat(ANALYZER.timeframe(text, LocalDate.of(2026, 11, 24))).isEmpty();
    }

    static Stream<String> aTimeThatNoCalendarKnowsHasNoDays() {
        return Stream.of(
                "Write the SOP by 30 June 20XX.",
                "Write the SOP by June 20XX.",
                "Write the SOP by 31 April.",
                "Write the SOP by Easter.",
                "Write the SOP within 999999999 decades.",
                "Write the SOP during the next few weeks.",
                "Write the SOP by week 8.",
                "Write the SOP by the age of 30.",
                "Write the SOP in SY2027.",
                "Write the SOP by the end of the 2026-2027 academic year.",
                "Write the SOP within a 400-day period.",
                "Install the 10.5.3 firmware on 3 machines, from the start.",
                "Write the SOP by the end of the spring term.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Save ¥5,000.                                  | unit=JPY;value=5000
            Save ₹5,000.                                  | unit=INR;value=5000
            Reach a score = 5.                            | comparator==;value=5
            Reach a score ± 5.                            | comparator=~;value=5
            Reach a score <= 5.                           | comparator=<=;value=5
            Reach a score >= 5.                           | comparator=>=;value=5
            Take the rate from 60% up to 70%.             | baseline=60;target=70;unit=%;direction=increase
            Move the score from a low of 3 to 5.          | baseline=3;target=5;direction=increase
            Cut the bill by a third.                      | change=33.33;unit=%;direction=decrease
            Reach the 80th percentile.                    | value=80;unit=percentile
            Answer four in five calls.                    | value=4;of=5;unit=calls
            Score 12/15 in the quiz.                      | value=12;of=15
            Raise two million euros.                      | value=2000000;unit=EUR
            """)
    void numbersAreReadInManyForms(String text, String expected) {
        assertThat(shown(ANALYZER.quantities(text).get(0))).isEqualTo(pairs(expected));
    }

    @Test
    void aTimeFrameCannotEndBeforeItStarts() {
        LocalDate day = LocalDate.of(2027, 1, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeframe(Optional.of(day), day.minusDays(1), new TextSpan(0, 1)));
    }

    @ParameterizedTest
    @MethodSource
    void theAnswerIsTheSameInEveryLocale(Locale locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            assertThat(ANALYZER.timeframe("FINISH IT BY APRIL 2027.", LocalDate.of(2026, 11, 24)))
                    .map(Timeframe::end)
                    .contains(LocalDate.of(2027, 4, 30));
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<Locale> theAnswerIsTheSameInEveryLocale() {
        return Stream.of(Locale.ROOT, new Locale("tr", "TR"), new Locale("ar", "EG"), new Locale("th", "TH"));
    }
}
