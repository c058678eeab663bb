package io.github.goals4j.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void one_thread_judges_one_text_once() {
        String text = "Cut reruns from 6 to 3 %.";
        assertThat(Judgement.of(text, TODAY)).isSameAs(Judgement.of(text, TODAY));
        assertThat(Judgement.of(text, TODAY)).isSameAs(Judgement.of(new String(text), TODAY));
    }

    @Test
    void another_text_or_another_day_is_judged_anew() {
        String text = "Cut reruns from 6 to 3 %.";
        assertThat(Judgement.of(text, TODAY)).isNotSameAs(Judgement.of(text, TODAY.plusDays(1)));
        assertThat(Judgement.of("Cut reruns from 6 to 3 %", TODAY).text())
                .isNotEqualTo(Judgement.of(text, TODAY).text());
    }
}
