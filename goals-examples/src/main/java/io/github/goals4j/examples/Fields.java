package io.github.goals4j.examples;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Coded;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the values of a block by name, in one language, and knows which were asked for. What is missing or malformed is
 * reported at its line and stood in for, so that reading goes on; a catalog with a problem is never built.
 *
 * <p>Plain loops here and in the readers of blocks: a catalog is often read once, right after the start, and each lambda
 * and each concatenation costs a cold machine more than the line that it reads.
 */
final class Fields {

    private final Block block;
    private final String language;
    private final Problems problems;
    private final Map<String, List<Block.Entry>> byName = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean sound = true;

    Fields(Block block, String language, Problems problems) {
        this.block = block;
        this.language = language;
        this.problems = problems;
        for (Block.Entry each : block.entries()) {
            List<Block.Entry> known = byName.get(each.name());
            if (known == null) {
                known = new ArrayList<>(2);
                byName.put(each.name(), known);
            }
            if (each.value().isEmpty()) {
                report(each, "must say something after \"" + each.name() + ":\"");
            } else {
                known.add(each);
            }
        }
    }

    /** A value of several parts between upright strokes. */
    record Row(Block.Entry entry, List<String> parts) {
        String part(int index) {
            return parts.get(index);
        }

        boolean has(int index) {
            return index < parts.size();
        }
    }

    /** A word of the line that begins the block, from 0, as if it were a value. */
    Block.Entry word(int index) {
        return new Block.Entry(block.line(), "", "", block.words().get(index));
    }

    int wordCount() {
        return block.words().size();
    }

    /** A text that must be there. */
    String text(String name) {
        Optional<String> found = optionalText(name);
        if (found.isEmpty()) {
            report("must say \"" + name + "\"");
        }
        return found.orElse(name);
    }

    /** A text in the language asked for, or else as it was written first. */
    Optional<String> optionalText(String name) {
        Optional<String> first = Optional.empty();
        Optional<String> translated = Optional.empty();
        Set<String> languages = new HashSet<>();
        for (Block.Entry each : named(name)) {
            if (!languages.add(each.language())) {
                reportTwice(each);
            } else if (each.language().isEmpty()) {
                first = Optional.of(each.value());
            } else if (each.language().equals(language)) {
                translated = Optional.of(each.value());
            }
        }
        return first.isPresent() && translated.isPresent() ? translated : first;
    }

    /** Values that mean the same in every language, in their order. */
    List<Block.Entry> all(String name) {
        List<Block.Entry> found = named(name);
        for (Block.Entry each : found) {
            if (!each.language().isEmpty()) {
                report(each, "must say \"" + name + "\" without a language");
            }
        }
        return found;
    }

