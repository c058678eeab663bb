package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Finding;
import io.github.goals4j.smart.SmartAnalyzer;
import io.github.goals4j.smart.SmartPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/catalogs.md tells the author of a catalog is so. */
class DocumentedCatalogTest {

    private static final Path PAGE = Path.of("../docs/catalogs.md");

    @Test
    void the_catalog_of_the_page_can_be_read_and_keeps_what_it_says() throws IOException {
        GoalCatalog catalog = read(blockOf("ini"));
        SmartAnalyzer strict = SmartAnalyzer.english().withPolicy(SmartPolicy.strict());
        WorkedExample example = catalog.example(catalog.byNumber(1).orElseThrow());
        WeakWording weak = example.weak().orElseThrow();
        assertThat(strict.analyze(example.goal(CareerLevel.MID).orElseThrow()).findings())
                .isEmpty();
        assertThat(strict.analyze(weak.text()).findings())
                .extracting(Finding::rule)
                .containsExactlyElementsOf(weak.findings());
        assertThat(catalog.languages()).contains("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "template one", "goal preceptors senior", "plan mid", "guide wins"})
    void the_table_of_the_page_names_all_that_a_block_may_say(String block) throws IOException {
        String text = (block.equals("catalog") ? "" : blockOf("ini")) + "\n[" + block + "]\nqqqqqqqqq: 1\n";
        CatalogFormatException refused = catchThrowableOfType(CatalogFormatException.class, () -> read(text));
        String names = refused.problems().stream()
                .map(CatalogProblem::expected)
                .filter(each -> each.startsWith("has no use for \"qqqqqqqqq\": must be one of "))
                .findFirst()
                .orElseThrow();
        String kind = block.split(" ", -1)[0];
        String row = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `[" + kind))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(names.substring(names.indexOf("one of ") + 7).split(", ", -1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(row).containsAnyOf("`" + name + "`", "`" + name + ":"));
    }

    private static String blockOf(String language) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    private static GoalCatalog read(String text) {
        return GoalCatalog.read(
                name -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "nurse-educator.txt");
    }
}
