package io.github.goals4j.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written back besides the values: by object, and there by name. */
final class Extras {

    static final Extras NONE = new Extras(List.of());

    private final Map<String, Map<String, String>> byObject = new LinkedHashMap<>();

    Extras(List<Extra> extras) {
        for (Extra each : extras) {
            byObject.computeIfAbsent(each.parent(), parent -> new LinkedHashMap<>())
                    .put(each.name(), each.json());
        }
    }

    boolean isEmpty() {
        return byObject.isEmpty();
    }

    Map<String, String> of(String object) {
        return byObject.getOrDefault(object, Map.of());
    }

    Optional<String> of(String object, String name) {
        return Optional.ofNullable(of(object).get(name));
    }
}
