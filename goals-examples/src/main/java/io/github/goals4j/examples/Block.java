package io.github.goals4j.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a catalog that belongs together, not yet understood: a line in brackets says what follows, each line below
 * it names a value.
 *
 * <pre>
 * # a comment
 * [template lis-upgrade]
 * title: Lead an upgrade
 * title.de: Eine Erneuerung leiten
 * summary: A long text goes on
 *     in the next line, which begins with a space.
 * </pre>
 *
 * @param file the name of the text
 * @param line where it begins
 * @param words what stands in the brackets, word by word
 * @param entries the values, in their order
 */
record Block(String file, int line, List<String> words, List<Entry> entries) {

    /**
     * A value.
     *
     * @param line where it stands
     * @param name what it is
     * @param language of a translation; empty for the original
     * @param value the text, on one line
     */
    record Entry(int line, String name, String language, String value) {}

    /** The text cut into stripped parts, at least one. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** The blocks of a text in UTF-8. What is not well-formed is reported and left out. */
    static List<Block> parse(String file, byte[] text, Problems problems) {
        return new Parser(file, problems).parse(text);
    }

    private static final class Parser {

        /** As Latin-1 shows it. */
        private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

        private static final char UNREADABLE = '\uFFFD';

        private final String file;
        private final Problems problems;
        private final List<Block> blocks = new ArrayList<>();
        private List<Entry> entries = List.of();
        private int number;

        Parser(String file, Problems problems) {
            this.file = file;
            this.problems = problems;
        }

        /**
         * Decodes line by line: a cold machine decodes a line of ASCII at one stroke, but all characters around a single
         * umlaut one by one. Latin-1 takes each byte as it is, so that it shows where the lines end.
         */
        List<Block> parse(byte[] text) {
            String bytes = new String(text, StandardCharsets.ISO_8859_1);
            int start = bytes.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
            while (start < text.length) {
                int feed = bytes.indexOf('\n', start);
                int end = feed < 0 ? text.length : feed;
                number++;
                line(new String(text, start, end - start, StandardCharsets.UTF_8));
                start = end + 1;
            }
            return blocks;
        }

        private void line(String line) {
            if (line.indexOf(UNREADABLE) >= 0) {
                report("must be text in UTF-8");
                return;
            }
            String said = line.strip();
            char first = said.isEmpty() ? '#' : line.charAt(0);
            if (first == '[') {
                begin(said);
            } else if (Character.isWhitespace(first)) {
                more(said);
            } else if (first != '#') {
                entry(said);
            }
        }

        private void begin(String said) {
            if (!said.endsWith("]")) {
                report("must close the bracket");
            }
            List<String> words = split(said.substring(1).replace(']', ' ').strip(), ' ');
            words.removeAll(List.of(""));
            entries = new ArrayList<>();
            blocks.add(new Block(file, number, words, entries));
        }

        private void entry(String said) {
            int colon = said.indexOf(':');
            if (colon <= 0) {
                report("must be \"name: value\", a line in brackets, a comment that begins with #, or the rest of a "
                        + "value that begins with a space");
                return;
            }
            if (blocks.isEmpty()) {
                report("must stand below a line in brackets, for example [catalog]");
                return;
            }
            String name = said.substring(0, colon).strip();
            int dot = name.indexOf('.');
            String language = dot < 0 ? "" : name.substring(dot + 1);
            if (dot >= 0 && !isLanguage(language)) {
                report("must name a language after the dot, for example title.de");
                return;
            }
            entries.add(new Entry(
                    number,
                    dot < 0 ? name : name.substring(0, dot),
                    language,
                    said.substring(colon + 1).strip()));
        }

        private void more(String said) {
            if (entries.isEmpty()) {
                report("must follow a value that it can be the rest of");
                return;
            }
            int last = entries.size() - 1;
            Entry begun = entries.get(last);
            String value =
                    begun.value().isEmpty() ? said : begun.value().concat(" ").concat(said);
            entries.set(last, new Entry(begun.line(), begun.name(), begun.language(), value));
        }

        private static boolean isLanguage(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                    return false;
                }
            }
            return text.length() == 2 || text.length() == 3;
        }

        private void report(String expected) {
            problems.add(file, number, expected);
        }
    }
}
