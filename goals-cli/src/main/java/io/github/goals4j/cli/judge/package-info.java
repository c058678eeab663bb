/** The judgement as the caller wants it: which rules, how strict, on what day. */
@NullMarked
package io.github.goals4j.cli.judge;

import org.jspecify.annotations.NullMarked;
