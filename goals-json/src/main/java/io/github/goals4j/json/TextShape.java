package io.github.goals4j.json;

import io.github.goals4j.json.JsonProblem.Kind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text of limited length; what counts as text at all is for the types to say. */
final class TextShape implements Shape<String> {

    /** A title, a name, an id. */
    static final TextShape SHORT = new TextShape(Limit.TITLE);

    /** A description, a note. */
    static final TextShape LONG = new TextShape(Limit.TEXT);

    /** What a report repeats: a title and a description, joined. */
    static final TextShape JUDGED = new TextShape(Limit.TITLE, Limit.TEXT);

    private final Limit[] limits;

    private TextShape(Limit... limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable String read(Reading in) {
        Tokens tokens = in.tokens();
        if (tokens.kind() != Tokens.Kind.TEXT) {
            return in.refuseType(this);
        }
        String text = tokens.text();
        long most = in.limit(limits[0]);
        for (int i = 1; i < limits.length; i++) {
            most += 1L + in.limit(limits[i]);
        }
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            return in.refuse(this, Kind.LIMIT, "must have at most " + most + " characters");
        }
        return text;
    }

    @Override
    public void write(String value, Sink out) {
        out.text(value);
    }

    /** How long it may be unless said otherwise. */
    int standardLength() {
        return Arrays.stream(limits).mapToInt(Limit::standard).sum() + limits.length - 1;
    }

    @Override
    public String noun() {
        return "a text";
    }

    @Override
    public List<String> standIns() {
        return List.of("?");
    }
}
