package io.github.goals4j.validation;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalPlan;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;

/**
 * Makes {@code @Valid Goal} and {@code validator.validate(goal)} ask what the status of the goal calls for, and those of a
 * {@link GoalPlan} ask each of its goals:
 *
 * <ul>
 *   <li>a draft, a goal on hold and a cancelled one: nothing, for a goal that exists has a legal form
 *   <li>an active goal: whether it is SMART, by {@link io.github.goals4j.smart.SmartPolicy#standard()}
 *   <li>a completed goal: whether its numbers and milestones bear its outcome out
 * </ul>
 *
 * <p>Until it is registered, both find nothing. It is registered once for a whole validator factory: by
 * {@link #addTo(BaseHibernateValidatorConfiguration)}, or as the value of the property
 * {@code hibernate.validator.constraint_mapping_contributors}. The Spring Boot starter and {@link GoalValidators} have done
 * so.
 */
public final class GoalMapping implements ConstraintMappingContributor {

    /** For Hibernate Validator, which makes one when its name is configured. */
    public GoalMapping() {}

    /**
     * Registers the mapping.
     *
     * @param configuration of a factory that is still to be built
     */
    public static void addTo(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.addMapping(fill(configuration.createConstraintMapping()));
    }

    @Override
    public void createConstraintMappings(ConstraintMappingBuilder builder) {
        fill(builder.addConstraintMapping());
    }

    private static ConstraintMapping fill(ConstraintMapping mapping) {
        mapping.type(Goal.class).constraint(new GenericConstraintDef<>(ByStatus.class));
        mapping.type(GoalPlan.class).constraint(new GenericConstraintDef<>(ByStatus.class));
        return mapping;
    }
}
