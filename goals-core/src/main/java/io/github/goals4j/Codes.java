package io.github.goals4j;

import java.util.Locale;

/** The one shape that every code has. */
final class Codes {

    private Codes() {}

    /** {@code QUALITY_AND_COMPLIANCE} becomes {@code quality-and-compliance}. */
    static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the text matches {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}, read in one pass. */
    static boolean isCode(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            boolean hyphen = c == '-' && before != '-';
            if (!(letter || hyphen || (digit && i > 0))) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /** {@code night-shift} becomes {@code Night shift}: a name to show for a code that nobody named. */
    static String inWords(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }
}
