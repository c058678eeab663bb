package io.github.goals4j.cli.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why a file cannot be read or written, in words; Java often gives only its name. */
public final class Reason {

    private Reason() {}

    /**
     * Says why.
     *
     * @param problem what happened to a file
     * @return the rest of a sentence, for example {@code you are not allowed to}
     */
    public static String of(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "you are not allowed to";
        }
        if (problem instanceof NoSuchFileException) {
            return "it is not there, or no file can be made there";
        }
        if (problem instanceof FileSystemException file) {
            return Optional.ofNullable(file.getReason()).orElse("the disk refuses");
        }
        return String.valueOf(problem.getMessage());
    }

    /**
     * Names the file, too, where the problem knows it.
     *
     * @param problem what happened
     * @return a sentence
     */
    public static String withFile(IOException problem) {
        return problem instanceof FileSystemException file && file.getFile() != null
                ? "cannot get at " + file.getFile() + ": " + of(problem)
                : of(problem);
    }
}
