package io.github.goals4j.examples;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a worked goal rests on and that may change, such as the name of an exam or the edition of a standard.
 *
 * @param text the fact in a sentence
 * @param source who says so
 * @param checked the day on which somebody last looked it up; absent if nobody did, so that it rests on what people of the
 *     profession know
 */
public record Fact(String text, String source, Optional<LocalDate> checked) {}
