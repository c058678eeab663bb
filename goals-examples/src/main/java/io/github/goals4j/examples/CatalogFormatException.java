package io.github.goals4j.examples;

import java.util.List;
import java.util.stream.Collectors;

/** A text is not a catalog. It carries every problem that was found, each with its file and line. */
public final class CatalogFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Transient, because no type of this library is meant for Java serialization. */
    private final transient List<CatalogProblem> problems;

    /**
     * Refuses a text.
     *
     * @param problems why, at least one
     */
    public CatalogFormatException(List<CatalogProblem> problems) {
        super(problems.stream().map(CatalogProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return at least one problem
     */
    public List<CatalogProblem> problems() {
        return problems;
    }
}
