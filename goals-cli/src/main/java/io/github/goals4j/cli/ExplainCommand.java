package io.github.goals4j.cli;

import io.github.goals4j.Severity;
import io.github.goals4j.SmartCriterion;
import io.github.goals4j.cli.judge.Selection;
import io.github.goals4j.cli.terminal.Ink;
import io.github.goals4j.cli.terminal.Invocation;
import io.github.goals4j.cli.terminal.Look;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import io.github.goals4j.cli.terminal.Width;
import io.github.goals4j.smart.SmartRule;
import io.github.goals4j.smart.SmartRules;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code goals explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a rule sees, why that matters, and how to say it better.",
        footer = {"", "  ${ROOT-COMMAND-NAME} explain time-bound.vague", "  ${ROOT-COMMAND-NAME} explain measurable"})
final class ExplainCommand implements Callable<Integer> {

    private static final int ID = 32;

    private final Shell shell;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "A rule or a criterion; all rules if none is named.")
    private @Nullable String name;

    @Mixin
    private final LookOptions lookOptions = new LookOptions();

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Look look = lookOptions.look(shell, true);
        Page page = new Page(shell.out());
        String wanted = name == null ? "" : name;
        List<SmartRule> rules = SmartRules.all().stream()
                .filter(rule -> wanted.isEmpty() || Selection.names(wanted, rule.id()))
                .toList();
        if (rules.isEmpty()) {
            throw new UsageException("there is no rule or criterion \"" + wanted + "\"." + Selection.question(wanted)
                    + " All of them: " + Invocation.of("explain"));
        }
        if (rules.size() == 1) {
            explain(rules.get(0), look, page);
        } else {
            list(rules, look, page);
        }
        page.flush();
        return Exit.FINE;
    }

    private static void explain(SmartRule rule, Look look, Page page) {
        page.line(look.ink(Ink.STRONG, rule.id()) + "   " + inFull(rule) + "   "
                + rule.criterion().displayName() + "   since " + rule.since());
        page.line("  " + capital(rule.what()) + ".");
        page.line("  Why   " + capital(rule.why()) + ".");
        page.line("  Not   " + look.ink(Ink.POOR, rule.weak()));
        page.line("  But   " + look.ink(Ink.GOOD, rule.good()));
        page.line("  Off   --ignore " + rule.id());
    }

    private static void list(List<SmartRule> rules, Look look, Page page) {
        for (SmartCriterion criterion : SmartCriterion.values()) {
            List<SmartRule> own =
                    rules.stream().filter(rule -> rule.criterion() == criterion).toList();
            if (!own.isEmpty()) {
                page.line(look.ink(Ink.STRONG, criterion.displayName()));
                own.forEach(rule -> page.line("  " + Width.pad(rule.id(), ID) + " "
                        + look.ink(Ink.FAINT, Width.pad(severity(rule), 10)) + rule.what()));
            }
        }
        page.line("");
        page.line(
                "evidence speaks for a goal. Everything else is an error where the goal falls short of what is asked");
        page.line("of it (S, M, T met, A, R at least partly; with --strict all met), otherwise what stands here.");
    }

    private static String inFull(SmartRule rule) {
        return rule.isEvidence() || rule.severity() == Severity.ERROR
                ? severity(rule)
                : "error if %s falls short, else %s".formatted(rule.criterion().letter(), severity(rule));
    }

    private static String severity(SmartRule rule) {
        return rule.isEvidence()
                ? "evidence"
                : rule.severity() == Severity.INFO ? "note" : rule.severity().code();
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
