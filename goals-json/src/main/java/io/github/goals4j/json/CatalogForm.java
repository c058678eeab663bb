package io.github.goals4j.json;

import io.github.goals4j.GoalTemplate;
import java.util.List;

/** A catalog of templates in JSON: an object around the list, so that it can name its schema. */
final class CatalogForm {

    static final Form<List<GoalTemplate>, Parts> CATALOG = Form.of("a catalog", Parts::new, Parts::templates)
            .schema()
            .requiredMany(
                    "templates",
                    ListShape.listOf(TemplateForm.TEMPLATE),
                    templates -> templates,
                    (parts, templates) -> parts.templates = templates)
            .form();

    private CatalogForm() {}

    static final class Parts {
        private List<GoalTemplate> templates = List.of();

        List<GoalTemplate> templates() {
            return List.copyOf(templates);
        }
    }
}
