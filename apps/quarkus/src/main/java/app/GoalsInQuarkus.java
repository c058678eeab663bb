package app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.goals4j.json.GoalsModule;
import io.github.goals4j.validation.GoalMapping;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

@Singleton
public class GoalsInQuarkus implements ObjectMapperCustomizer, ValidatorFactoryCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new GoalsModule());
    }

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        GoalMapping.addTo(configuration);
    }
}
