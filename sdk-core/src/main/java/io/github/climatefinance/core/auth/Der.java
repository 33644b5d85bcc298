package io.github.climatefinance.core.auth;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** As much of the encoding of keys as it takes to put one into an envelope. */
final class Der {
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        return value(SEQUENCE, content.toByteArray());
    }

    static byte[] octets(byte[] content) {
        return value(OCTETS, content);
    }

    /** The first value inside a sequence, as it is encoded. */
    static byte[] first(byte[] sequence) {
        int start = contentOf(sequence, 0);
        int content = contentOf(sequence, start);
        int end = content + length(sequence, start + 1);
        return Arrays.copyOfRange(sequence, start, end);
    }

    private static byte[] value(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length > 0xff) {
            out.write(0x82); // the length follows in two bytes: as many as any key needs
            out.write(content.length >>> 8);
        } else if (content.length > 0x7f) {
            out.write(0x81);
        }
        out.write(content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }

    /** Where the content of the value at {@code start} begins. */
    private static int contentOf(byte[] bytes, int start) {
        int first = bytes[start + 1] & 0xff;
        return start + 2 + (first > 0x7f ? first - 0x80 : 0);
    }

    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        if (first <= 0x7f) {
            return first;
        }
        int length = 0;
        for (int i = 1; i <= first - 0x80; i++) {
            length = (length << 8) | (bytes[at + i] & 0xff);
        }
        return length;
    }
}
