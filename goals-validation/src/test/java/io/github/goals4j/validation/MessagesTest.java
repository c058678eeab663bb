package io.github.goals4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Verdict;
import io.github.goals4j.smart.SmartMessages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles that validators read say what {@link SmartMessages} says. */
class MessagesTest {

    private static final String KEY = "io.github.goals4j.";

    record Sheet(@Smart String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void every_message_of_the_judgement_is_there_under_our_name(String language) throws IOException {
        Properties shared = read("/ContributorValidationMessages" + language + ".properties");
        Properties own = read("/io/github/goals4j/smart/messages" + language + ".properties");

        assertThat(own).isNotEmpty();
        own.forEach((key, text) -> assertThat(shared).containsEntry(KEY + key, text));
        assertThat(shared.keySet()).allMatch(key -> key.toString().startsWith(KEY));
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(new TreeSet<>(
                        read("/ContributorValidationMessages_de.properties").keySet()))
                .isEqualTo(new TreeSet<>(
                        read("/ContributorValidationMessages.properties").keySet()));
    }

    @Test
    void english_is_what_english_falls_back_to() throws IOException {
        assertThat(read("/ContributorValidationMessages_en.properties")).isEmpty();
    }

    private static final List<String> TEXTS = List.of(
            "",
            "Quality.",
            "Try to improve things soon",
            "Improve accuracy biweekly and write many SOPs by 31 June 2027.",
            "Zero errors for all patients, always.",
            "I want to be a better colleague every week.",
            "Support the team as soon as possible.");

    @Test
    void a_violation_reads_as_the_finding_does() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(TEXTS.stream()
                            .flatMap(text -> GoalValidators.of(locale).validate(new Sheet(text)).stream())
                            .toList())
                    .hasSizeGreaterThan(2 * TEXTS.size())
                    .allSatisfy(violation -> assertThat(violation.getMessage()).isEqualTo(said(violation, locale)));
        }
    }

    record StrictSheet(@Smart(required = Verdict.MET) String text) {}

    /** The lines of a file of statements as they are: what matters is that there are many and of all sorts. */
    @Test
    void whatever_falls_short_has_words_in_which_nothing_is_left_open() throws IOException {
        List<String> lines;
        try (InputStream in = MessagesTest.class.getResourceAsStream("/io/github/goals4j/smart/statements.tsv")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        Validator german = GoalValidators.of(Locale.GERMAN);
        assertThat(lines.stream()
                        .flatMap(line -> german.validate(new StrictSheet(line)).stream())
                        .filter(violation -> violation.getMessage().contains("{")
                                || !isDated(violation)
                                        && !violation.getMessage().equals(said(violation, Locale.GERMAN))))
                .isEmpty();
        assertThat(lines).hasSizeGreaterThan(50);
    }

    /** A date is written for a reader there, and in digits here. */
    private static boolean isDated(ConstraintViolation<?> violation) {
        return GoalViolation.of(violation).orElseThrow().finding().arguments().containsKey("date");
    }

    private static String said(ConstraintViolation<?> violation, Locale locale) {
        return new SmartMessages()
                .message(GoalViolation.of(violation).orElseThrow().finding(), locale);
    }

    @Test
    void an_english_reader_gets_english_from_a_german_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(GoalValidators.of(GoalValidators.newFactory(), Locale.UK).validate(new Sheet("Quality.")))
                    .extracting(ConstraintViolation::getMessage)
                    .contains("must say by when");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties read(String resource) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(resource)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
