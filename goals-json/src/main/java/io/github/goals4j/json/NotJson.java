package io.github.goals4j.json;

/** Why a text is not JSON, in words for those who wrote it: a parser tells only what it waited for. */
final class NotJson {

    private static final int LONGEST_WORD = 40;

    private NotJson() {}

    /** What is wrong at that place of the text, as the end of a sentence. */
    static String reason(String text, long offset) {
        int at = (int) Math.max(0, Math.min(offset, text.length()));
        if (at == text.length()) {
            return "it ends before all that was opened is closed";
        }
        char here = text.charAt(at);
        char before = before(text, at);
        if (here < ' ') {
            return "a text stands on one line; a line break within it is written \\n, a tab \\t";
        }
        if ("'‘’“”„«»`".indexOf(here) >= 0) {
            return "names and texts stand in straight double quotes, not in " + here;
        }
        if (here == '/' || here == '#') {
            return "it has no comments";
        }
        if (before == ',' && (here == '}' || here == ']')) {
            return "no comma stands before " + here + "; take it out, or add what is to follow it";
        }
        if (here == ',' && (before == ',' || before == '[' || before == '{')) {
            return "a comma stands between two values, and here is one too many";
        }
        if (at > 0 && text.charAt(at - 1) == '\\') {
            return "a backslash in a text is written twice, unless one of \" / b f n r t u follows it";
        }
        if (at > 0 && text.charAt(at - 1) == '0' && Character.isDigit(here)) {
            return "no number begins with 0, unless a point follows it";
        }
        boolean apart = at > 0 && text.charAt(at - 1) <= ' ';
        if (endsValue(before, apart) && beginsValue(here)) {
            return "between this and what stands before it a comma is missing, or a colon after a name";
        }
        if (Character.isLetter(here)) {
            return "names and texts stand in double quotes, unlike \"" + word(text, at) + "\"";
        }
        return "this is not expected here: " + Character.toString(text.codePointAt(at));
    }

    private static boolean endsValue(char c, boolean apart) {
        return c == ']' || c == '}' || c == '"' || (apart && Character.isLetterOrDigit(c));
    }

    private static boolean beginsValue(char c) {
        return c == '[' || c == '{' || c == '"' || c == '-' || Character.isLetterOrDigit(c);
    }

    /** The last character that is not white space; 0 if there is none. */
    private static char before(String text, int at) {
        int last = at - 1;
        while (last >= 0 && text.charAt(last) <= ' ') {
            last--;
        }
        return last < 0 ? 0 : text.charAt(last);
    }

    private static String word(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }
}
