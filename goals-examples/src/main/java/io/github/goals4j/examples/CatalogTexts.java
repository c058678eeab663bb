package io.github.goals4j.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a catalog as blocks by their kind, in whatever language they will be read. A text is opened when the first
 * of its blocks is asked for, and only once.
 */
final class CatalogTexts {

    private final Function<String, @Nullable InputStream> open;
    private final Map<BlockKind, String> names;
    private final Set<String> opened = new HashSet<>();
    private final Set<List<String>> seen = new HashSet<>();
    private final Map<BlockKind, List<Block>> blocks = new EnumMap<>(BlockKind.class);

    /** Texts of which each holds the blocks of some kinds and no others. */
    CatalogTexts(Function<String, @Nullable InputStream> open, Map<BlockKind, String> names) {
        this.open = open;
        this.names = names;
        for (BlockKind each : BlockKind.values()) {
            blocks.put(each, new ArrayList<>());
        }
    }

    /** Texts that may hold any blocks, so that all are opened at once. */
    static CatalogTexts of(Function<String, @Nullable InputStream> open, String[] names, Problems problems) {
        CatalogTexts texts = new CatalogTexts(open, Map.of());
        for (String name : names) {
            texts.read(name, problems);
        }
        if (texts.blocks(BlockKind.CATALOG, problems).isEmpty()) {
            problems.add(names[0], 1, "must have a block [catalog]");
        }
        return texts;
    }

    /** The blocks of a kind; what is malformed in a text that is opened for them is reported. */
    synchronized List<Block> blocks(BlockKind kind, Problems problems) {
        String name = names.get(kind);
        if (name != null && !opened.contains(name)) {
            read(name, problems);
            opened.add(name);
        }
        return blocks.getOrDefault(kind, List.of());
    }

    private void read(String name, Problems problems) {
        for (Block each : Block.parse(name, text(name), problems)) {
            Optional<BlockKind> kind = BlockKind.of(each, problems);
            if (!seen.add(each.words())) {
                problems.add(name, each.line(), "must not open [" + String.join(" ", each.words()) + "] twice");
            } else if (kind.isPresent()) {
                blocks.getOrDefault(kind.get(), List.of()).add(each);
            }
        }
    }

    private byte[] text(String name) {
        try (InputStream in = open.apply(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no text " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
