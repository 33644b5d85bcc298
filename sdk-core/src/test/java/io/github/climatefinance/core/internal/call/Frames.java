package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.internal.call.RawServer.Peer;
import io.github.climatefinance.core.internal.call.RawServer.Script;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** HTTP/2 as a {@link RawServer} speaks it, frame by frame. */
final class Frames {
    static final int DATA = 0;
    static final int HEADERS = 1;
    static final int END_STREAM = 1;
    static final int END_HEADERS = 4;

    static final int NO_ERROR = 0;
    static final int INTERNAL_ERROR = 2;
    static final int REFUSED_STREAM = 7;
    static final int CANCEL = 8;
    static final int HTTP_1_1_REQUIRED = 13;

    /** The first stream of a client of OkHttp's. */
    static final int FIRST = 3;

    static final byte STATUS_200 = (byte) 0x88;
    static final byte STATUS_400 = (byte) 0x8c;
    static final byte STATUS_500 = (byte) 0x8e;

    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;

    private Frames() {}

    static void frame(Peer client, int type, int flags, int stream, byte... payload) throws IOException {
        client.write(ByteBuffer.allocate(9 + payload.length)
                .put((byte) 0)
                .putShort((short) payload.length)
                .put((byte) type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload)
                .array());
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    /** Reads the preface and sends the server's own. */
    static void begin(Peer client) throws IOException {
        client.read(24);
        frame(client, SETTINGS, 0, 0);
    }

    /** Reads frames until one is of the type, and of a stream that it ends, if it is one of a request. */
    static void readUntil(Peer client, int type, int flags) throws IOException {
        while (true) {
            byte[] head = client.read(9);
            int length = ((head[0] & 0xff) << 16) | ((head[1] & 0xff) << 8) | (head[2] & 0xff);
            client.read(length);
            if (head[3] == HEADERS) {
                client.countRequest();
            }
            if (head[3] == type && (head[4] & flags) == flags) {
                return;
            }
        }
    }

    /** Reads a whole request with a body. */
    static void readRequest(Peer client) throws IOException {
        readUntil(client, DATA, END_STREAM);
    }

    /** A connection from its beginning; what is said on it after both is read, and not answered. */
    static Script after(Script first, Script then) {
        return client -> {
            begin(client);
            first.run(client);
            then.run(client);
            client.drain();
        };
    }

    static Script reset(int code) {
        return client -> frame(client, RST_STREAM, 0, FIRST, ints(code));
    }

    static Script goAway(int lastStream, int code) {
        return client -> frame(client, GOAWAY, 0, 0, ints(lastStream, code));
    }

    static Script answer(byte status) {
        return client -> frame(client, HEADERS, END_HEADERS, FIRST, status);
    }

    static Script some(String json) {
        return client -> frame(client, DATA, 0, FIRST, json.getBytes(StandardCharsets.UTF_8));
    }

    static Script all(Script... scripts) {
        return client -> {
            for (Script script : scripts) {
                script.run(client);
            }
        };
    }
}
