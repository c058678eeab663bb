/** The command {@code goals}: what a person types, and what each command does. */
@NullMarked
package io.github.goals4j.cli;

import org.jspecify.annotations.NullMarked;
