/**
 * What a Spring Boot application, 3.5 or 4, gets by having the starter. Nothing here is called by hand: each part can be
 * switched off by a property and steps back for a bean of the application's own.
 */
@NullMarked
package io.github.goals4j.spring;

import org.jspecify.annotations.NullMarked;
