package io.github.goals4j.cli;

import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Shell;
import io.github.goals4j.cli.terminal.UsageException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goals completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script that lets the tab key complete commands and options.",
        footer = {"", "  source <(goals completion bash)"})
final class CompletionCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private String name = "";

    CompletionCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        String script = AutoComplete.bash("goals", Goals.commandLine(shell));
        Page page = new Page(shell.out());
        switch (name) {
            case "bash" -> page.text(script);
            // The script is bash's; zsh reads it with its own emulation, which must be on before.
            case "zsh" ->
                page.text(
                        "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n" + script);
            default ->
                throw new UsageException(
                        "there is no completion for " + Printable.of(name) + ". There is bash and zsh.");
        }
        page.flush();
        return Exit.FINE;
    }
}
