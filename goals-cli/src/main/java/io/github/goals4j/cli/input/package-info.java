/** Goals as people keep them: text, tables and JSON, one after another, each with its place. */
@NullMarked
package io.github.goals4j.cli.input;

import org.jspecify.annotations.NullMarked;
