package io.github.goals4j.validation.internal;

import io.github.goals4j.Goal;
import io.github.goals4j.SmartReport;
import io.github.goals4j.smart.SmartAnalyzer;
import io.github.goals4j.smart.SmartPolicy;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The judgement on a value, made once for all the constraints that stand on it: they are asked one after the other by one
 * thread. The last judgement of a thread is held weakly, so no text outlives its validation for long.
 */
record Judgement(Object value, LocalDate today, SmartReport report) {

    /** Threads that share a slot judge twice, never wrongly. */
    private static final AtomicReferenceArray<WeakReference<Judgement>> LAST = new AtomicReferenceArray<>(64);

    static SmartReport of(Goal goal, LocalDate today) {
        return shared(goal, today);
    }

    static SmartReport of(CharSequence text, LocalDate today) {
        return shared(text.toString(), today);
    }

    private static SmartReport shared(Object value, LocalDate today) {
        int slot = (int) (Thread.currentThread().getId() % LAST.length());
        WeakReference<Judgement> reference = LAST.get(slot);
        Judgement last = reference == null ? null : reference.get();
        if (last == null || !last.isOn(value, today)) {
            last = new Judgement(value, today, judged(value, today));
            LAST.set(slot, new WeakReference<>(last));
        }
        return last.report();
    }

    private boolean isOn(Object other, LocalDate day) {
        return today.equals(day) && (value == other || (value instanceof String && value.equals(other)));
    }

    private static SmartReport judged(Object value, LocalDate today) {
        SmartAnalyzer analyzer = Day.of(today).analyzer();
        return value instanceof Goal goal ? analyzer.analyze(goal) : analyzer.analyze((String) value);
    }

    /** The analyzer of one day. It is nearly always the same day, so the last one is kept. */
    private record Day(LocalDate date, SmartAnalyzer analyzer) {

        private static volatile Day last = starting(LocalDate.EPOCH);

        static Day of(LocalDate date) {
            Day day = last;
            if (!day.date.equals(date)) {
                day = starting(date);
                last = day;
            }
            return day;
        }

        private static Day starting(LocalDate date) {
            Clock clock = Clock.fixed(date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
            return new Day(
                    date,
                    SmartAnalyzer.english().withPolicy(SmartPolicy.standard().withClock(clock)));
        }
    }
}
