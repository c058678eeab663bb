package io.github.goals4j.examples;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a block may be about, by its first word, and how many words there must be. */
enum BlockKind {
    CATALOG("[catalog]", 1, 1),
    TEMPLATE("[template SLUG]", 2, 2),
    GOAL("[goal SLUG LEVEL]", 3, 3),
    PLAN("[plan LEVEL]", 2, 2),
    GUIDE("[guide TOPIC] or [guide TOPIC VALUE]", 2, 3);

    private final String form;
    private final int least;
    private final int most;

    BlockKind(String form, int least, int most) {
        this.form = form;
        this.least = least;
        this.most = most;
    }

    private String word() {
        return form.substring(1, Math.min(form.indexOf(']'), (form + " ").indexOf(' ')));
    }

    /** The kind of a block; a block that has none is reported. */
    static Optional<BlockKind> of(Block block, Problems problems) {
        String word = block.words().isEmpty() ? "" : block.words().get(0);
        Set<String> known = new LinkedHashSet<>();
        for (BlockKind each : values()) {
            if (each.word().equals(word)) {
                int count = block.words().size();
                if (count >= each.least && count <= each.most) {
                    return Optional.of(each);
                }
                problems.add(block.file(), block.line(), "must read " + each.form);
                return Optional.empty();
            }
            known.add(each.word());
        }
        problems.add(
                block.file(), block.line(), Fields.unknown("[" + String.join(" ", block.words()) + "]", word, known));
        return Optional.empty();
    }
}
