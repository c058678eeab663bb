package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class SmartPageTest {

    @Test
    void the_page_shows_the_rules_and_the_score_as_they_are() throws IOException {
        String page = SmartPage.written();
        String made = SmartPage.madeFrom(page);
        if (System.getProperty("smart.page", "").equals("write")) {
            Files.writeString(SmartPage.FILE, made);
        } else {
            assertThat(page)
                    .as("docs/smart.md is behind; make it anew with: mvn -pl goals-validation -am verify"
                            + " -Dtest=SmartPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dsmart.page=write")
                    .isEqualTo(made);
        }
    }
}
