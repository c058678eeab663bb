package io.github.goals4j.cli.output;

import java.util.Locale;

/** The forms that a judgement can take. */
public enum OutputFormat {
    /** For people at a screen. */
    TEXT,
    /** A line a finding: {@code file:line:column: severity: message [rule]}. */
    COMPACT,
    /** One document of JSON. */
    JSON,
    /** A report a line. */
    JSONL,
    /** What code scanners exchange. */
    SARIF,
    /** What build servers show as tests. */
    JUNIT,
    /** Annotations of GitHub's workflows. */
    GITHUB,
    /** A table to paste into a page. */
    MARKDOWN;

    /** {@return the name as it is typed} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
