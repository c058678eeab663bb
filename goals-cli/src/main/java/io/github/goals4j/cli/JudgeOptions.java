package io.github.goals4j.cli;

import io.github.goals4j.Severity;
import io.github.goals4j.cli.judge.Judge;
import io.github.goals4j.cli.judge.Selection;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.smart.SmartPolicy;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said about the judgement. */
final class JudgeOptions {

    @Option(
            names = "--select",
            split = ",",
            paramLabel = "RULE",
            description = "Only these rules or criteria, for example: --select time-bound,measurable.none")
    private List<String> selected = new ArrayList<>();

    @Option(
            names = "--ignore",
            split = ",",
            paramLabel = "RULE",
            description = "Not these rules or criteria, for example: --ignore specific.compound")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--min-severity",
            paramLabel = "SEVERITY",
            description = "Leave out findings below it: error, warning, info (default: info).")
    private Severity least = Severity.INFO;

    @Option(names = "--strict", description = "Ask all five criteria of each goal, not only S, M and T.")
    private boolean strict;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description =
                    "The day that counts as today, as YYYY-MM-DD; then the same goals get the same answer on any day.")
    private @Nullable LocalDate today;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Where today is, for example Europe/Berlin.")
    private @Nullable String zone;

    @Option(names = "--anonymous", description = "Show nobody's words: letters become x, owners are left out.")
    private boolean anonymous;

    Judge judge(Shell shell) {
        SmartPolicy policy = strict ? SmartPolicy.strict() : SmartPolicy.standard();
        return new Judge(policy.withClock(clock(shell)), Selection.of(selected, ignored), least, anonymous);
    }

    Clock clock(Shell shell) {
        Clock here = zone == null ? shell.clock() : shell.clock().withZone(zone(zone));
        LocalDate day = today;
        return day == null ? here : Clock.fixed(day.atStartOfDay(here.getZone()).toInstant(), here.getZone());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException problem) {
            throw new UsageException("there is no time zone " + name + ". Zones are named as in Europe/Berlin or UTC.");
        }
    }

    boolean isAnonymous() {
        return anonymous;
    }
}
