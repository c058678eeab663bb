package io.github.goals4j.examples;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Coded;
import io.github.goals4j.Direction;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes the values of a block by name, in one language, and knows which were asked for. What is missing or malformed is
 * reported at its line and stood in for, so that reading goes on; a catalog with a problem is never built.
 */
final class Fields {

    private final Block block;
    private final String language;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();
    private final int problemsBefore;

    Fields(Block block, String language, Problems problems) {
        this.block = block;
        this.language = language;
        this.problems = problems;
        this.problemsBefore = problems.count();
    }

    /** A text that must be there. */
    String text(String name) {
        return optionalText(name).orElseGet(() -> missing(name, name));
    }

    /** A text in the language asked for, or else as it was written first. */
    Optional<String> optionalText(String name) {
        Map<String, String> byLanguage = new HashMap<>();
        for (Block.Entry each : named(name)) {
            if (isSaid(each) && byLanguage.putIfAbsent(each.language(), each.value()) != null) {
                report(each, "must say \"" + name + "\" only once");
            }
        }
        return Optional.ofNullable(byLanguage.get("")).map(first -> byLanguage.getOrDefault(language, first));
    }

    /** Values that mean the same in every language, in their order. */
    List<Block.Entry> all(String name) {
        List<Block.Entry> found = new ArrayList<>();
        for (Block.Entry each : named(name)) {
            if (!each.language().isEmpty()) {
                report(each, "must say \"" + name + "\" without a language");
            } else if (isSaid(each)) {
                found.add(each);
            }
        }
        return found;
    }

    Optional<Block.Entry> optional(String name) {
        List<Block.Entry> found = all(name);
        if (found.size() > 1) {
            report(found.get(1), "must say \"" + name + "\" only once");
        }
        return found.stream().findFirst();
    }

    int number(String name) {
        return one(name, 1, found -> parsed(found, found.value(), 1, "must be a whole number", Integer::valueOf));
    }

    LocalDate date(String name) {
        return one(name, LocalDate.EPOCH, found -> date(found, found.value()));
    }

    LocalDate date(Block.Entry entry, String text) {
        return parsed(entry, text, LocalDate.EPOCH, "must be a date such as 2027-06-30", LocalDate::parse);
    }

    BigDecimal decimal(Block.Entry entry, String text) {
        return parsed(entry, text.strip(), BigDecimal.ONE, "must be a number", BigDecimal::new);
    }

    /** A code that must be there. */
    <C> C code(String name, C otherwise, Function<String, C> of) {
        return one(name, otherwise, found -> code(found, found.value(), otherwise, of));
    }

    <C> C code(Block.Entry entry, String text, C otherwise, Function<String, C> of) {
        return built(entry.line(), () -> of.apply(text)).orElse(otherwise);
    }

    /** Codes parted by commas, none if the name is not there. */
    <C> Set<C> codes(String name, C otherwise, Function<String, C> of) {
        Set<C> codes = new LinkedHashSet<>();
        optional(name)
                .ifPresent(found ->
                        words(found, found.value()).forEach(each -> codes.add(code(found, each, otherwise, of))));
        return codes;
    }

    /** Words parted by commas, none if the name is not there. */
    List<String> words(String name) {
        return optional(name).map(found -> words(found, found.value())).orElse(List.of());
    }

    List<String> words(Block.Entry entry, String text) {
        List<String> words = Block.split(text, ',');
        if (words.contains("")) {
            report(entry, "must have a word on both sides of each comma");
        }
        return words;
    }

    /** A value of several parts between upright strokes. */
    record Row(Block.Entry entry, List<String> parts) {
        String part(int index) {
            return parts.get(index);
        }
    }

    /** All values of that name that have a part for each column. */
    List<Row> rows(String name, String... columns) {
        List<Row> rows = new ArrayList<>();
        for (Block.Entry each : all(name)) {
            List<String> parts = each.parts('|');
            if (parts.size() == columns.length && !parts.contains("")) {
                rows.add(new Row(each, parts));
            } else {
                report(each, "must read \"" + name + ": " + String.join(" | ", columns) + "\"");
            }
        }
        return rows;
    }

    /** A value of the whole block, refused where something in the block is wrong or nobody asked for. */
    <V> Optional<V> build(Supplier<V> build) {
        for (Block.Entry each : block.entries()) {
            if (!known.contains(each.name())) {
                report(each, unknown("\"" + each.name() + "\"", each.name(), known));
            }
        }
        return problems.count() > problemsBefore ? Optional.empty() : builtBlock(build);
    }

    /** A value that stands in the brackets, or is all of the block. */
    <V> Optional<V> builtBlock(Supplier<V> build) {
        return built(block.line(), build);
    }

    /** A value that stands on one line; one that cannot exist is reported there. */
    <V> Optional<V> built(int line, Supplier<V> build) {
        try {
            return Optional.of(build.get());
        } catch (InvalidGoalException refused) {
            refused.problems().forEach(each -> problems.add(block.file(), line, each.toString()));
            return Optional.empty();
        }
    }

    void report(Block.Entry entry, String expected) {
        problems.add(block.file(), entry.line(), expected);
    }

    void reportBlock(String expected) {
        problems.add(block.file(), block.line(), expected);
    }

    /** What to say of a word that is not one of the known. */
    static String unknown(String what, String word, Collection<String> known) {
        return "has no use for " + what + ": "
                + Spelling.nearest(word, known)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElseGet(() -> "must be one of " + String.join(", ", known));
    }

    static CareerLevel level(String code) {
        return constant("level", code, CareerLevel.values());
    }

    static Direction direction(String code) {
        return constant("direction", code, Direction.values());
    }

    /** The constant of that code, refused in the same way as an open code is. */
    static <C extends Coded> C constant(String property, String code, C[] constants) {
        List<String> known = new ArrayList<>();
        for (C each : constants) {
            if (each.code().equals(code)) {
                return each;
            }
            known.add(each.code());
        }
        throw new InvalidGoalException(
                List.of(Problem.of(property, code, "must be one of " + String.join(", ", known))));
    }

    private List<Block.Entry> named(String name) {
        known.add(name);
        List<Block.Entry> found = new ArrayList<>();
        for (Block.Entry each : block.entries()) {
            if (each.name().equals(name)) {
                found.add(each);
            }
        }
        return found;
    }

    private boolean isSaid(Block.Entry entry) {
        if (entry.value().isEmpty()) {
            report(entry, "must say something after \"" + entry.name() + ":\"");
        }
        return !entry.value().isEmpty();
    }

    private <V> V one(String name, V otherwise, Function<Block.Entry, V> read) {
        Optional<Block.Entry> found = optional(name);
        return found.isPresent() ? read.apply(found.get()) : missing(name, otherwise);
    }

    private <V> V missing(String name, V otherwise) {
        reportBlock("must say \"" + name + "\"");
        return otherwise;
    }

    private <V> V parsed(Block.Entry entry, String text, V otherwise, String expected, Function<String, V> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | NumberFormatException malformed) {
            report(entry, expected + ", not " + text);
            return otherwise;
        }
    }
}
