package io.github.goals4j.cli;

import io.github.goals4j.cli.terminal.Look;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.Words;
import java.util.List;
import picocli.CommandLine.Option;

/** What can be said about how results look. */
final class LookOptions {

    private static final int WIDEST = 120;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (on a terminal), always or never. NO_COLOR, CLICOLOR_FORCE and TERM=dumb are heeded.")
    private When color = When.AUTO;

    @Option(names = "--ascii", description = "Marks in ASCII: + met, ~ partly, - missing.")
    private boolean ascii;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "The language of the answer: en or de.")
    private String language = "en";

    /** Colours go to people, so only where standard output is the destination. */
    Look look(Shell shell, boolean toStandardOutput) {
        boolean terminal = toStandardOutput && shell.isTerminal("out");
        int columns = terminal ? Math.min(WIDEST, Math.max(40, shell.columns())) : 100;
        return new Look(toStandardOutput && isColored(shell), ascii, columns);
    }

    private boolean isColored(Shell shell) {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> {
                if (!shell.environment("NO_COLOR").isEmpty()) {
                    yield false;
                }
                String force = shell.environment("CLICOLOR_FORCE");
                if (!force.isEmpty() && !force.equals("0")) {
                    yield true;
                }
                yield shell.isTerminal("out") && !shell.environment("TERM").equals("dumb");
            }
        };
    }

    Words words() {
        return words(language);
    }

    static Words words(String language) {
        return new Words(Choice.of("the language ", List.of("en", "de"), each -> each, language));
    }
}
