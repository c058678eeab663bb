package io.github.goals4j.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text to read, and its bytes if it came as bytes: a parser reads them faster than characters. They have been decoded
 * strictly, because a parser would also take bytes that are no UTF-8.
 */
final class Input {

    private final String text;
    private final byte @Nullable [] bytes;

    private Input(String text, byte @Nullable [] bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    static Input of(String text) {
        return new Input(text, null);
    }

    /** The document that the bytes hold; throws {@link GoalJsonException} if they are not UTF-8. */
    static Input of(byte[] bytes) {
        return new Input(Utf8.decode(bytes, 0, bytes.length), bytes);
    }

    String text() {
        return text;
    }

    boolean isOfBytes() {
        return bytes != null;
    }

    /** A mark before the whole is no part of it. */
    Input withoutMark() {
        return text.startsWith("\uFEFF") ? of(text.substring(1)) : this;
    }

    Tokens tokens() {
        return bytes == null ? Jackson.tokens(text) : Jackson.tokens(bytes);
    }

    /** A part as it is written, by the offsets that the {@link #tokens()} count in. */
    String part(int start, int end) {
        return bytes == null
                ? text.substring(start, end)
                : new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
