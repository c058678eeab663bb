package io.github.goals4j.spring;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Answers a request whose goal is not valid with a problem body (RFC 9457) that lists its {@code errors}. A failure that
 * has nothing to do with goals is answered as if this were not there.
 */
@ControllerAdvice
final class GoalProblemAdvice implements Ordered {

    private final MessageSource messages;
    private final int order;

    GoalProblemAdvice(MessageSource messages, int order) {
        this.messages = messages;
        this.order = order;
    }

    @Override
    public int getOrder() {
        return order;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MethodArgumentNotValidException failure)
            throws MethodArgumentNotValidException {
        List<ProblemError> errors = errors(failure.getBindingResult().getAllErrors(), failure.getParameter());
        if (errors.stream().noneMatch(ProblemError::isOfGoal)) {
            throw failure;
        }
        return answer(failure, errors);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HandlerMethodValidationException failure) {
        List<ProblemError> errors = failure.getParameterValidationResults().stream()
                .flatMap(each -> errors(each).stream())
                .toList();
        // What a method returns is not the fault of who asked.
        if (failure.isForReturnValue() || errors.stream().noneMatch(ProblemError::isOfGoal)) {
            throw failure;
        }
        return answer(failure, errors);
    }

    private static List<ProblemError> errors(ParameterValidationResult result) {
        MethodParameter parameter = result.getMethodParameter();
        if (result instanceof ParameterErrors bean) {
            return errors(bean.getAllErrors(), parameter);
        }
        return result.getResolvableErrors().stream()
                .map(each -> result.unwrap(each, ConstraintViolation.class))
                .map(each -> ProblemError.of(each, parameter))
                .toList();
    }

    private static List<ProblemError> errors(List<ObjectError> found, MethodParameter parameter) {
        return found.stream()
                .map(each -> each.contains(ConstraintViolation.class)
                        ? ProblemError.of(each.unwrap(ConstraintViolation.class), parameter)
                        : ProblemError.of(each, parameter))
                .toList();
    }

    private ResponseEntity<ProblemDetail> answer(ErrorResponse failure, List<ProblemError> errors) {
        ProblemDetail body = failure.updateAndGetBody(messages, LocaleContextHolder.getLocale());
        body.setProperty("errors", errors.stream().map(ProblemError::members).toList());
        return ResponseEntity.status(failure.getStatusCode())
                .headers(failure.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
