package io.github.goals4j.json;

import static java.util.Objects.requireNonNull;

import io.github.goals4j.Bound;
import io.github.goals4j.Direction;
import io.github.goals4j.MeasureSketch;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A measure without its numbers in JSON. */
final class SketchForm {

    static final Form<MeasureSketch, Parts> SKETCH = Form.of("a sketch of a measure", Parts::new, Parts::sketch)
            .required("name", TextShape.SHORT, MeasureSketch::name, (parts, name) -> parts.name = name)
            .required("unit", TextShape.SHORT, MeasureSketch::unit, (parts, unit) -> parts.unit = unit)
            .required("direction", CodeShape.DIRECTION, MeasureSketch::direction, (parts, way) -> parts.way = way)
            .optional("bound", CodeShape.BOUND, MeasureSketch::bound, (parts, bound) -> parts.bound = bound)
            .form();

    private SketchForm() {}

    static final class Parts {
        private @Nullable String name;
        private @Nullable String unit;
        private @Nullable Direction way;
        private @Nullable Bound bound;

        MeasureSketch sketch() {
            return new MeasureSketch(
                    requireNonNull(name), requireNonNull(unit), requireNonNull(way), Optional.ofNullable(bound));
        }
    }
}
