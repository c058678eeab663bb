/** What a text looks like on a screen: streams, colours, marks and widths. */
@NullMarked
package io.github.goals4j.cli.terminal;

import org.jspecify.annotations.NullMarked;
