package io.github.goals4j.cli.output;

import io.github.goals4j.Finding;
import io.github.goals4j.cli.input.Spot;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.terminal.Ink;
import io.github.goals4j.cli.terminal.Look;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Width;
import io.github.goals4j.cli.terminal.Words;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Shows a finding under the words that it is about: as a compiler does in code, as on paper elsewhere. */
final class Excerpts {

    private static final int INDENT = 2;

    private final Look look;
    private final Words words;

    Excerpts(Look look, Words words) {
        this.look = look;
        this.words = words;
    }

    /** What people call a place, in their language. */
    String label(String label) {
        if (label.startsWith("line ")) {
            return words.say("line", label.substring(5));
        }
        return label.startsWith("row ") ? words.say("row", label.substring(4)) : Printable.of(label);
    }

    /** Words that the finding before has already shown are not shown again. */
    void write(Writer out, Judged judged, Finding finding, @Nullable Finding before) throws IOException {
        Spot spot = judged.spot(finding);
        if (spot.raw()) {
            inCode(out, judged, finding, spot);
        } else {
            Spot shown = before == null ? null : judged.spot(before);
            boolean again = shown != null
                    && shown.cell().equals(spot.cell())
                    && shown.excerpt().equals(spot.excerpt())
                    && shown.end() > shown.start();
            onPaper(out, finding, spot, again);
        }
    }

    private void onPaper(Writer out, Finding finding, Spot spot, boolean again) throws IOException {
        String gutter = spot.cell().orElse("");
        int left = INDENT + Math.max(4, Width.of(gutter) + 2);
        boolean marked = spot.end() > spot.start();
        Window window = new Window(spot, look.columns() - left);
        if (marked ? !again : spot.excerpt().isEmpty() && !gutter.isEmpty()) {
            String text = marked ? window.text() : words.say("empty");
            out.write(" ".repeat(INDENT) + look.ink(Ink.FAINT, Width.pad(gutter, left - INDENT)) + text + "\n");
        }
        String lead = marked
                ? " ".repeat(window.before()) + look.ink(ink(finding), look.underline(window.width())) + " "
                : look.ink(ink(finding), Judged.criterion(finding.rule()).letter() + " ");
        int leadWidth = marked ? window.before() + window.width() + 1 : 2;
        String message = look.said(Printable.of(words.message(finding)));
        if (marked && left + leadWidth + Width.of(message) + Width.of(tag(finding)) + 1 > look.columns()) {
            out.write(" ".repeat(left) + lead.stripTrailing() + "\n");
            lead = "";
            leadWidth = 0;
        }
        int room = look.columns() - left - leadWidth - Width.of(tag(finding));
        boolean beside = Width.of(message) < room;
        out.write(" ".repeat(left) + lead + (beside ? Width.pad(message, room) : message + "\n" + " ".repeat(left))
                + tag(finding, Ink.FAINT) + "\n");
        String hint = words.hint(finding).map(Printable::of).map(look::said).orElse("");
        if (!hint.isEmpty()) {
            out.write(" ".repeat(left) + (marked ? "" : "  ") + words.say("try", hint) + "\n");
        }
    }

    private void inCode(Writer out, Judged judged, Finding finding, Spot spot) throws IOException {
        String number = Long.toString(spot.line());
        String gutter = " ".repeat(number.length()) + " |";
        Window window = new Window(spot, look.columns() - gutter.length() - 1);
        out.write(Printable.of(judged.entry().source()) + ":" + spot.line() + ":" + spot.column() + ": "
                + look.ink(ink(finding), severity(finding)) + ": " + Printable.of(words.message(finding)) + " ["
                + finding.rule() + "]\n");
        out.write(look.ink(Ink.FAINT, gutter) + "\n");
        out.write(look.ink(Ink.FAINT, number + " |") + " " + window.text() + "\n");
        out.write(look.ink(Ink.FAINT, gutter) + " " + " ".repeat(window.before())
                + look.ink(ink(finding), "^".repeat(Math.max(1, window.width()))) + "\n");
        String hint = words.hint(finding).map(Printable::of).map(look::said).orElse("");
        String pointer = spot.cell().map(Printable::of).orElse("");
        out.write(look.ink(Ink.FAINT, " ".repeat(number.length()) + " =") + " " + words.say("try", hint) + "        "
                + look.ink(Ink.FAINT, "(" + pointer + ")") + "\n");
    }

    private String tag(Finding finding) {
        return severity(finding) + "  " + finding.rule();
    }

    private String tag(Finding finding, Ink rule) {
        return look.ink(ink(finding), severity(finding)) + "  " + look.ink(rule, finding.rule());
    }

    private String severity(Finding finding) {
        return words.say("severity." + finding.severity().code());
    }

    private static Ink ink(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Ink.POOR;
            case WARNING -> Ink.FAIR;
            case INFO -> Ink.NOTE;
        };
    }

    /** As much of an excerpt as fits, around the words that are meant. */
    private final class Window {

        private final String text;
        private final int before;
        private final int width;

        Window(Spot spot, int room) {
            String head = Printable.of(spot.excerpt().substring(0, spot.start()));
            String meant = Printable.of(spot.excerpt().substring(spot.start(), spot.end()));
            String tail = Printable.of(spot.excerpt().substring(spot.end()));
            String dots = look.ellipsis();
            meant = Width.cut(meant, Math.max(8, room - 8), dots);
            int most = Math.max(0, room - Width.of(meant) - Math.min(12, Width.of(tail)));
            head = Width.of(head) <= most ? head : dots + end(head, most - Width.of(dots));
            before = Width.of(head);
            width = Width.of(meant);
            text = Width.cut(head + meant + tail, room, dots);
        }

        private static String end(String text, int columns) {
            int start = text.length();
            int taken = 0;
            while (start > 0) {
                int c = text.codePointBefore(start);
                taken += Width.of(Character.toString(c));
                if (taken > columns) {
                    break;
                }
                start -= Character.charCount(c);
            }
            return text.substring(start);
        }

        String text() {
            return text;
        }

        int before() {
            return before;
        }

        int width() {
            return width;
        }
    }
}
