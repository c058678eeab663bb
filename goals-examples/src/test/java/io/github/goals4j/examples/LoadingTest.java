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
    void nothing_is_read_before_it_is_asked_for_and_nothing_twice() throws Exception {
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        try (Watching loader = new Watching()) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> catalog = loader.loadClass(GoalCatalog.class.getName());
            assertThat((Optional<?>) catalog.getMethod("find", String.class).invoke(null, "astronaut"))
                    .isEmpty();
            assertThat(loader.asked).noneMatch(name -> name.startsWith(FOLDER));
            loader.asked.clear();
            Object first = catalog.getMethod("medicalTechnologist").invoke(null);
            assertThat(loader.asked)
                    .containsExactly(
                            FOLDER + "templates.txt",
                            FOLDER + "goals.txt",
                            FOLDER + "plans.txt",
                            FOLDER + "guides.txt");
            loader.asked.clear();
            assertThat(catalog.getMethod("medicalTechnologist").invoke(null)).isSameAs(first);
            assertThat((List<?>) catalog.getMethod("all").invoke(first)).hasSize(12);
            assertThat(loader.asked).isEmpty();
        } finally {
            Thread.currentThread().setContextClassLoader(ours);
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
