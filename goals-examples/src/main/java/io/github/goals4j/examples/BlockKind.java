package io.github.goals4j.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a block may be about, by its first word, and how many words there must be. */
enum BlockKind {
    CATALOG("catalog", "[catalog]", 1, 1),
    TEMPLATE("template", "[template SLUG]", 2, 2),
    GOAL("goal", "[goal SLUG LEVEL]", 3, 3),
    PLAN("plan", "[plan LEVEL]", 2, 2),
    GUIDE("guide", "[guide TOPIC] or [guide TOPIC VALUE]", 2, 3);

    private final String word;
    private final String form;
    private final int least;
    private final int most;

    BlockKind(String word, String form, int least, int most) {
        this.word = word;
        this.form = form;
        this.least = least;
        this.most = most;
    }

    /** Whether a block of this kind may name things that blocks of the other kind say. */
    boolean restsOn(BlockKind other) {
        return this != GUIDE && other.compareTo(this) < 0;
    }

    /** The kind of a block; a block that has none is reported. */
    static Optional<BlockKind> of(Block block, Problems problems) {
        String word = block.words().isEmpty() ? "" : block.words().get(0);
        List<String> known = new ArrayList<>();
        for (BlockKind each : values()) {
            if (each.word.equals(word)) {
                int count = block.words().size();
                if (count >= each.least && count <= each.most) {
                    return Optional.of(each);
                }
                problems.add(block.file(), block.line(), "must read " + each.form);
                return Optional.empty();
            }
            known.add(each.word);
        }
        problems.add(block.file(), block.line(), Fields.unknown(word, known));
        return Optional.empty();
    }
}
