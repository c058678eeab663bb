package io.github.goals4j.examples.nurses;

import io.github.goals4j.examples.CatalogProvider;
import io.github.goals4j.examples.GoalCatalog;

/** Another profession, as somebody outside of this library would bring it. */
public final class NurseEducators implements CatalogProvider {

    @Override
    public String profession() {
        return "nurse-educator";
    }

    @Override
    public GoalCatalog catalog() {
        return GoalCatalog.read(NurseEducators.class::getResourceAsStream, "nurse-educator.txt");
    }
}