    Optional<Block.Entry> optional(String name) {
        List<Block.Entry> found = all(name);
        if (found.size() > 1) {
            reportTwice(found.get(1));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** A value that must be there and means the same in every language. */
    Block.Entry one(String name) {
        Optional<Block.Entry> found = optional(name);
        return found.isPresent() ? found.get() : new Block.Entry(block.line(), name, "", text(name));
    }

    /** All values of that name that have a part for each column; a last one in brackets may be missing. */
    List<Row> rows(String name, String... columns) {
        List<Row> rows = new ArrayList<>();
        int most = columns.length;
        int least = columns[most - 1].charAt(0) == '[' ? most - 1 : most;
        for (Block.Entry each : all(name)) {
            List<String> parts = Block.split(each.value(), '|');
            if (parts.size() >= least && parts.size() <= most && !parts.contains("")) {
                rows.add(new Row(each, parts));
            } else {
                report(each, "must read \"" + name + ": " + String.join(" | ", columns) + "\"");
            }
        }
        return rows;
    }

    Optional<Row> optionalRow(String name, String... columns) {
        List<Row> rows = rows(name, columns);
        if (rows.size() > 1) {
            reportTwice(rows.get(1).entry());
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** Values that stand on one line, parted by commas; none if the name is not there. */
    List<Block.Entry> items(String name) {
        Optional<Block.Entry> found = optional(name);
        return found.isPresent() ? items(found.get(), found.get().value()) : List.of();
    }

    List<Block.Entry> items(Block.Entry entry, String text) {
        List<Block.Entry> items = new ArrayList<>();
        for (String each : Block.split(text, ',')) {
            if (each.isEmpty()) {
                report(entry, "must have a word on both sides of each comma");
            } else {
                items.add(new Block.Entry(entry.line(), entry.name(), "", each));
            }
        }
        return items;
    }

    int number(String name) {
        Block.Entry found = one(name);
        try {
            return Integer.parseInt(found.value());
        } catch (NumberFormatException malformed) {
            report(found, "must be a whole number, not " + found.value());
            return 1;
        }
    }

    LocalDate date(String name) {
        Block.Entry found = one(name);
        return date(found, found.value());
    }

    LocalDate date(Block.Entry entry, String text) {
        try {
            return day(text);
        } catch (DateTimeException | NumberFormatException malformed) {
            report(entry, "must be a date such as 2027-06-30, not " + text);
            return LocalDate.EPOCH;
        }
    }

    /** A formatter for this one shape would take longer to set up than all dates of a catalog to read. */
    private static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("no day");
        }
        return LocalDate.of(
                Integer.parseUnsignedInt(text, 0, 4, 10),
                Integer.parseUnsignedInt(text, 5, 7, 10),
                Integer.parseUnsignedInt(text, 8, 10, 10));
    }

    BigDecimal decimal(Block.Entry entry, String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException malformed) {
            report(entry, "must be a number, not " + text.strip());
            return BigDecimal.ONE;
        }
    }

    Optional<CareerLevel> level(Block.Entry entry) {
        return constant(entry, CareerLevel.values());
    }

    /** The constant with that code. */
    <C extends Coded> Optional<C> constant(Block.Entry entry, C[] constants) {
        List<String> known = new ArrayList<>();
        for (C each : constants) {
            if (each.code().equals(entry.value())) {
                return Optional.of(each);
            }
            known.add(each.code());
        }
        report(entry, unknown(entry.value(), known));
        return Optional.empty();
    }

    static List<String> values(List<Block.Entry> entries) {
        List<String> values = new ArrayList<>();
        for (Block.Entry each : entries) {
            values.add(each.value());
        }
        return values;
    }

    /** Names that somebody else will ask for. */
    void leaveToOthers(String... names) {
        asked.addAll(List.of(names));
    }

    /** Whether nothing in the block is wrong, and nothing stands there that nobody asked for. */
    boolean isSound() {
        if (!asked.containsAll(byName.keySet())) {
            for (Block.Entry each : block.entries()) {
                if (!asked.contains(each.name())) {
                    report(each, unknown(each.name(), asked));
                }
            }
        }
        return sound;
    }

    void report(Block.Entry entry, String expected) {
        sound = false;
        problems.add(block.file(), entry.line(), expected);
    }

    void report(String expected) {
        sound = false;
        problems.add(block.file(), block.line(), expected);
    }

    /** A value that cannot exist, read from one entry. */
    void report(Block.Entry entry, InvalidGoalException refused) {
        for (Problem each : refused.problems()) {
            report(entry, each.toString());
        }
    }

    /** A value that cannot exist, read from the whole block. */
    void report(InvalidGoalException refused) {
        for (Problem each : refused.problems()) {
            report(each.toString());
        }
    }

    /** What to say of a word that is not one of the known. */
    static String unknown(String word, Collection<String> known) {
        Optional<String> meant = Spelling.nearest(word, known);
        return "has no use for \"" + word + "\": "
                + (meant.isPresent()
                        ? "did you mean " + meant.get() + "?"
                        : "must be one of " + String.join(", ", known));
    }

    private List<Block.Entry> named(String name) {
        asked.add(name);
        return byName.getOrDefault(name, List.of());
    }

    private void reportTwice(Block.Entry entry) {
        report(entry, "must say \"" + entry.name() + "\" only once");
    }
}
