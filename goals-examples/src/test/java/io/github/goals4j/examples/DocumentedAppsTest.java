package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the documentation shows of an application is in that application: a block that names a file behind its language is a
 * part of that file.
 */
class DocumentedAppsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w+ (\\S+)$\\n(.*?)^```$");

    @TestFactory
    Stream<DynamicTest> every_block_that_names_a_file_is_a_part_of_it() throws IOException {
        List<MatchResult> blocks = new ArrayList<>();
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".md")).toList()) {
                blocks.addAll(BLOCK.matcher(Files.readString(page)).results().toList());
            }
        }
        assertThat(blocks).isNotEmpty();
        return blocks.stream()
                .map(block -> dynamicTest(
                        block.group(1),
                        () -> assertThat(ROOT.resolve(block.group(1))).content().contains(block.group(2))));
    }
}
