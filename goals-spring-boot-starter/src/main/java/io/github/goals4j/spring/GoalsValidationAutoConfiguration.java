package io.github.goals4j.spring;

import io.github.goals4j.validation.GoalMapping;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets {@code @Valid Goal} ask what the status of the goal calls for. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration",
            "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration"
        })
@ConditionalOnClass(BaseHibernateValidatorConfiguration.class)
@ConditionalOnProperty(name = "goals4j.validation.enabled", matchIfMissing = true)
public final class GoalsValidationAutoConfiguration {

    GoalsValidationAutoConfiguration() {}

    private static void addMapping(jakarta.validation.Configuration<?> configuration) {
        if (configuration instanceof BaseHibernateValidatorConfiguration<?> hibernate) {
            GoalMapping.addTo(hibernate);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer")
    static class SpringBoot3 {

        @Bean
        @ConditionalOnMissingBean(name = "goalMappingForSpringBoot3")
        org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer
                goalMappingForSpringBoot3() {
            return GoalsValidationAutoConfiguration::addMapping;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer")
    static class SpringBoot4 {

        @Bean
        @ConditionalOnMissingBean(name = "goalMappingForSpringBoot4")
        org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer
                goalMappingForSpringBoot4() {
            return GoalsValidationAutoConfiguration::addMapping;
        }
    }
}
