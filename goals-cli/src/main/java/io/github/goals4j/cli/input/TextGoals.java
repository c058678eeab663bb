package io.github.goals4j.cli.input;

import io.github.goals4j.json.Limit;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;

/** A goal a line, in words: bullets, numbers and check boxes are taken off. */
final class TextGoals extends Spliterators.AbstractSpliterator<Item> {

    private static final char UNREADABLE = '\uFFFD';

    private final String source;
    private final Lines lines;
    private final boolean markdown;
    private boolean inFence;

    TextGoals(String source, Reader in, boolean markdown) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.source = source;
        this.lines = new Lines(in, Limit.TEXT.standard());
        this.markdown = markdown;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Item> action) {
        try {
            for (String line = lines.next(); line != null; line = lines.next()) {
                int start = isMarkup(line) ? line.length() : start(line);
                int end = line.stripTrailing().length();
                if (start < end) {
                    action.accept(item(line, start, end));
                    return true;
                }
            }
            return false;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Item item(String line, int start, int end) {
        if (line.length() > Limit.TEXT.standard()) {
            return unreadable(1, "must have at most " + Limit.TEXT.standard() + " characters");
        }
        int broken = line.indexOf(UNREADABLE);
        if (broken >= 0) {
            return unreadable(broken + 1L, "must hold nothing but characters, here is a byte that is none");
        }
        return new TextEntry(source, lines.number(), start + 1, line.substring(start, end));
    }

    private Unreadable unreadable(long column, String expected) {
        return new Unreadable(source, lines.number(), column, Optional.empty(), Optional.empty(), expected);
    }

    /** Headings, rules and blocks of code are no goals. */
    private boolean isMarkup(String line) {
        if (!markdown) {
            return false;
        }
        String text = line.strip();
        if (text.startsWith("```") || text.startsWith("~~~")) {
            inFence = !inFence;
            return true;
        }
        boolean heading =
                text.startsWith("#") && text.replaceFirst("^#{1,6}", "").startsWith(" ");
        boolean rule = text.length() >= 3 && (text.matches("[-* ]+") || text.matches("=+"));
        return inFence || heading || rule || text.startsWith("<!--");
    }

    /** Where the words begin: after white space, quote marks, one bullet or number, and a check box. */
    private static int start(String line) {
        int at = skipBlank(line, 0);
        while (at < line.length() && line.charAt(at) == '>') {
            at = skipBlank(line, at + 1);
        }
        int bullet = afterBullet(line, at);
        at = bullet == at ? at : skipBlank(line, bullet);
        boolean box = line.startsWith("[ ] ", at) || line.startsWith("[x] ", at) || line.startsWith("[X] ", at);
        return box ? skipBlank(line, at + 3) : at;
    }

    private static int afterBullet(String line, int at) {
        if (at + 1 < line.length() && "-*+•–·◦▪".indexOf(line.charAt(at)) >= 0 && isBlank(line.charAt(at + 1))) {
            return at + 1;
        }
        int digits = at;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        boolean number = digits > at
                && digits - at <= 4
                && digits + 1 < line.length()
                && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                && isBlank(line.charAt(digits + 1));
        return number ? digits + 1 : at;
    }

    private static int skipBlank(String line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }
}
