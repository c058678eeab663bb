package io.github.goals4j.cli.output;

import io.github.goals4j.cli.terminal.Look;
import io.github.goals4j.cli.terminal.Words;

/**
 * How outputs are written, whatever their form.
 *
 * @param look how results look on a screen
 * @param words what is said, and in which language
 * @param quiet whether only what falls short is shown
 * @param verbose whether notes and evidence are shown too
 */
public record OutputStyle(Look look, Words words, boolean quiet, boolean verbose) {

    Output output(OutputFormat format, Destination destination) {
        return switch (format) {
            case TEXT -> new TextOutput(destination.text(), look, words, detail());
            case JSONL -> new JsonLinesOutput(destination.text(), words);
            default -> throw new UnsupportedOperationException();
        };
    }

    private TextOutput.Detail detail() {
        if (quiet) {
            return TextOutput.Detail.LITTLE;
        }
        return verbose ? TextOutput.Detail.MUCH : TextOutput.Detail.USUAL;
    }
}
