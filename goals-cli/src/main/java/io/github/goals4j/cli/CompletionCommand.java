package io.github.goals4j.cli;

import io.github.goals4j.cli.terminal.Shell;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goals completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script that lets the tab key complete commands and options.",
        footer = {"", "  source <(${ROOT-COMMAND-NAME} completion bash)"})
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
        switch (Choice.of("the shell ", List.of("bash", "zsh"), each -> each, name)) {
            case "bash" -> page.text(script);
            // The script is bash's; zsh reads it with its own emulation, which must be on before.
            case "zsh" ->
                page.text(
                        "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n" + script);
            default -> throw new IllegalStateException(name);
        }
        page.flush();
        return Exit.FINE;
    }
}
