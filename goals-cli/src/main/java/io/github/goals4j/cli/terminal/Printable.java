package io.github.goals4j.cli.terminal;

/** Text as a terminal may safely get it: what would move the cursor or turn the line around is spelled out. */
public final class Printable {

    private Printable() {}

    /**
     * Spells out control, bidirectional and other invisible characters; a tab becomes a space.
     *
     * @param text anything
     * @return a text of one line
     */
    public static String of(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : escaped(text);
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xA1 && c <= 0x2FF && c != 0xAD);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c == '\t') {
            out.append(' ');
        } else if (mustBeSpelled(c)) {
            out.append(c < 0x10000 ? "\\u%04X".formatted(c) : "\\U%08X".formatted(c));
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean mustBeSpelled(int c) {
        // Joiners make one sign of several: families of emoji, Persian words.
        boolean joiner = c == 0x200C || c == 0x200D;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !joiner;
            default -> false;
        };
    }
}
