package io.github.goals4j.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralTest {

    @Test
    void what_has_a_meaning_in_a_template_loses_it() {
        assertThat(Literal.escaped("${7*7} {rule} \\")).isEqualTo("\\$\\{7*7\\} \\{rule\\} \\\\");
        assertThat(Literal.escaped("by 30 June")).isEqualTo("by 30 June");
    }

    @Test
    void a_validator_that_sees_to_it_itself_is_trusted() {
        assertThat(Literal.of("${7*7}")).isEqualTo("${7*7}");
    }
}
