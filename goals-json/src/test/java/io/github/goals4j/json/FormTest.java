package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void a_form_has_as_many_lines_as_it_can_count() {
        var lines = Form.<String, StringBuilder>of("a text", StringBuilder::new, StringBuilder::toString);
        for (int i = 0; i < 64; i++) {
            lines.required("p" + i, TextShape.SHORT, text -> text, StringBuilder::append);
        }
        assertThatIllegalStateException().isThrownBy(lines::form);
    }
}
