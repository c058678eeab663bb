package io.github.goals4j.cli.output;

import io.github.goals4j.cli.terminal.Reason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: standard output, or a file that is replaced as a whole. Until it is finished the file is what it
 * was; whatever happens before leaves nothing behind.
 */
public final class Destination implements AutoCloseable {

    private final OutputStream bytes;
    private final Writer text;
    private final @Nullable Path file;
    private final @Nullable Path neighbour;
    private boolean finished;

    private Destination(OutputStream bytes, @Nullable Path file, @Nullable Path neighbour) {
        this.bytes = bytes;
        this.text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
        this.file = file;
        this.neighbour = neighbour;
    }

    /**
     * A stream that is open and stays so.
     *
     * @param out standard output
     * @return the destination
     */
    public static Destination stream(OutputStream out) {
        return new Destination(out, null, null);
    }

    /**
     * A file.
     *
     * @param file where the result will be
     * @return the destination
     * @throws IOException if nothing can be written there
     */
    public static Destination file(Path file) throws IOException {
        // A link stays one: what it leads to is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (Files.isDirectory(target) || folder == null || !Files.isDirectory(folder)) {
            throw new IOException("cannot write " + file + ": "
                    + (Files.isDirectory(target)
                            ? "it is a folder; say the name of a file in it"
                            : "its folder is not there; make it first"));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a named pipe, for example /dev/null, which nobody wants to see replaced.
            return new Destination(Files.newOutputStream(target), target, null);
        }
        try {
            Path neighbour = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
            neighbour.toFile().deleteOnExit();
            return new Destination(Files.newOutputStream(neighbour), target, neighbour);
        } catch (IOException problem) {
            throw new IOException("cannot write " + file + ": " + Reason.of(problem), problem);
        }
    }

    /**
     * Takes characters.
     *
     * @return a writer; what it gets is there at the latest when this is finished
     */
    public Writer text() {
        return text;
    }

    /**
     * Puts the result in its place.
     *
     * @throws IOException if that cannot be done
     */
    public void finish() throws IOException {
        text.flush();
        Path from = neighbour;
        Path to = file;
        if (to != null) {
            text.close();
        }
        if (from != null && to != null) {
            keepPermissions(from, to);
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        finished = true;
    }

    /** A new file is readable as files of this user usually are; temporary ones are private. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        try {
            if (Files.exists(to)) {
                Files.setPosixFilePermissions(from, Files.getPosixFilePermissions(to));
            } else {
                Path usual = Files.createFile(to);
                Files.setPosixFilePermissions(from, Files.getPosixFilePermissions(usual));
            }
        } catch (UnsupportedOperationException | NoSuchFileException notHere) {
            // Other systems have other permissions, and give new files the usual ones.
        }
    }

    /** Leaves nothing behind unless it was finished. */
    @Override
    public void close() throws IOException {
        Path left = neighbour;
        if (!finished && left != null) {
            bytes.close();
            Files.deleteIfExists(left);
        }
    }
}
