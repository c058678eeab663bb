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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code [guide TOPIC]} and {@code [guide TOPIC VALUE]}. */
final class GuideBlock {

    /** A type of the model, and how a value of it is named, if it has names for them. */
    private record Topic(Class<?> about, Optional<Function<String, Coded>> value) {
        Topic(Class<?> about, Function<String, Coded> value) {
            this(about, Optional.of(value));
        }

        Topic(Class<?> about) {
            this(about, Optional.empty());
        }
    }

    private static final Map<String, Topic> TOPICS = topics();

    private GuideBlock() {}

    private static Map<String, Topic> topics() {
        Map<String, Topic> topics = new LinkedHashMap<>();
        topics.put("type", new Topic(GoalType.class, GoalType::of));
        topics.put("criterion", new Topic(GoalCriterion.class, GoalCriterion::of));
        topics.put("level", new Topic(CareerLevel.class, Fields::level));
        topics.put("feedback", new Topic(FeedbackChannel.class, FeedbackChannel::of));
        topics.put("skill", new Topic(SkillKind.class, code -> Fields.constant("skill", code, SkillKind.values())));
        topics.put("horizon", new Topic(Horizon.class));
        topics.put("review", new Topic(CheckIn.class));
        topics.put("alignment", new Topic(Alignment.class));
        topics.put("wins", new Topic(Achievement.class));
        return topics;
    }

    static Optional<Guide> read(List<String> words, Fields fields) {
        Topic topic = TOPICS.get(words.get(1));
        if (topic == null) {
            fields.reportBlock(Fields.unknown("the topic " + words.get(1), words.get(1), TOPICS.keySet()));
            return Optional.empty();
        }
        Optional<Coded> value = words.size() == 2 ? Optional.empty() : value(topic, words, fields);
        String title = fields.text("title");
        String text = fields.text("text");
        List<Guide.Point> points = new ArrayList<>();
        for (Fields.Row each : fields.rows("point", "practice", "what it means")) {
            points.add(new Guide.Point(each.part(0), each.part(1)));
        }
        return fields.build(() -> new Guide(topic.about(), value, title, text, points));
    }

    private static Optional<Coded> value(Topic topic, List<String> words, Fields fields) {
        if (topic.value().isEmpty()) {
            fields.reportBlock("must read [guide " + words.get(1) + "]");
        }
        return topic.value().flatMap(of -> fields.builtBlock(() -> of.apply(words.get(2))));
    }
}
