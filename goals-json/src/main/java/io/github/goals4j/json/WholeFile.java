package io.github.goals4j.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces a file as a whole: whoever looks, and whenever the power fails, sees the old one or the new one. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, byte[] content) throws IOException {
        // the file that a link points at is replaced, not the link
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path neighbour = target.resolveSibling(".goals4j-" + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(neighbour, content);
            keepPermissions(target, neighbour);
            Files.move(neighbour, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(neighbour);
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }
}
