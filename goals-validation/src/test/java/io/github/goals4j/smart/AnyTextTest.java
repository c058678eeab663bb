package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.Measure;
import io.github.goals4j.Place;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.SmartReport;
import io.github.goals4j.TextSpan;
import io.github.goals4j.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: an answer, legal places, the same each time. */
class AnyTextTest {

    private static final SmartAnalyzer ANALYZER = SmartAnalyzer.english();

    /** Every word and phrase that the engine knows, so that each rule meets each other's words. */
    private static final List<String> KNOWN = Words.english().stream()
            .filter(row -> !row.startsWith("#") && row.split("\t", -1).length > 2)
            .flatMap(row -> Stream.of(row.split("\t", -1)[2].split(" ", -1)))
            .map(word -> word.replace('_', ' ').replace('#', '7'))
            .toList();

    @Test
    void no_text_is_refused() {
        assertThatThrownBy(() -> ANALYZER.analyze((CharSequence) null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n\r",
                "\u200b\ufeff",
                "\u00a0\u202f",
                "\u0000\u0007",
                "\u202e\u2066\u2069",
                "\u0301\u0308"
            })
    void what_nobody_can_see_is_reported_as_such(String text) {
        CriterionReport specific = ANALYZER.analyze(text).criterion(SmartCriterion.SPECIFIC);
        assertThat(specific.verdict()).isEqualTo(Verdict.MISSING);
        if (text.isBlank() || text.chars().allMatch(c -> c < ' ' || c > 0x2000)) {
            assertThat(specific.findings()).extracting(Finding::rule).containsExactly("specific.empty");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cut reruns from ‹today?› to ‹how many?› by ‹by when?› so that ‹what gets better?›",
                "Cut reruns by <date> so that <reason>",
                "Cut reruns to ____ % by ____ so that __"
            })
    void what_is_still_to_be_filled_in_speaks_for_nothing(String text) {
        SmartReport report = ANALYZER.analyze(text);
        assertThat(report.criteria()).extracting(CriterionReport::verdict).doesNotContain(Verdict.MET);
        assertThat(report.findings()).extracting(Finding::rule).contains("specific.placeholder", "time-bound.none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bring contamination below 3 % (<3%) by June 2027",
                "Validate the snake_case linter by June 2027 so that reviews of a < b and b > c go faster"
            })
    void signs_of_comparison_are_no_gaps(String text) {
        assertThat(ANALYZER.analyze(text).findings()).extracting(Finding::rule).doesNotContain("specific.placeholder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d",
                "\udfaf",
                "a\ud83d",
                "\udfafb 3 %",
                "5\ud83d per day",
                "\ud83c\udfaf by June \ud83c\udfaf",
                "🎯 Run 5 km 🏃‍♀️ by June."
            })
    void halves_of_characters_and_whole_ones_get_an_answer(String text) {
        assertThat(places(ANALYZER.analyze(text))).allSatisfy(span -> assertLegal(span, text));
    }

    @Property
    void every_place_lies_in_the_text(@ForAll("texts") String text) {
        SmartReport report = ANALYZER.analyze(text);
        assertThat(report.text()).isEqualTo(text);
        assertThat(places(report)).allSatisfy(span -> assertLegal(span, text));
    }

    @Property
    void every_text_has_quantities_a_time_and_a_draft(@ForAll("texts") String text) {
        assertValues(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budget for 2027",
                "Finish it by the end of",
                "Call them by 5 p.m",
                "Increase it by 0",
                "Raise the score from 5 to 5",
                "Read 3/4/5 pages",
                "by 2027-04-01.95",
                "by 1,234/5/6",
                "by 15/03/2027.5% at",
                "reach 2027-01-11/0 5\ud83d",
                "7 \u3164 \uffa0"
            })
    void numbers_that_make_no_sense_make_no_trouble(String text) {
        assertThat(places(ANALYZER.analyze(text))).allSatisfy(span -> assertLegal(span, text));
        assertValues(text);
    }

    private static boolean isVisible(String text) {
        return ANALYZER.analyze(text).findings().stream()
                .noneMatch(each -> each.rule().equals("specific.empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\ud800", "\u2028", "\u3164"})
    void a_draft_needs_something_to_see(String text) {
        assertThatThrownBy(() -> ANALYZER.draft(text, LocalDate.of(2027, 1, 15)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a draft must start from some words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sell 10000000000000000000000000000000 units", "Reach 0.000000000000000000001 %"})
    void a_number_that_no_measure_can_hold_is_left_out_of_a_draft(String text) {
        assertThat(ANALYZER.draft(text, LocalDate.of(2027, 1, 15)).missing()).contains("measures");
    }

    @Property(tries = 300)
    void the_first_and_the_last_of_all_days_are_days(
            @ForAll("texts") String text, @ForAll("endsOfTime") LocalDate today) {
        Clock clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        SmartAnalyzer then = ANALYZER.withPolicy(SmartPolicy.standard().withClock(clock));
        assertThat(places(then.analyze(text))).allSatisfy(span -> assertLegal(span, text));
        assertValues(text, today);
        assertValues("Finish it before this week, this month or in two days. " + text, today);
    }

    @Provide
    Arbitrary<LocalDate> endsOfTime() {
        return Arbitraries.of(LocalDate.MIN, LocalDate.MIN.plusDays(1), LocalDate.MAX.minusMonths(7), LocalDate.MAX);
    }

    private static void assertValues(String text) {
        assertValues(text, LocalDate.of(2027, 1, 15));
    }

    private static void assertValues(String text, LocalDate today) {
        assertThat(ANALYZER.quantities(text)).allSatisfy(each -> assertLegal(each.span(), text));
        assertThat(ANALYZER.timeframe(text, today).stream()).allSatisfy(each -> assertLegal(each.span(), text));
        if (isVisible(text)) {
            assertThat(ANALYZER.draft(text, today).measures())
                    .extracting(Measure::name)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_picture_is_no_word() {
        assertThat(verdicts("Improve 🎯 🏃‍♀️ 🎉 🚀")).isEqualTo(verdicts("Improve"));
    }

    @Property
    void the_same_text_gets_the_same_report(@ForAll("texts") String text) {
        assertThat(ANALYZER.analyze(new StringBuilder(text))).isEqualTo(ANALYZER.analyze(text));
    }

    @Property
    void every_verdict_below_met_is_explained(@ForAll("texts") String text) {
        for (CriterionReport criterion : ANALYZER.analyze(text).criteria()) {
            assertThat(criterion.verdict() == Verdict.MET
                            || !criterion.findings().isEmpty())
                    .isTrue();
            assertThat(criterion.verdict() != Verdict.MET
                            || !criterion.evidence().isEmpty())
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void more_white_space_changes_no_verdict(@ForAll("statements") String text) {
        assertThat(verdicts("  " + text.replace(" ", " \u00a0\t ") + " ")).isEqualTo(verdicts(text));
    }

    @Property(tries = 300)
    void a_small_first_letter_changes_no_verdict(@ForAll("statements") String text) {
        assertThat(verdicts(text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)))
                .isEqualTo(verdicts(text));
    }

    @Test
    void neither_threads_nor_the_locale_of_the_machine_change_a_report() {
        List<SmartReport> reports = Statements.all().stream()
                .map(each -> ANALYZER.analyze(each.text()))
                .toList();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Statements.all().parallelStream()
                            .map(each -> ANALYZER.analyze(each.text()))
                            .toList())
                    .isEqualTo(reports);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "by",
                "every",
                "no",
                "to",
                "so that",
                "improve",
                "write",
                "an",
                "SOP",
                "two",
                "100",
                "%",
                "3.5",
                "2027-13-45",
                "June",
                "within",
                "with",
                "using",
                "the",
                "all",
                ",",
                ".",
                "\n",
                "🎯",
                "\ud83d",
                "\u0301",
                "x",
                "-",
                "1st",
                "HbA1c",
                "",
                ":");
        Arbitrary<String> known = Arbitraries.of(KNOWN).map(word -> word + " ");
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0123456789/.,-:%€<aQ ").ofMaxLength(6);
        Arbitrary<String> salad = Arbitraries.frequencyOf(Tuple.of(5, known), Tuple.of(1, digits))
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list));
        Arbitrary<String> sentences = words.list().ofMaxSize(40).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(
                sentences,
                salad,
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.strings().all().ofMaxLength(60));
    }

    @Provide
    Arbitrary<String> statements() {
        return Arbitraries.of(
                Statements.all().stream().map(Statements.Statement::text).toList());
    }

    private static void assertLegal(TextSpan span, String text) {
        assertThat(span.start()).isLessThan(span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
                .isFalse();
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static List<TextSpan> places(SmartReport report) {
        return report.criteria().stream()
                .flatMap(each -> Stream.concat(
                        each.evidence().stream().map(Evidence::place),
                        each.findings().stream().map(Finding::place)))
                .map(Place::span)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Verdict> verdicts(String text) {
        return ANALYZER.analyze(text).criteria().stream()
                .map(CriterionReport::verdict)
                .toList();
    }
}
