package io.github.goals4j.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralTest {

    @Test
    void what_has_a_meaning_in_a_template_loses_it() {
        assertThat(Literal.escaped("${7*7} {rule} \\")).isEqualTo("\\$\\{7*7\\} \\{rule\\} \\\\");
        assertThat(Literal.escaped("by 30 June")).isEqualTo("by 30 June");
    }
}
