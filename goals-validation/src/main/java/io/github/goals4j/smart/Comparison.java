package io.github.goals4j.smart;

/** How a text bounds a number. */
public enum Comparison {
    /** Less than the number. */
    LESS,
    /** The number or less. */
    AT_MOST,
    /** Near the number. */
    ABOUT,
    /** The number and no other. */
    EXACTLY,
    /** The number or more. */
    AT_LEAST,
    /** More than the number. */
    MORE
}
