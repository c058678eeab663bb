package io.github.goals4j.examples;

import java.time.LocalDate;

/**
 * Something that a worked goal rests on and that may change, such as the name of an exam or the edition of a standard.
 *
 * @param text the fact in a sentence
 * @param source who says so
 * @param checked the day on which somebody last compared the two
 */
public record Fact(String text, String source, LocalDate checked) {}
