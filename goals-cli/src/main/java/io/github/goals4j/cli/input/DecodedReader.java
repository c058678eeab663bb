package io.github.goals4j.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Characters from bytes whose encoding nobody noted. A byte order mark decides; without one, the first byte beyond ASCII
 * does: if it begins a character of UTF-8, all is UTF-8, else all is Windows-1252, as spreadsheets on Windows still write.
 * A byte that is wrong in the encoding then becomes U+FFFD. One pass, however long the input is.
 */
final class DecodedReader extends Reader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST_CHARACTER = 4;

    private final InputStream in;
    private final Consumer<Charset> unusual;
    private final byte[] bytes = new byte[1 << 16];
    private int at;
    private int filled;
    private boolean started;
    private @Nullable Reader decided;

    /** The charset is told if it is anything but UTF-8. */
    DecodedReader(InputStream in, Consumer<Charset> unusual) {
        this.in = in;
        this.unusual = unusual;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        if (!started) {
            started = true;
            decideByMark();
        }
        if (decided != null) {
            return decided.read(chars, from, length);
        }
        if (at == filled && !fill(1)) {
            return -1;
        }
        int n = 0;
        while (n < length && at < filled && bytes[at] >= 0) {
            chars[from + n++] = (char) bytes[at++];
        }
        if (n > 0 || length == 0) {
            return n;
        }
        fill(LONGEST_CHARACTER);
        return decide(beginsUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252).read(chars, from, length);
    }

    private void decideByMark() throws IOException {
        fill(3);
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            at += 3;
        } else if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
            decide(StandardCharsets.UTF_16);
        }
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (at + i >= filled || (bytes[at + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Reader decide(Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            unusual.accept(charset);
        }
        InputStream rest = new SequenceInputStream(new ByteArrayInputStream(bytes, at, filled - at), in);
        Reader reader = new InputStreamReader(rest, charset);
        decided = reader;
        return reader;
    }

    private boolean beginsUtf8() {
        for (int length = 2; length <= LONGEST_CHARACTER && at + length <= filled; length++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
                return true;
            } catch (CharacterCodingException notYet) {
                // perhaps a longer one
            }
        }
        return false;
    }

    /** Makes that many bytes ready; false if the input has fewer. */
    private boolean fill(int needed) throws IOException {
        if (filled - at < needed) {
            System.arraycopy(bytes, at, bytes, 0, filled - at);
            filled -= at;
            at = 0;
            while (filled < needed) {
                int n = in.read(bytes, filled, bytes.length - filled);
                if (n < 0) {
                    return false;
                }
                filled += n;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
