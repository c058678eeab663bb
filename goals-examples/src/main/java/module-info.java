/** Catalogs of documented example goals. */
module io.github.goals4j.examples {
    requires transitive io.github.goals4j;
    requires static transitive org.jspecify;

    exports io.github.goals4j.examples;

    uses io.github.goals4j.examples.CatalogProvider;
}
