package io.github.goals4j;

/** What counts as text. */
final class Texts {

    /** Joins the parts of one picture, such as a family of emoji. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Texts() {}

    /** Whether a reader would see anything: {@link String#isBlank()} misses many characters that show nothing. */
    static boolean hasVisibleText(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (isVisible(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text with everything escaped that a reader would not see or that would lead out of the line. */
    static String inOneLine(String text) {
        boolean visible = hasVisibleText(text);
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == ' ' || (visible && staysInLine(c))) {
                line.appendCodePoint(c);
            } else {
                Character.toString(c).chars().forEach(unit -> line.append(String.format("\\u%04x", unit)));
            }
        });
        return visible ? line.toString() : '"' + line.toString() + '"';
    }

    private static boolean staysInLine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // a mark alone is drawn on nothing
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !isBlankLetter(c);
        };
    }

    /** Drawn empty all the same: Hangul fillers, the Braille blank, and code points that are reserved or no characters. */
    private static boolean isBlankLetter(int c) {
        return c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x2800
                || c == 0x2065
                || (c & 0xFFFE) == 0xFFFE
                || c >> 12 == 0xE0;
    }
}
