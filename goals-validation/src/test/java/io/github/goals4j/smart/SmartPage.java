package io.github.goals4j.smart;

import io.github.goals4j.SmartCriterion;
import io.github.goals4j.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The parts of docs/smart.md that follow from the rules and from our statements. */
final class SmartPage {

    static final Path FILE = Path.of("").toAbsolutePath().getParent().resolve("docs/smart.md");

    private SmartPage() {}

    static String written() throws IOException {
        return Files.readString(FILE);
    }

    /** The page with its made parts as they are now. */
    static String madeFrom(String page) {
        return replaced(replaced(page, "score", score()), "rules", rules());
    }

    private static String replaced(String page, String part, String text) {
        String open = "<!-- made by the build: " + part + " -->\n";
        String close = "<!-- end: " + part + " -->\n";
        int from = page.indexOf(open) + open.length();
        int to = page.indexOf(close);
        if (from < open.length() || to < from) {
            throw new IllegalStateException("docs/smart.md lacks the marks of its part " + part);
        }
        return page.substring(0, from) + text + page.substring(to);
    }

    private static String score() {
        StringBuilder out = new StringBuilder("| criterion | verdict | there | found | precision | recall | F1 |\n");
        out.append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (SmartCriterion criterion : SmartCriterion.values()) {
            for (Statements.Score score : Statements.scores(criterion)) {
                out.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %d | %d | %.3f | %.3f | %.3f |%n",
                        score.level() == Verdict.MET ? criterion.code() : "",
                        score.level().code(),
                        score.there(),
                        score.found(),
                        score.precision(),
                        score.recall(),
                        score.f1()));
            }
        }
        return out.toString().replace("\r\n", "\n");
    }

    private static String rules() {
        StringBuilder out = new StringBuilder();
        for (SmartCriterion criterion : SmartCriterion.values()) {
            out.append("\n### ").append(title(criterion)).append('\n');
            for (List<String> row : Table.read("rules.tsv")) {
                if (row.get(0).startsWith(criterion.code() + ".")) {
                    out.append(rule(row));
                }
            }
        }
        return out.append('\n').toString();
    }

    private static String rule(List<String> row) {
        String id = row.get(0);
        return "\n<a id=\"" + id + "\"></a>\n#### `" + id + "`\n\n*" + row.get(1) + "*: " + row.get(3) + ". Why: "
                + row.get(4) + ".\n\n- weak: " + row.get(5) + "\n- good: " + row.get(6) + "\n";
    }

    private static String title(SmartCriterion criterion) {
        String code = criterion.code();
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }
}
