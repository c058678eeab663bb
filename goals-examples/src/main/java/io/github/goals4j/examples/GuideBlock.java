package io.github.goals4j.examples;

import io.github.goals4j.Achievement;
import io.github.goals4j.Alignment;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.CheckIn;
import io.github.goals4j.Coded;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalType;
import io.github.goals4j.Horizon;
import io.github.goals4j.SkillKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code [guide TOPIC]} and {@code [guide TOPIC VALUE]}. */
final class GuideBlock {

    /** What a guide may be about: a type of the model. */
    private enum Topic implements Coded {
        TYPE(GoalType.class),
        CRITERION(GoalCriterion.class),
        LEVEL(CareerLevel.class),
        FEEDBACK(FeedbackChannel.class),
        SKILL(SkillKind.class),
        HORIZON(Horizon.class),
        REVIEW(CheckIn.class),
        ALIGNMENT(Alignment.class),
        WINS(Achievement.class);

        private final Class<?> about;

        Topic(Class<?> about) {
            this.about = about;
        }

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The value of the type that goes by that code; what has none is reported. */
        Optional<? extends Coded> value(Block.Entry code, Fields fields) {
            return switch (this) {
                case TYPE -> Optional.of(GoalType.of(code.value()));
                case CRITERION -> Optional.of(GoalCriterion.of(code.value()));
                case LEVEL -> fields.level(code);
                case FEEDBACK -> Optional.of(FeedbackChannel.of(code.value()));
                case SKILL -> fields.constant(code, SkillKind.values());
                case HORIZON -> fields.constant(code, Horizon.values());
                case REVIEW, ALIGNMENT, WINS -> {
                    fields.report("must read [guide " + code() + "]");
                    yield Optional.empty();
                }
            };
        }
    }

    private GuideBlock() {}

    static Optional<Guide> read(Fields fields) {
        Optional<Topic> topic = fields.constant(fields.word(1), Topic.values());
        if (topic.isEmpty()) {
            return Optional.empty();
        }
        Optional<Coded> value = fields.wordCount() == 2 ? Optional.empty() : value(topic.get(), fields);
        String title = fields.text("title");
        String text = fields.text("text");
        List<Guide.Point> points = new ArrayList<>();
        for (Fields.Row each : fields.rows("point", "practice", "what it means")) {
            points.add(new Guide.Point(each.part(0), each.part(1)));
        }
        return fields.isSound()
                ? Optional.of(new Guide(topic.get().about, value, title, text, points))
                : Optional.empty();
    }

    private static Optional<Coded> value(Topic topic, Fields fields) {
        Optional<? extends Coded> found = topic.value(fields.word(2), fields);
        return found.isPresent() ? Optional.of(found.get()) : Optional.empty();
    }
}
