package io.github.goals4j.json;

import io.github.goals4j.json.JsonProblem.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Strict UTF-8: Jackson's own decoder takes overlong and impossible bytes. */
final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    static String decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        // The fast decoder puts this character in the place of bad bytes. It may also be meant, so look again.
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeSlowly(bytes, from, to);
    }

    private static String decodeSlowly(byte[] bytes, int from, int to) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (!result.isError()) {
            return out.toString();
        }
        int at = in.position();
        String expected = "must be UTF-8: wrong byte 0x%02X at byte offset %d".formatted(bytes[at], at - from);
        throw new GoalJsonException(
                List.of(new JsonProblem(Kind.ENCODING, "", endOf(out), Optional.empty(), expected)));
    }

    /** The place after the text. */
    private static Location endOf(CharSequence text) {
        long line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (endsLine) {
                line++;
                start = i + 1;
            }
        }
        return new Location(line, text.length() - start + 1L, text.length());
    }
}
