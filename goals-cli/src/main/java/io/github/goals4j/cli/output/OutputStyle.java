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
            case COMPACT -> new CompactOutput(destination.text(), words);
            case JSON -> new JsonOutput(destination.text(), words);
            case JSONL -> new JsonLinesOutput(destination.text(), words);
            case SARIF -> new SarifOutput(destination.text(), words);
            case JUNIT -> new JUnitOutput(destination.text(), words);
            case GITHUB -> new GithubOutput(destination.text(), words);
            case MARKDOWN -> new MarkdownOutput(destination.text(), look, words);
        };
    }

    private TextOutput.Detail detail() {
        if (quiet) {
            return TextOutput.Detail.LITTLE;
        }
        return verbose ? TextOutput.Detail.MUCH : TextOutput.Detail.USUAL;
    }
}
