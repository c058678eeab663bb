/** Goals in tables: which column holds what, and what a cell may mean. */
@NullMarked
package io.github.goals4j.cli.table;

import org.jspecify.annotations.NullMarked;
