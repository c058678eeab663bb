package io.github.goals4j.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.DispatcherServlet;

/** Answers a request whose goal is not valid. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, HandlerMethodValidationException.class})
@ConditionalOnProperty(name = "goals4j.problem-details.enabled", matchIfMissing = true)
public final class GoalsProblemAutoConfiguration {

    GoalsProblemAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    GoalProblemAdvice goalProblemAdvice(MessageSource messages, Environment environment) {
        // The application's own advice goes first; Spring Boot's general one, which is at 0 where it is on, does not.
        boolean general = environment.getProperty("spring.mvc.problemdetails.enabled", Boolean.class, false);
        return new GoalProblemAdvice(messages, general ? -1 : Ordered.LOWEST_PRECEDENCE);
    }
}
