package io.github.goals4j;

/** What counts as text. */
final class Texts {

    private Texts() {}

    /** Whether a reader would see anything: {@link String#isBlank()} misses many characters that show nothing. */
    static boolean hasVisibleText(String text) {
        return text.codePoints().anyMatch(Texts::isVisible);
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

    /** Drawn empty all the same: Hangul fillers, the Braille blank and code points reserved to be ignored. */
    private static boolean isBlankLetter(int c) {
        return c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x2800
                || c == 0x2065
                || c >> 12 == 0xE0;
    }
}
