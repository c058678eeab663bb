package io.github.goals4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be the same for every constraint, and what must be said in two places. */
class ConstraintShapeTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Smart.class,
                Specific.class,
                Measurable.class,
                Achievable.class,
                Relevant.class,
                TimeBound.class,
                Balanced.class
            })
    void every_constraint_has_the_same_shape(Class<? extends Annotation> constraint) throws NoSuchMethodException {
        assertThat(constraint.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
        assertThat(constraint.getAnnotation(Target.class).value())
                .containsExactlyInAnyOrder(
                        ElementType.METHOD,
                        ElementType.FIELD,
                        ElementType.ANNOTATION_TYPE,
                        ElementType.CONSTRUCTOR,
                        ElementType.PARAMETER,
                        ElementType.TYPE_USE);
        assertThat(constraint.getAnnotation(Constraint.class).validatedBy()).isEmpty();
        assertThat(constraint.getAnnotation(Repeatable.class).value())
                .isEqualTo(constraint.getDeclaredClasses()[0]);
        assertThat(constraint.getMethod("message").getDefaultValue()).isEqualTo("{finding}");
        assertThat((Class<?>[]) constraint.getMethod("groups").getDefaultValue())
                .isEmpty();
        assertThat((Class<?>[]) constraint.getMethod("payload").getDefaultValue())
                .isEmpty();
    }

    @Test
    void class_path_and_module_path_find_the_same_validators() throws IOException {
        List<String> services;
        try (InputStream in =
                Smart.class.getResourceAsStream("/META-INF/services/" + ConstraintValidator.class.getName())) {
            services = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("io.github.goals4j."))
                    .toList();
        }
        Path classes = Path.of(URI.create(
                Smart.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        assertThat(ModuleFinder.of(classes).findAll())
                .singleElement()
                .satisfies(module -> assertThat(module.descriptor().provides())
                        .singleElement()
                        .satisfies(provided -> assertThat(provided.providers()).containsExactlyElementsOf(services)));
    }
}
