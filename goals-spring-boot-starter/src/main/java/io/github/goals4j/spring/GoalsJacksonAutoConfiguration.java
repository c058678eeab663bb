package io.github.goals4j.spring;

import com.fasterxml.jackson.databind.Module;
import io.github.goals4j.json.GoalsModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Lets the mapper of Jackson 2 read and write goals. That of Jackson 3 finds its module by itself. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration",
            "org.springframework.boot.jackson2.autoconfigure.Jackson2AutoConfiguration"
        })
@ConditionalOnClass(Module.class)
@ConditionalOnProperty(name = "goals4j.jackson.enabled", matchIfMissing = true)
public final class GoalsJacksonAutoConfiguration {

    GoalsJacksonAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    GoalsModule goalsModule() {
        return new GoalsModule();
    }
}
