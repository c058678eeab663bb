package io.github.goals4j.spring;

import io.github.goals4j.CriterionReport;
import io.github.goals4j.TextSpan;
import io.github.goals4j.validation.GoalViolation;
import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.RequestBody;

/** One entry of {@code errors} in a problem body. A member that has nothing to say is left out. */
record ProblemError(boolean isOfGoal, Map<String, Object> members) {

    static ProblemError of(ConstraintViolation<?> violation, MethodParameter parameter) {
        Map<String, Object> members = new LinkedHashMap<>();
        putPlace(members, JsonPointer.to(violation.getPropertyPath()), parameter);
        Optional<GoalViolation> goal = GoalViolation.of(violation);
        goal.ifPresent(known -> putData(members, known));
        members.put("message", violation.getMessage());
        goal.flatMap(known -> known.hint(LocaleContextHolder.getLocale())).ifPresent(hint -> members.put("hint", hint));
        goal.flatMap(known -> known.finding().place().span()).ifPresent(span -> members.put("span", asMap(span)));
        return new ProblemError(goal.isPresent(), members);
    }

    /** An error that no constraint made, such as a value of another type. */
    static ProblemError of(ObjectError error, MethodParameter parameter) {
        Map<String, Object> members = new LinkedHashMap<>();
        putPlace(members, error instanceof FieldError field ? JsonPointer.to(field.getField()) : "", parameter);
        members.put("message", Optional.ofNullable(error.getDefaultMessage()).orElse("is not valid"));
        return new ProblemError(false, members);
    }

    private static void putPlace(Map<String, Object> members, String pointer, MethodParameter parameter) {
        if (!parameter.hasParameterAnnotation(RequestBody.class)) {
            members.put(
                    "parameter",
                    Optional.ofNullable(parameter.getParameterName()).orElse(""));
        }
        members.put("pointer", pointer);
    }

    private static void putData(Map<String, Object> members, GoalViolation goal) {
        members.put("rule", goal.rule());
        goal.criterion().map(CriterionReport::criterion).ifPresent(each -> members.put("criterion", each.code()));
        goal.criterion().map(CriterionReport::verdict).ifPresent(each -> members.put("verdict", each.code()));
    }

    private static Map<String, Integer> asMap(TextSpan span) {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("start", span.start());
        map.put("end", span.end());
        return map;
    }
}
