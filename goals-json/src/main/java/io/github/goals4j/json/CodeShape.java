package io.github.goals4j.json;

import io.github.goals4j.Bound;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.Coded;
import io.github.goals4j.Direction;
import io.github.goals4j.FeedbackChannel;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalStatus;
import io.github.goals4j.GoalType;
import io.github.goals4j.Health;
import io.github.goals4j.Horizon;
import io.github.goals4j.InvalidGoalException;
import io.github.goals4j.Outcome;
import io.github.goals4j.Severity;
import io.github.goals4j.SkillKind;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import io.github.goals4j.json.JsonProblem.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A code, open or closed.
 *
 * @param <C> the type that goes by the code
 */
final class CodeShape<C extends Coded> implements Shape<C> {

    static final CodeShape<GoalType> GOAL_TYPE = open(GoalType.wellKnown(), GoalType::of);
    static final CodeShape<GoalCriterion> GOAL_CRITERION = open(GoalCriterion.wellKnown(), GoalCriterion::of);
    static final CodeShape<FeedbackChannel> FEEDBACK_CHANNEL = open(FeedbackChannel.wellKnown(), FeedbackChannel::of);

    static final CodeShape<CareerLevel> CAREER_LEVEL = closed(List.of(CareerLevel.values()));
    static final CodeShape<GoalStatus> GOAL_STATUS = closed(List.of(GoalStatus.values()));
    static final CodeShape<Outcome> OUTCOME = closed(List.of(Outcome.values()));
    static final CodeShape<Health> HEALTH = closed(List.of(Health.values()));
    static final CodeShape<Direction> DIRECTION = closed(List.of(Direction.values()));
    static final CodeShape<Bound> BOUND = closed(List.of(Bound.values()));
    static final CodeShape<SkillKind> SKILL_KIND = closed(List.of(SkillKind.values()));
    static final CodeShape<Horizon> HORIZON = closed(List.of(Horizon.values()));
    static final CodeShape<SmartCriterion> SMART_CRITERION = closed(List.of(SmartCriterion.values()));
    static final CodeShape<Verdict> VERDICT = closed(List.of(Verdict.values()));
    static final CodeShape<Severity> SEVERITY = closed(List.of(Severity.values()));

    private final Map<String, C> known = new LinkedHashMap<>();
    private final Optional<Function<String, C>> unknown;

    private CodeShape(List<C> known, Optional<Function<String, C>> unknown) {
        known.forEach(each -> this.known.put(each.code(), each));
        this.unknown = unknown;
    }

    private static <C extends Coded> CodeShape<C> open(List<C> wellKnown, Function<String, C> own) {
        return new CodeShape<>(wellKnown, Optional.of(own));
    }

    private static <C extends Coded> CodeShape<C> closed(List<C> constants) {
        return new CodeShape<>(constants, Optional.empty());
    }

    @Override
    public @Nullable C read(Reading in) {
        Tokens tokens = in.tokens();
        if (tokens.kind() != Tokens.Kind.TEXT) {
            return in.refuseType(this);
        }
        String code = tokens.text();
        C constant = known.get(code);
        return constant != null ? constant : readUnknown(in, code);
    }

    private @Nullable C readUnknown(Reading in, String code) {
        if (unknown.isEmpty()) {
            return in.refuse(this, Kind.VALUE, "must be " + noun() + suggestion(code));
        }
        int most = in.limit(Limit.TITLE);
        if (code.length() > most) {
            return in.refuse(this, Kind.LIMIT, "must have at most " + most + " characters");
        }
        try {
            return unknown.get().apply(code);
        } catch (InvalidGoalException refused) {
            return in.refuse(this, Kind.VALUE, refused.problems().get(0).expected() + suggestion(code));
        }
    }

    private String suggestion(String code) {
        return DidYouMean.among(known.keySet(), code)
                .map(" (did you mean \"%s\"?)"::formatted)
                .orElse("");
    }

    @Override
    public void write(C value, Sink out) {
        out.text(value.code());
    }

    @Override
    public String noun() {
        return unknown.isPresent() ? "a code in a text" : "one of " + String.join(", ", known.keySet());
    }

    /** What goes by the code, or nothing if nothing can. */
    @Nullable
    C named(String code) {
        C constant = known.get(code);
        if (constant != null || unknown.isEmpty()) {
            return constant;
        }
        try {
            return unknown.get().apply(code);
        } catch (InvalidGoalException noCode) {
            return null;
        }
    }

    boolean isOpen() {
        return unknown.isPresent();
    }

    List<String> codes() {
        return List.copyOf(known.keySet());
    }

    @Override
    public List<C> standIns() {
        return List.copyOf(known.values());
    }
}
