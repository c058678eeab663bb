package io.github.goals4j.smart;

/** Units that people write right behind a number. */
final class Units {

    private static final String[] GLUED = {
        "k", "m", "x", "h", "g", "s", "kg", "mg", "km", "cm", "mm", "ml", "dl", "min", "mins", "hr", "hrs", "lb", "lbs",
        "oz", "pm", "am", "ms", "bn", "mi", "pts", "pct", "wk", "wks", "mo", "yr", "yrs", "l", "d"
    };

    private Units() {}

    static boolean isGlued(CharSequence text, int from, int to) {
        for (String unit : GLUED) {
            if (matches(text, from, to, unit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(CharSequence text, int from, int to, String unit) {
        if (to - from != unit.length()) {
            return false;
        }
        for (int i = 0; i < unit.length(); i++) {
            if (Scanner.folded(text.charAt(from + i)) != unit.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
