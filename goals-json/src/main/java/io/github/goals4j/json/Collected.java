package io.github.goals4j.json;

import java.io.OutputStream;
import java.util.Arrays;

/** Bytes in memory. A generator hands a goal over in one piece, which is kept as it is; longer documents grow. */
final class Collected extends OutputStream {

    private byte[] bytes = {};
    private int length;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] part, int from, int count) {
        if (length == 0) {
            bytes = Arrays.copyOfRange(part, from, from + count);
        } else {
            if (bytes.length - length < count) {
                bytes = Arrays.copyOf(bytes, Math.addExact(length, Math.max(length, count)));
            }
            System.arraycopy(part, from, bytes, length, count);
        }
        length += count;
    }

    byte[] bytes() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
