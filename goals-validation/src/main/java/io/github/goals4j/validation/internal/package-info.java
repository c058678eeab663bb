/** What Hibernate Validator calls; nobody else needs it. */
@NullMarked
package io.github.goals4j.validation.internal;

import org.jspecify.annotations.NullMarked;
