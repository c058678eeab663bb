package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.json.GoalJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The catalog for those who do not write Java: JSON files in the jar that say the same. To write them anew:
 *
 * <pre>
 * mvn -pl goals-examples -am test -Dtest=CatalogJsonTest -Dsurefire.failIfNoSpecifiedTests=false -Dgoals.json.write
 * </pre>
 */
class CatalogJsonTest {

    private static final GoalCatalog CATALOG = GoalCatalog.medicalTechnologist();
    private static final GoalJson JSON = GoalJson.strict().indented();
    private static final String FOLDER = "medical-technologist/";
    private static final Path SOURCES = Path.of("src/main/resources/io/github/goals4j/examples/" + FOLDER);

    @TestFactory
    Stream<DynamicTest> each_file_says_what_the_catalog_says() {
        return files().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    if (System.getProperty("goals.json.write") != null) {
                        Files.writeString(SOURCES.resolve(each.getKey()), each.getValue());
                    } else {
                        assertThat(inTheJar(each.getKey()))
                                .as(
                                        "%s differs from the text files; the comment of this class says how to write it anew",
                                        each)
                                .isEqualTo(each.getValue());
                    }
                }));
    }

    @Test
    void reads_as_the_same_templates_goals_and_plans() throws IOException {
        assertThat(JSON.catalog().read(inTheJar("catalog.json")).value()).isEqualTo(CATALOG.all());
        assertThat(JSON.goals().read(inTheJar("goals.json")).value()).isEqualTo(goals());
        for (CareerLevel level : CareerLevel.values()) {
            assertThat(JSON.plan()
                            .read(inTheJar("plan-" + level.code() + ".json"))
                            .value())
                    .isEqualTo(CATALOG.plan(level).orElseThrow());
        }
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("catalog.json", JSON.catalog().write(CATALOG.all()));
        files.put("goals.json", JSON.goals().write(goals()));
        for (CareerLevel level : CareerLevel.values()) {
            files.put(
                    "plan-" + level.code() + ".json",
                    JSON.plan().write(CATALOG.plan(level).orElseThrow()));
        }
        return files;
    }

    private static List<Goal> goals() {
        return CATALOG.all().stream()
                .flatMap(each -> CATALOG.example(each).goals().stream())
                .toList();
    }

    private static String inTheJar(String name) throws IOException {
        try (InputStream in = GoalCatalog.class.getResourceAsStream(FOLDER + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
