package io.github.goals4j.smart;

/** What the ending of a word tells of it where no list does. */
final class Endings {

    private static final String[] NOUN = {
        "tion", "sion", "ment", "ness", "ity", "ism", "ship", "ance", "ence", "ology", "hood"
    };
    private static final String[] ADJECTIVE = {
        "ful", "ous", "ive", "able", "ible", "less", "ish", "ical", "ional", "ary", "ient", "est"
    };

    private Endings() {}

    static boolean isNoun(Tokens tokens, int i) {
        return any(NOUN, tokens, i);
    }

    static boolean isAdjective(Tokens tokens, int i) {
        return any(ADJECTIVE, tokens, i);
    }

    static boolean isAdverb(Tokens tokens, int i) {
        return ends("ly", tokens, i);
    }

    static boolean isGerund(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) > 4 && ends("ing", tokens, i);
    }

    static boolean isPast(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) > 4 && ends("ed", tokens, i);
    }

    static boolean isPlural(Tokens tokens, int i) {
        return ends("s", tokens, i) && !ends("ss", tokens, i) && !ends("us", tokens, i) && !ends("is", tokens, i);
    }

    private static boolean any(String[] endings, Tokens tokens, int i) {
        for (String ending : endings) {
            if (ends(ending, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String ending, Tokens tokens, int i) {
        int start = tokens.end(i) - ending.length();
        if (tokens.kind(i) != Token.WORD || start <= tokens.start(i)) {
            return false;
        }
        for (int c = 0; c < ending.length(); c++) {
            if (Scanner.folded(tokens.charAt(start + c)) != ending.charAt(c)) {
                return false;
            }
        }
        return true;
    }
}
