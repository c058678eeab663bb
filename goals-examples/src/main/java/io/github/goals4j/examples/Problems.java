package io.github.goals4j.examples;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a catalog, so that its author can mend all of it at once. */
final class Problems {

    private final List<CatalogProblem> found = new ArrayList<>();

    void add(String file, int line, String expected) {
        found.add(new CatalogProblem(file, line, expected));
    }

    void done() {
        if (!found.isEmpty()) {
            throw new CatalogFormatException(found);
        }
    }
}
