package io.github.goals4j.json;

import static java.util.Objects.requireNonNull;

import io.github.goals4j.Evidence;
import io.github.goals4j.Finding;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.Place;
import io.github.goals4j.Problem;
import io.github.goals4j.Severity;
import io.github.goals4j.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence or a finding with all that is written of it.
 *
 * @param severity only of a finding
 * @param text what the span covers
 * @param message what is wrong, in words
 * @param hint what would help, in words
 */
record Said(
        String rule,
        Optional<Severity> severity,
        Place place,
        Optional<String> text,
        Map<String, String> arguments,
        Optional<String> message,
        Optional<String> hint) {

    static Said of(Evidence evidence, String text) {
        return new Said(
                evidence.rule(),
                Optional.empty(),
                evidence.place(),
                covered(evidence.place(), text),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Said of(Finding finding, String text, Words words) {
        return new Said(
                finding.rule(),
                Optional.of(finding.severity()),
                finding.place(),
                covered(finding.place(), text),
                finding.arguments(),
                words.message(finding),
                words.hint(finding));
    }

    private static Optional<String> covered(Place place, String text) {
        return place.span().filter(span -> span.end() <= text.length()).map(span -> span.of(text));
    }

    Evidence evidence() {
        return new Evidence(rule, place);
    }

    Finding finding() {
        return new Finding(rule, severity.orElseThrow(), place, arguments);
    }

    Optional<String> path() {
        return Optional.of(place.path()).filter(path -> !path.isEmpty());
    }

    Optional<Integer> start() {
        return place.span().map(TextSpan::start);
    }

    Optional<Integer> end() {
        return place.span().map(TextSpan::end);
    }

    Optional<Map<String, String>> given() {
        return Optional.of(arguments).filter(given -> !given.isEmpty());
    }

    /** What it says of the text and is not so. */
    Stream<Problem> claims(String judged) {
        if (place.span().isEmpty()) {
            return text.map(said -> Problem.of("text", said, "must come with start and end")).stream();
        }
        TextSpan span = place.span().get();
        if (span.end() > judged.length()) {
            return Stream.of(Problem.of("end", span.end(), "must not be after the end of the text"));
        }
        return text
                .filter(said -> !said.equals(span.of(judged)))
                .map(said -> Problem.of("text", said, "must be what the text says from start to end"))
                .stream();
    }

    /** Collects what was read. */
    static final class Parts {
        @Nullable
        String rule;

        Optional<Severity> severity = Optional.empty();
        String path = "";

        @Nullable
        Integer start;

        @Nullable
        Integer end;

        Optional<String> text = Optional.empty();
        Map<String, String> arguments = Map.of();

        Said said() {
            Integer from = start;
            Integer to = end;
            if (from == null || to == null) {
                if (from != null || to != null) {
                    throw new InvalidGoalException(List.of(Problem.missing(from == null ? "start" : "end")));
                }
                return with(Optional.empty());
            }
            if (to < from) {
                throw new InvalidGoalException(List.of(Problem.of("end", to, "must not be before the start")));
            }
            return with(Optional.of(new TextSpan(from, to)));
        }

        private Said with(Optional<TextSpan> span) {
            return new Said(
                    requireNonNull(rule),
                    severity,
                    new Place(path, span),
                    text,
                    arguments,
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
