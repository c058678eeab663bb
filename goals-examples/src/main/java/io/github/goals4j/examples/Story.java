package io.github.goals4j.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code [template SLUG]} tells around the template; read when somebody asks for the example. */
record Story(String why, Optional<WeakWording> weak, List<Fact> facts) {

    static Story read(Fields fields) {
        return new Story(fields.text("why"), weak(fields), facts(fields));
    }

    private static Optional<WeakWording> weak(Fields fields) {
        Optional<Fields.Row> weak =
                fields.optionalRow("weak", "how people write it", "rules that it breaks, parted by commas");
        return weak.isPresent()
                ? Optional.of(new WeakWording(
                        weak.get().part(0),
                        Fields.values(
                                fields.items(weak.get().entry(), weak.get().part(1)))))
                : Optional.empty();
    }

    private static List<Fact> facts(Fields fields) {
        List<Fact> facts = new ArrayList<>();
        for (Fields.Row each : fields.rows("fact", "the fact in a sentence", "who says so", "[2026-11-28]")) {
            Optional<LocalDate> checked =
                    each.has(2) ? Optional.of(fields.date(each.entry(), each.part(2))) : Optional.empty();
            facts.add(new Fact(each.part(0), each.part(1), checked));
        }
        return facts;
    }
}
