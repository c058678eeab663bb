/** Pages to look at and to print: HTML in one file, with nothing in it that runs and nothing that is loaded. */
@NullMarked
package io.github.goals4j.cli.page;

import org.jspecify.annotations.NullMarked;
