package io.github.goals4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goals4j.Goal;
import io.github.goals4j.smart.SmartAnalyzer;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** The judgement where there is neither Jakarta Validation nor a validator. */
class EngineAloneTest {

    @Test
    void judges_with_nothing_else_on_the_class_path() throws Exception {
        URL[] ours = {location(Goal.class), location(SmartAnalyzer.class)};
        // No parent: the platform's loader knows the modules of this test.
        try (URLClassLoader alone = new URLClassLoader(ours, null)) {
            assertThatThrownBy(() -> alone.loadClass("jakarta.validation.Validator"))
                    .isInstanceOf(ClassNotFoundException.class);

            Class<?> analyzer = alone.loadClass("io.github.goals4j.smart.SmartAnalyzer");
            Object report = analyzer.getMethod("analyze", CharSequence.class)
                    .invoke(analyzer.getMethod("english").invoke(null), "Cut reruns from 6 to 3 % by June 2028.");

            assertThat(analyzer).isNotSameAs(SmartAnalyzer.class);
            assertThat(report.toString()).contains("time-bound.deadline");
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
