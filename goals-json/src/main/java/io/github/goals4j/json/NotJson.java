package io.github.goals4j.json;

/** Why a text is not JSON, in words for those who wrote it: a parser tells only what it waited for. */
final class NotJson {

    private static final int LONGEST_WORD = 40;

    private NotJson() {}

    /** What is wrong at that place of the text, as the end of a sentence. */
    static String reason(String text, long offset) {
        int at = (int) Math.min(offset, text.length());
        if (at == text.length()) {
            return "it ends before all that was opened is closed";
        }
        char here = text.charAt(at);
        char left = at == 0 ? ' ' : text.charAt(at - 1);
        char before = before(text, at);
        if (here < ' ') {
            return "a text stands on one line; a line break within it is written \\n, a tab \\t";
        }
        if (isOneOf("'‘’“”„«»`", here)) {
            return "names and texts stand in straight double quotes, not in " + here;
        }
        if (isOneOf("/#", here)) {
            return "it has no comments";
        }
        if (before == ',' && isOneOf("}]", here)) {
            return "no comma stands before " + here + "; take it out, or add what is to follow it";
        }
        if (here == ',' && isOneOf(",[{", before)) {
            return "a comma stands between two values, and here is one too many";
        }
        if (left == '\\') {
            return "a backslash in a text is written twice, unless one of \" / b f n r t u follows it";
        }
        if (left == '0' && Character.isDigit(here)) {
            return "no number begins with 0, unless a point follows it";
        }
        boolean afterWord = left <= ' ' && Character.isLetterOrDigit(before);
        boolean beginsValue = isOneOf("{[\"-", here) || Character.isLetterOrDigit(here);
        if (beginsValue && (afterWord || isOneOf("]}\"", before))) {
            return "between this and what stands before it a comma is missing, or a colon after a name";
        }
        if (Character.isLetter(here)) {
            return "names and texts stand in double quotes, unlike \"" + word(text, at) + "\"";
        }
        return "this is not expected here: " + Character.toString(text.codePointAt(at));
    }

    private static boolean isOneOf(String signs, char c) {
        return signs.indexOf(c) >= 0;
    }

    /** The last character that is not white space; a space if there is none. */
    private static char before(String text, int at) {
        String all = text.substring(0, at).stripTrailing();
        return all.isEmpty() ? ' ' : all.charAt(all.length() - 1);
    }

    private static String word(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }
}
