package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Finding;
import io.github.goals4j.Place;
import io.github.goals4j.Severity;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SmartMessagesTest {

    private static final SmartMessages MESSAGES = new SmartMessages();

    @Test
    void the_words_of_the_goal_are_put_in_as_they_are() {
        Finding finding = finding("specific.hedge", Map.of("words", "{months} ${7*7} {words}"));
        assertThat(MESSAGES.message(finding, Locale.ENGLISH))
                .isEqualTo("takes half of it back with \"{months} ${7*7} {words}\"");
        assertThat(MESSAGES.hint(finding, Locale.GERMAN)).contains("„{months} ${7*7} {words}“ weglassen");
    }

    @Test
    void a_date_is_written_as_the_reader_writes_it() {
        Finding finding = finding("time-bound.none", Map.of("example", "2027-06-30"));
        assertThat(MESSAGES.hint(finding, Locale.ENGLISH)).contains("say by when, for example: by 30 June 2027");
        assertThat(MESSAGES.hint(finding, Locale.GERMANY)).contains("sagen, bis wann, zum Beispiel: bis 30. Juni 2027");
        assertThat(MESSAGES.hint(finding("time-bound.none", Map.of()), Locale.ENGLISH))
                .contains("say by when");
    }

    @Test
    void what_only_looks_like_a_date_stays_as_it_is() {
        assertThat(MESSAGES.message(finding("specific.hedge", Map.of("words", "abcd-ef-gh")), Locale.ENGLISH))
                .isEqualTo("takes half of it back with \"abcd-ef-gh\"");
    }

    @Test
    void an_unknown_language_gets_english_and_an_unknown_rule_its_id() {
        Finding finding = finding("specific.no-action", Map.of());
        assertThat(MESSAGES.message(finding, Locale.JAPAN)).isEqualTo("must say what is done");
        assertThat(MESSAGES.message(finding("house.rule", Map.of()), Locale.ENGLISH))
                .isEqualTo("house.rule");
        assertThat(MESSAGES.hint(finding("house.rule", Map.of()), Locale.ENGLISH))
                .isEmpty();
    }

    private static Finding finding(String rule, Map<String, String> arguments) {
        return new Finding(rule, Severity.WARNING, Place.whole(), arguments);
    }
}
