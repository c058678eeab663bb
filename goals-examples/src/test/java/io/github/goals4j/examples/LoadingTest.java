package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When the catalog is read, and from where. */
class LoadingTest {

    private static final String FOLDER = "io/github/goals4j/examples/medical-technologist/";

    /** Loads classes anew and writes down which resources they ask for. */
    private static final class Watching extends URLClassLoader {

        private final List<String> asked = new ArrayList<>();

        Watching() throws IOException {
            super(urls(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] urls() throws IOException {
            List<URL> urls = new ArrayList<>();
            for (Path each : classPath().toList()) {
                urls.add(each.toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        public URL findResource(String name) {
            if (!name.endsWith(".class")) {
                asked.add(name);
            }
            return super.findResource(name);
        }
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(each -> Files.exists(each) && !each.endsWith("test-classes"));
    }

    @Test
    void each_text_is_read_when_it_is_asked_for_and_none_twice() throws Exception {
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        try (Watching loader = new Watching()) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> catalog = loader.loadClass(GoalCatalog.class.getName());
            assertThat((Optional<?>) catalog.getMethod("find", String.class).invoke(null, "astronaut"))
                    .isEmpty();
            assertThat(loader.asked).noneMatch(name -> name.startsWith(FOLDER));
            loader.asked.clear();
            Object first = catalog.getMethod("medicalTechnologist").invoke(null);
            assertThat(catalog.getMethod("medicalTechnologist").invoke(null)).isSameAs(first);
            assertThat(loader.asked).isEmpty();
            assertRead(loader, catalog, "all", first, "templates.txt");
            assertRead(loader, catalog, "guides", first, "guides.txt");
            Object template = ((List<?>) catalog.getMethod("all").invoke(first)).get(0);
            catalog.getMethod("example", template.getClass().getSuperclass()).invoke(first, template);
            assertThat(loader.asked).containsExactly(FOLDER + "goals.txt");
        } finally {
            Thread.currentThread().setContextClassLoader(ours);
        }
    }

    /** The text is read by the first call, and by no second one. */
    private static void assertRead(Watching loader, Class<?> type, String method, Object catalog, String text)
            throws Exception {
        for (List<String> expected : List.of(List.of(FOLDER + text), List.<String>of())) {
            assertThat((List<?>) type.getMethod(method).invoke(catalog)).isNotEmpty();
            assertThat(loader.asked).isEqualTo(expected);
            loader.asked.clear();
        }
    }

    @Test
    void needs_core_alone_on_the_module_path_too() throws Exception {
        Path[] modules = classPath()
                .filter(each -> ModuleFinder.of(each).findAll().stream()
                        .anyMatch(found -> Set.of("io.github.goals4j", "io.github.goals4j.examples", "org.jspecify")
                                .contains(found.descriptor().name())))
                .toArray(Path[]::new);
        assertThat(modules).hasSize(3);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolve(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("io.github.goals4j.examples"));
        Class<?> catalog = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("io.github.goals4j.examples")
                .loadClass(GoalCatalog.class.getName());
        assertThat(catalog.getModule().getName()).isEqualTo("io.github.goals4j.examples");
        Object loaded = catalog.getMethod("medicalTechnologist").invoke(null);
        assertThat((List<?>) catalog.getMethod("all").invoke(loaded)).hasSize(12);
    }
}
