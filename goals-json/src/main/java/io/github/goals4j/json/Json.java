package io.github.goals4j.json;

/** Changes the white space of texts that are known to be JSON. */
final class Json {

    private Json() {}

    /** Without white space between tokens, so that it fits on a line. */
    static String compact(String json) {
        StringBuilder out = new StringBuilder(json.length());
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
            } else if (c > ' ') {
                out.append(c);
                inText = c == '"';
            }
        }
        return out.toString();
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
