/**
 * Reads a goal as a careful reader would and says how SMART it is.
 *
 * <pre>{@code
 * SmartAnalyzer.english().analyze("Pass the SBB exam by June 2028.").isSmart();
 * }</pre>
 */
@NullMarked
package io.github.goals4j.smart;

import org.jspecify.annotations.NullMarked;
