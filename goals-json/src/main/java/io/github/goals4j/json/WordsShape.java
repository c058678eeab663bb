package io.github.goals4j.json;

import io.github.goals4j.json.JsonProblem.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts by name, written in the order of their names. */
final class WordsShape implements Shape<Map<String, String>> {

    static final WordsShape WORDS = new WordsShape();

    private WordsShape() {}

    @Override
    public @Nullable Map<String, String> read(Reading in) {
        Tokens tokens = in.tokens();
        if (tokens.kind() != Tokens.Kind.START_OBJECT) {
            return in.refuseType(this);
        }
        in.enter();
        Map<String, String> words = new TreeMap<>();
        boolean good = true;
        int count = 0;
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            if (++count > in.limit(Limit.UNKNOWN_KEYS)) {
                String expected = "must be one of at most " + in.limit(Limit.UNKNOWN_KEYS) + " names";
                in.report(Kind.LIMIT, tokens.pointer(), tokens.location(), Optional.of(name), expected);
                throw new Reading.Stop();
            }
            if (in.admits(name) && words.containsKey(name)) {
                in.duplicate(name);
            }
            tokens.next();
            String text = TextShape.LONG.read(in);
            if (text == null) {
                good = false;
            } else {
                words.put(name, text);
            }
        }
        return good ? words : null;
    }

    @Override
    public void write(Map<String, String> value, Sink out) {
        out.startObject();
        new TreeMap<>(value).forEach((name, text) -> {
            out.name(name);
            out.text(text);
        });
        out.endObject();
    }

    @Override
    public String noun() {
        return "an object of texts";
    }
}
