package io.github.goals4j.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.goals4j.Alignment;
import io.github.goals4j.Bound;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.CheckIn;
import io.github.goals4j.Coded;
import io.github.goals4j.Direction;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalStatus;
import io.github.goals4j.GoalType;
import io.github.goals4j.Health;
import io.github.goals4j.Measure;
import io.github.goals4j.Milestone;
import io.github.goals4j.Outcome;
import io.github.goals4j.Skill;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one would do with the types of goals4j and no module for them: tell Jackson about each property by reflection. */
final class MixIns {

    private MixIns() {}

    static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .addMixIn(Goal.class, OfGoal.class)
                .addMixIn(Goal.Builder.class, Building.class)
                .addMixIn(Measure.class, OfMeasure.class)
                .addMixIn(Measure.Builder.class, Building.class)
                .addMixIn(Milestone.class, OfMilestone.class)
                .addMixIn(Milestone.Builder.class, Building.class)
                .addMixIn(CheckIn.class, OfCheckIn.class)
                .addMixIn(CheckIn.Builder.class, Building.class)
                .addMixIn(Alignment.class, OfAlignment.class)
                .addMixIn(Alignment.Builder.class, Building.class)
                .addMixIn(Coded.class, OfCode.class)
                .addMixIn(GoalType.class, OfGoalType.class)
                .addMixIn(GoalCriterion.class, OfGoalCriterion.class)
                .addMixIn(GoalStatus.class, OfCode.class)
                .build();
    }

    interface OfCode {
        @JsonValue
        String code();
    }

    abstract static class OfGoalType implements OfCode {
        @JsonCreator
        static GoalType of(String code) {
            return GoalType.of(code);
        }
    }

    abstract static class OfGoalCriterion implements OfCode {
        @JsonCreator
        static GoalCriterion of(String code) {
            return GoalCriterion.of(code);
        }
    }

    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(setterVisibility = Visibility.NONE)
    interface Building {
        @JsonProperty
        Object id(String value);

        @JsonProperty
        Object title(String value);

        @JsonProperty
        Object description(Optional<String> value);

        @JsonProperty
        Object type(GoalType value);

        @JsonProperty
        Object careerLevel(Optional<? extends CareerLevel> value);

        @JsonProperty
        Object status(GoalStatus value);

        @JsonProperty
        Object outcome(Optional<? extends Outcome> value);

        @JsonProperty
        Object statusReason(Optional<String> value);

        @JsonProperty
        Object statusDate(Optional<? extends LocalDate> value);

        @JsonProperty
        Object owner(Optional<String> value);

        @JsonProperty
        Object startDate(Optional<? extends LocalDate> value);

        @JsonProperty
        Object dueDate(Optional<? extends LocalDate> value);

        @JsonProperty
        Object doneOn(Optional<? extends LocalDate> value);

        @JsonProperty
        Object measures(Iterable<? extends Measure> value);

        @JsonProperty
        Object milestones(Iterable<? extends Milestone> value);

        @JsonProperty
        Object criteria(Iterable<? extends GoalCriterion> value);

        @JsonProperty
        Object alignment(Optional<? extends Alignment> value);

        @JsonProperty
        Object skills(Iterable<? extends Skill> value);

        @JsonProperty
        Object checkIns(Iterable<? extends CheckIn> value);

        @JsonProperty
        Object reviewEvery(Period value);

        @JsonProperty
        Object derivedFrom(Optional<String> value);

        @JsonProperty
        Object name(String value);

        @JsonProperty
        Object unit(String value);

        @JsonProperty
        Object direction(Direction value);

        @JsonProperty
        Object bound(Optional<? extends Bound> value);

        @JsonProperty
        Object baseline(Optional<? extends BigDecimal> value);

        @JsonProperty
        Object target(BigDecimal value);

        @JsonProperty
        Object current(Optional<? extends BigDecimal> value);

        @JsonProperty
        Object weight(BigDecimal value);

        @JsonProperty
        Object objective(String value);

        @JsonProperty
        Object contribution(String value);

        @JsonProperty
        Object parentGoalId(Optional<String> value);

        @JsonProperty
        Object on(LocalDate value);

        @JsonProperty
        Object note(Optional<String> value);

        @JsonProperty
        Object health(Optional<? extends Health> value);

        @JsonProperty
        Object progress(Optional<? extends BigDecimal> value);
    }

    @JsonDeserialize(builder = Goal.Builder.class)
    @JsonAutoDetect(getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "title", "description", "type", "careerLevel", "status"})
    interface OfGoal {
        @JsonProperty
        String id();

        @JsonProperty
        String title();

        @JsonProperty
        Optional<String> description();

        @JsonProperty
        GoalType type();

        @JsonProperty
        Optional<CareerLevel> careerLevel();

        @JsonProperty
        GoalStatus status();

        @JsonProperty
        Optional<Outcome> outcome();

        @JsonProperty
        Optional<String> statusReason();

        @JsonProperty
        Optional<LocalDate> statusDate();

        @JsonProperty
        Optional<String> owner();

        @JsonProperty
        Optional<LocalDate> startDate();

        @JsonProperty
        Optional<LocalDate> dueDate();

        @JsonProperty
        List<Measure> measures();

        @JsonProperty
        List<Milestone> milestones();

        @JsonProperty
        Set<GoalCriterion> criteria();

        @JsonProperty
        Optional<Alignment> alignment();

        @JsonProperty
        Set<Skill> skills();

        @JsonProperty
        List<CheckIn> checkIns();

        @JsonProperty
        Period reviewEvery();

        @JsonProperty
        Optional<String> derivedFrom();
    }

    @JsonDeserialize(builder = Measure.Builder.class)
    @JsonAutoDetect(getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    interface OfMeasure {
        @JsonProperty
        String name();

        @JsonProperty
        String unit();

        @JsonProperty
        Direction direction();

        @JsonProperty
        Optional<Bound> bound();

        @JsonProperty
        Optional<BigDecimal> baseline();

        @JsonProperty
        BigDecimal target();

        @JsonProperty
        Optional<BigDecimal> current();

        @JsonProperty
        BigDecimal weight();
    }

    @JsonDeserialize(builder = Milestone.Builder.class)
    @JsonAutoDetect(getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    interface OfMilestone {
        @JsonProperty
        String id();

        @JsonProperty
        String title();

        @JsonProperty
        Optional<LocalDate> dueDate();

        @JsonProperty
        Optional<LocalDate> doneOn();
    }

    @JsonDeserialize(builder = CheckIn.Builder.class)
    @JsonAutoDetect(getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    interface OfCheckIn {
        @JsonProperty
        LocalDate on();

        @JsonProperty
        Optional<String> note();

        @JsonProperty
        Optional<Health> health();

        @JsonProperty
        Optional<BigDecimal> progress();
    }

    @JsonDeserialize(builder = Alignment.Builder.class)
    @JsonAutoDetect(getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    interface OfAlignment {
        @JsonProperty
        String objective();

        @JsonProperty
        String contribution();

        @JsonProperty
        Optional<String> parentGoalId();
    }
}
