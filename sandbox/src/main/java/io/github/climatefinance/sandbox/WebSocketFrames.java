package io.github.climatefinance.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;

/**
 * The server's side of RFC 6455, frame by frame: MockWebServer's own hides the frames, and a test that ends a connection in
 * the middle of one needs them. No extensions; what a client sends in several frames is put together.
 */
final class WebSocketFrames {

    static final int TEXT = 1;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int FINAL = 0x80;
    private static final int OPCODE = 0x0f;
    private static final int LENGTH = 0x7f;
    private static final int SHORT = 126;
    private static final int MOST_SHORT = 0xffff;
    private static final int MASK_BYTES = 4;

    private WebSocketFrames() {}

    /** A whole message or control frame. */
    record Frame(int opcode, ByteString payload) {

        static Frame text(String text) {
            return new Frame(TEXT, ByteString.encodeUtf8(text));
        }

        static Frame close(int code) {
            return new Frame(CLOSE, new Buffer().writeShort(code).readByteString());
        }
    }

    /** What the answer to a handshake proves itself by. */
    static String accept(String key) {
        return ByteString.encodeString(key + MAGIC, StandardCharsets.US_ASCII)
                .sha1()
                .base64();
    }

    static void write(BufferedSink sink, Frame frame) throws IOException {
        sink.write(encoded(frame)).flush();
    }

    /** Writes the first half of a frame. */
    static void writeHalf(BufferedSink sink, Frame frame) throws IOException {
        ByteString whole = encoded(frame);
        sink.write(whole.substring(0, whole.size() / 2)).flush();
    }

    private static ByteString encoded(Frame frame) {
        Buffer bytes = new Buffer().writeByte(FINAL | frame.opcode());
        int size = frame.payload().size();
        if (size < SHORT) {
            bytes.writeByte(size);
        } else if (size <= MOST_SHORT) {
            bytes.writeByte(SHORT).writeShort(size);
        } else {
            bytes.writeByte(LENGTH).writeLong(size);
        }
        return bytes.write(frame.payload()).readByteString();
    }

    /** The next message or control frame of a client; empty when it sends no more. */
    static Optional<Frame> read(BufferedSource source) throws IOException {
        Buffer message = new Buffer();
        int opcode = 0;
        while (!source.exhausted()) {
            int first = source.readByte();
            int second = source.readByte();
            opcode = (first & OPCODE) == 0 ? opcode : first & OPCODE;
            message.write(unmasked(source, length(source, second & LENGTH)));
            if ((first & FINAL) != 0) {
                return Optional.of(new Frame(opcode, message.readByteString()));
            }
        }
        return Optional.empty();
    }

    private static long length(BufferedSource source, int told) throws IOException {
        if (told < SHORT) {
            return told;
        }
        return told == SHORT ? source.readShort() & MOST_SHORT : source.readLong();
    }

    private static byte[] unmasked(BufferedSource source, long length) throws IOException {
        byte[] mask = source.readByteArray(MASK_BYTES);
        byte[] bytes = source.readByteArray(length);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= mask[i % MASK_BYTES];
        }
        return bytes;
    }
}
