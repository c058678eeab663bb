package io.github.goals4j.examples;

/**
 * Brings the catalog of another profession. Implementations are found by {@link java.util.ServiceLoader}; a catalog is
 * loaded only when somebody asks for it.
 *
 * <pre>{@code
 * public final class NurseEducators implements CatalogProvider {
 *     public String profession() {
 *         return "nurse-educator";
 *     }
 *
 *     public GoalCatalog catalog() {
 *         return GoalCatalog.read(NurseEducators.class::getResourceAsStream, "nurse-educator.txt");
 *     }
 * }
 * }</pre>
 */
public interface CatalogProvider {

    /**
     * Whose goals they are. Asked of every provider, so it must cost nothing.
     *
     * @return the same as {@link GoalCatalog#profession()} of the catalog
     */
    String profession();

    /**
     * Reads the catalog.
     *
     * @return the catalog, in English
     */
    GoalCatalog catalog();
}
