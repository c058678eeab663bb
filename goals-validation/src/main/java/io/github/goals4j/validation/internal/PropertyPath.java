package io.github.goals4j.validation.internal;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** The way to a property, for example {@code measures[0].target}, in the steps that Jakarta Validation asks for. */
record PropertyPath(List<Step> steps) {

    /** A property and, of a list, the position in it. */
    record Step(String name, OptionalInt index) {}

    /** Reads a path as the places of findings write it; the empty one has no steps. */
    static PropertyPath parse(String path) {
        List<Step> steps = new ArrayList<>(3);
        for (String each : path.split("\\.", -1)) {
            int bracket = each.indexOf('[');
            if (bracket >= 0) {
                int index = Integer.parseInt(each.substring(bracket + 1, each.length() - 1));
                steps.add(new Step(each.substring(0, bracket), OptionalInt.of(index)));
            } else if (!each.isEmpty()) {
                steps.add(new Step(each, OptionalInt.empty()));
            }
        }
        return new PropertyPath(steps);
    }

    /** Adds a violation at this path. The position in a list is told with the step that follows the list. */
    void addViolation(ConstraintViolationBuilder builder) {
        Function<String, NodeBuilderCustomizableContext> property = builder::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> bean = builder::addBeanNode;
        Runnable end = builder::addConstraintViolation;
        OptionalInt index = OptionalInt.empty();
        for (Step step : steps) {
            NodeBuilderCustomizableContext node = property.apply(step.name());
            if (index.isPresent()) {
                NodeBuilderDefinedContext placed = node.inIterable().atIndex(index.getAsInt());
                property = placed::addPropertyNode;
                bean = placed::addBeanNode;
                end = placed::addConstraintViolation;
            } else {
                property = node::addPropertyNode;
                bean = node::addBeanNode;
                end = node::addConstraintViolation;
            }
            index = step.index();
        }
        if (index.isPresent()) {
            bean.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
        } else {
            end.run();
        }
    }
}
