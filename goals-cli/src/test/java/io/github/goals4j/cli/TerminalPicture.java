package io.github.goals4j.cli;

import io.github.goals4j.cli.terminal.Width;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a terminal shows, as a drawing whose text can be selected. */
final class TerminalPicture {

    private static final Pattern RUN = Pattern.compile("(?:\u001b\\[([0-9]*)m)?([^\u001b]*)");
    private static final double COLUMN = 7.8;
    private static final int LINE = 19;
    private static final int MARGIN = 18;

    private static final Map<String, String> INKS = Map.of(
            "1",
            "font-weight=\"700\"",
            "2",
            "fill=\"#9aa5ad\"",
            "31",
            "fill=\"#ff9d93\"",
            "32",
            "fill=\"#8fdca8\"",
            "33",
            "fill=\"#f0cb7d\"",
            "36",
            "fill=\"#8cd0e8\"");

    private TerminalPicture() {}

    static String of(String typed, String shown) {
        String[] lines =
                ("\u001b[2m$ \u001b[0m\u001b[1m" + typed + "\u001b[0m\n" + shown.stripTrailing()).split("\n", -1);
        int width = (int) Math.ceil(100 * COLUMN) + 2 * MARGIN;
        int height = lines.length * LINE + 2 * MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n"
                .formatted(width, height, escaped("What a terminal shows after: " + typed)));
        svg.append("<rect width=\"%d\" height=\"%d\" rx=\"10\" fill=\"#14181b\"/>\n".formatted(width, height));
        svg.append(
                "<g font-family=\"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace\" font-size=\"13\" fill=\"#e8ebed\">\n");
        for (int i = 0; i < lines.length; i++) {
            svg.append(line(lines[i], MARGIN + (i + 1) * LINE - 5));
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static String line(String line, int y) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        Matcher runs = RUN.matcher(line);
        while (runs.find()) {
            String run = runs.group(2);
            if (!run.isBlank()) {
                String ink = runs.group(1) == null ? "" : INKS.getOrDefault(runs.group(1), "");
                int indent = run.length() - run.stripLeading().length();
                text.append("<tspan x=\"%s\" textLength=\"%s\"%s>%s</tspan>"
                        .formatted(
                                number(MARGIN + (column + indent) * COLUMN),
                                number(Width.of(run.strip()) * COLUMN),
                                ink.isEmpty() ? "" : " " + ink,
                                escaped(run.strip())));
            }
            column += Width.of(run);
        }
        return text.length() == 0 ? "" : "<text xml:space=\"preserve\" y=\"" + y + "\">" + text + "</text>\n";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
