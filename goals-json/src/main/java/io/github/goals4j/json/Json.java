package io.github.goals4j.json;

/** Looks at texts that are known to be JSON, and changes their white space. */
final class Json {

    private Json() {}

    /** Without white space between tokens, so that it fits on a line, and with nothing that bytes cannot say. */
    static String compact(String json) {
        StringBuilder out = new StringBuilder(json.length());
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText) {
                if (isHalf(json, i)) {
                    out.append("\\u%04X".formatted((int) c));
                    continue;
                }
                out.append(c);
                if (c == '\\') {
                    out.append(json.charAt(++i));
                } else if (c == '"') {
                    inText = false;
                }
            } else if (c > ' ') {
                out.append(c);
                inText = c == '"';
            }
        }
        return out.toString();
    }

    static boolean hasHalfPair(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /** Whether one half of a surrogate pair stands there without the other. The last character is a quote. */
    private static boolean isHalf(String json, int at) {
        char c = json.charAt(at);
        return Character.isHighSurrogate(c)
                ? !Character.isLowSurrogate(json.charAt(at + 1))
                : Character.isLowSurrogate(c) && !Character.isHighSurrogate(json.charAt(at - 1));
    }

    /** With a property or item a line, for people. The text must be compact. */
    static String indented(String json) {
        StringBuilder out = new StringBuilder(json.length() * 2);
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText) {
                out.append(c);
                if (c == '\\') {
                    out.append(json.charAt(++i));
                } else if (c == '"') {
                    inText = false;
                }
                continue;
            }
            switch (c) {
                case '{', '[' -> {
                    out.append(c);
                    if (json.charAt(i + 1) == '}' || json.charAt(i + 1) == ']') {
                        out.append(json.charAt(++i));
                    } else {
                        newLine(out, ++depth);
                    }
                }
                case '}', ']' -> {
                    newLine(out, --depth);
                    out.append(c);
                }
                case ',' -> {
                    out.append(c);
                    newLine(out, depth);
                }
                case ':' -> out.append(": ");
                default -> {
                    out.append(c);
                    inText = c == '"';
                }
            }
        }
        return out.append('\n').toString();
    }

    private static void newLine(StringBuilder out, int depth) {
        out.append('\n').append("  ".repeat(depth));
    }
}
