package io.github.goals4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The BOM inherits nothing, so nothing but this test tells it about a new module. */
class BomTest {

    private static final Path PROJECT = Path.of("..");

    @Test
    void lists_every_module_that_is_published() throws IOException {
        List<String> published = found("<module>(.*?)</module>", read("pom.xml")).stream()
                .filter(module -> !module.equals("goals-bom"))
                .filter(BomTest::isPublished)
                .toList();

        assertThat(managed(read("goals-bom/pom.xml"))).containsExactlyElementsOf(published);
    }

    @Test
    void lists_nothing_foreign() throws IOException {
        String dependencies = dependencies(read("goals-bom/pom.xml"));

        assertThat(found("<groupId>(.*?)</groupId>", dependencies)).containsOnly("io.github.goals4j");
    }

    private static boolean isPublished(String module) {
        try {
            return !read(module + "/pom.xml").contains("<maven.deploy.skip>true<");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> managed(String pom) {
        return found("<artifactId>(.*?)</artifactId>", dependencies(pom));
    }

    private static String dependencies(String pom) {
        return pom.substring(pom.indexOf("<dependencyManagement>"), pom.indexOf("</dependencyManagement>"));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(PROJECT.resolve(file));
    }
}
