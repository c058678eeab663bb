package io.github.goals4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every value of this package is made: the abstract class is what users see, the generated class behind it stays
 * hidden, and each build ends in the class's own check.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        get = {},
        depluralize = true,
        depluralizeDictionary = {"criterion:criteria", "feedback:feedback"},
        optionalAcceptNullable = false,
        jacksonIntegration = false,
        throwForInvalidImmutableState = InvalidGoalException.class,
        allowedClasspathAnnotations = {Override.class})
@interface Values {}
