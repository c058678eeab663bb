/** The judgement in the form that its reader wants, written while goals are read. */
@NullMarked
package io.github.goals4j.cli.output;

import org.jspecify.annotations.NullMarked;
