package io.github.goals4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goals4j.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The profile {@code long-run} asks for millions. */
class SharedValidatorTest {

    private static final int THREADS = 32;
    private static final int EACH = Integer.getInteger("goals.validations", 9_600) / THREADS;

    record Sheet(@Smart Goal goal, @Measurable @TimeBound String text) {}

    private static final List<Sheet> SHEETS = List.of(
            new Sheet(Goals.GOOD, "Cut reruns from 6 to 3 % by June 2028."),
            new Sheet(Goals.VAGUE, "Cut reruns from 6 to 3 %."),
            new Sheet(Goals.titled("Write five SOPs"), "Improve accuracy soon."),
            new Sheet(null, "Train two colleagues every week."),
            new Sheet(Goals.titled("Halve the number of reruns by 2027-06-30"), null));

    @Test
    void under_many_threads_a_shared_validator_answers_as_under_one() throws Exception {
        List<List<String>> alone =
                SHEETS.stream().map(SharedValidatorTest::answer).toList();

        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> workers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                workers.add(() -> wrongAnswers(first, alone));
            }
            for (Future<Integer> each : pool.invokeAll(workers)) {
                assertThat(each.get()).isZero();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static int wrongAnswers(int first, List<List<String>> right) {
        int wrong = 0;
        for (int i = first; i < first + EACH; i++) {
            int which = i % SHEETS.size();
            wrong += answer(SHEETS.get(which)).equals(right.get(which)) ? 0 : 1;
        }
        return wrong;
    }

    private static List<String> answer(Sheet sheet) {
        return Goals.ENGLISH.validate(sheet).stream()
                .map(each -> each.getPropertyPath() + " " + each.getMessage() + " "
                        + GoalViolation.of(each).orElseThrow().finding())
                .sorted()
                .toList();
    }
}
