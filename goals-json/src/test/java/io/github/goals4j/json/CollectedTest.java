package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollectedTest {

    @Test
    void bytes_come_out_as_they_went_in() {
        Collected all = new Collected();
        assertThat(all.bytes()).isEmpty();
        all.write('a');
        all.write(new byte[] {'-', 'b', 'c', 'd', '-'}, 1, 3);
        all.write('e');
        assertThat(all.bytes()).asString().isEqualTo("abcde");
    }
}
