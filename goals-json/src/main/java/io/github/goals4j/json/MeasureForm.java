package io.github.goals4j.json;

import io.github.goals4j.Measure;

/** A measure in JSON. */
final class MeasureForm {

    static final Form<Measure, Measure.Builder> MEASURE = Form.of("a measure", Measure::builder, Measure.Builder::build)
            .required("name", TextShape.SHORT, Measure::name, Measure.Builder::name)
            .required("unit", TextShape.SHORT, Measure::unit, Measure.Builder::unit)
            .required("direction", CodeShape.DIRECTION, Measure::direction, Measure.Builder::direction)
            .optional("bound", CodeShape.BOUND, Measure::bound, Measure.Builder::bound)
            .optional("baseline", NumberShape.NUMBER, Measure::baseline, Measure.Builder::baseline)
            .required("target", NumberShape.NUMBER, Measure::target, Measure.Builder::target)
            .optional("current", NumberShape.NUMBER, Measure::current, Measure.Builder::current)
            .defaulted("weight", NumberShape.NUMBER, Measure::weight, Measure.Builder::weight)
            .form();

    private MeasureForm() {}
}
