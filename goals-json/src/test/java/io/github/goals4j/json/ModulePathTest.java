package io.github.goals4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The other tests run on the class path; this one lays what they found there out as modules. */
class ModulePathTest {

    private static final String MODULE = "io.github.goals4j.json";

    private static ModuleLayer modules() {
        Path[] path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(each -> Files.exists(each) && !each.endsWith("test-classes"))
                .filter(each -> isNamed(each))
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolveAndBind(ModuleFinder.of(path), ModuleFinder.of(), Set.of(MODULE));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static boolean isNamed(Path entry) {
        return ModuleFinder.of(entry).findAll().stream()
                .anyMatch(each -> !each.descriptor().isAutomatic());
    }

    @Test
    void the_module_is_found_there_by_service_loading() throws Exception {
        ModuleLayer layer = modules();
        Class<?> service = layer.findLoader(MODULE).loadClass(JacksonMapper.SERVICE);
        assertThat(ServiceLoader.load(layer, service).stream()
                        .map(each -> each.type().getName()))
                .containsExactly(GoalsModule.class.getName());
        assertThat(Optional.of(layer.findModule(MODULE).orElseThrow())
                        .map(module -> module.getDescriptor().isOpen()))
                .contains(false);
    }

    @Test
    void goals_are_read_there_without_an_open_package() throws Exception {
        ClassLoader loader = modules().findLoader(MODULE);
        Class<?> front = loader.loadClass(GoalJson.class.getName());
        Object goal = front.getMethod("goal").invoke(front.getMethod("strict").invoke(null));
        Object read = goal.getClass().getMethod("read", String.class).invoke(goal, Refusals.goal(""));
        Object value = read.getClass().getMethod("value").invoke(read);
        assertThat(value.getClass().getModule().getName()).isEqualTo("io.github.goals4j");
        assertThat(goal.getClass().getMethod("write", Object.class).invoke(goal, value))
                .isEqualTo(GoalJson.strict()
                        .goal()
                        .write(GoalJson.strict().goal().read(Refusals.goal("")).value()));
    }

    @Test
    void schemas_are_found_there() throws Exception {
        Class<?> schema = modules().findLoader(MODULE).loadClass(JsonSchema.class.getName());
        Object plan = schema.getMethod("valueOf", String.class).invoke(null, "PLAN");
        assertThat(schema.getMethod("text").invoke(plan)).isEqualTo(JsonSchema.PLAN.text());
    }
}
