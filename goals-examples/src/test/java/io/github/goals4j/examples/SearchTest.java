package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.GoalTemplate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private final GoalCatalog catalog = GoalCatalog.medicalTechnologist();

    @ParameterizedTest
    @CsvSource({
        "certification, 1",
        "exam, 1",
        "SBB, 1",
        "immunohematology exam, 1",
        "quality control, 2",
        "westgard, 2",
        "mass spectrometry, 3",
        "pcr, 3",
        "lis, 4",
        "information system, 4",
        "other departments, 5",
        "supervisor, 6",
        "publish a paper, 7",
        "conference, 8",
        "turnaround, 9",
        "TAT, 9",
        "critical tests, 9",
        "patient safety, 10",
        "label, 10",
        "clia, 11",
        "accreditation inspection, 11",
        "talk to patients, 12",
    })
    void finds_the_best_first(String words, int number) {
        assertThat(first(words)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "certifcation, 1",
        "turnarond, 9",
        "turnaruond times, 9",
        "imunohematolgy, 1",
        "regulatry complaince, 11",
        "leadrship, 6",
        "mass spectometry, 3",
        "qualty contrl, 2",
    })
    void forgives_typing_mistakes(String words, int number) {
        assertThat(first(words)).isEqualTo(number);
    }

    @Test
    void needs_only_the_beginning_of_a_word_and_no_case_or_accents() {
        assertThat(first("SPECTRO")).isEqualTo(3);
        assertThat(first("Turn")).isEqualTo(9);
        assertThat(first("Cértificàtion")).isEqualTo(1);
    }

    @Test
    void finds_nothing_where_nothing_was_asked_or_nothing_is_meant() {
        assertThat(catalog.search("")).isEmpty();
        assertThat(catalog.search(" … -- ")).isEmpty();
        assertThat(catalog.search("xylophone")).isEmpty();
    }

    @Test
    void reads_the_beginning_of_a_question_without_end() {
        assertThat(first("turnaround " + "label exam clia ".repeat(1_000_000))).isNotZero();
        String filler = "-".repeat(Search.LONGEST_QUESTION);
        assertThat(catalog.search(filler.substring(10) + "turnaround")).hasSize(1);
        assertThat(catalog.search(filler + "turnaround")).isEmpty();
        assertThat(catalog.search("e" + "\u0301\u0316".repeat(1_000_000))).isEmpty();
    }

    @Test
    void searches_in_the_language_of_the_catalog() {
        GoalCatalog german = catalog.in(Locale.GERMAN);
        assertThat(german.search("Zertifizierung").get(0).number()).isEqualTo(1);
        assertThat(german.search("Massenspektrometrie").get(0).number()).isEqualTo(3);
        assertThat(german.search("Fuhrungsaufgaben").get(0).number()).isEqualTo(6);
    }

    private int first(String words) {
        List<GoalTemplate> found = catalog.search(words);
        assertThat(found).as(words).isNotEmpty();
        return found.get(0).number();
    }
}
