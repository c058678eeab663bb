/** Measures what goals4j costs, beside what else one could take. */
@NullMarked
package io.github.goals4j.benchmarks;

import org.jspecify.annotations.NullMarked;
