package io.github.climatefinance.core.internal.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import okio.Socket;

/** The provider's end of one connection, made of frames, so that it can also do what a proper one would not. */
final class Peer {
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int WHOLE = 0x80;

    private final CompletableFuture<Socket> socket = new CompletableFuture<>();
    private final CompletableFuture<BufferedSink> out = new CompletableFuture<>();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private volatile boolean closing;

    /** The answer that opens this end. */
    MockResponse answer(RecordedRequest request) {
        String key = request.getHeaders().get("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        return new MockResponse.Builder()
                .code(101)
                .setHeader("Connection", "Upgrade")
                .setHeader("Upgrade", "websocket")
                .setHeader(
                        "Sec-WebSocket-Accept",
                        ByteString.encodeUtf8(key).sha1().base64())
                .socketHandler(this::serve)
                .build();
    }

    private void serve(Socket accepted) {
        out.complete(Okio.buffer(accepted.getSink()));
        socket.complete(accepted);
        try (BufferedSource in = Okio.buffer(accepted.getSource())) {
            while (!closed.isDone()) {
                read(in);
            }
            hangUp();
        } catch (IOException e) {
            closed.completeExceptionally(e);
        }
    }

    /** Not while the test still writes: a buffer in two threads spoils those of the whole process, the client's too. */
    private synchronized void hangUp() throws IOException {
        out.join().close();
    }

    private void read(BufferedSource in) throws IOException {
        int kind = in.readByte() & 0x0f;
        int length = in.readByte() & 0x7f; // what clients send here is shorter than 126 bytes
        byte[] mask = in.readByteArray(4);
        byte[] payload = in.readByteArray(length);
        for (int i = 0; i < length; i++) {
            payload[i] ^= mask[i % 4];
        }
        if (kind == CLOSE) {
            int code = length < 2 ? 1005 : ((payload[0] & 0xff) << 8) | (payload[1] & 0xff);
            if (!closing) {
                frame(CLOSE, ByteString.of(payload));
            }
            closed.complete(code);
        } else {
            received.add(new String(payload, StandardCharsets.UTF_8));
        }
    }

    private synchronized void frame(int kind, ByteString payload) {
        begin(kind, payload, payload.size());
    }

    private synchronized void begin(int kind, ByteString payload, int length) {
        try {
            Buffer frame = new Buffer().writeByte(WHOLE | kind).writeByte(payload.size());
            out.join().write(frame, frame.size());
            out.join().write(payload.substring(0, length)).flush();
        } catch (IOException | IllegalStateException e) {
            closed.completeExceptionally(e); // unless the client has closed before
        }
    }

    /** Waits for the subscription, as a provider does before it sends. */
    Peer subscribed() {
        message();
        return this;
    }

    /** The next message of the client. */
    String message() {
        try {
            String text = received.poll(20, TimeUnit.SECONDS);
            if (text == null) {
                throw new AssertionError("no message came");
            }
            return text;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    boolean hasMessage() {
        return !received.isEmpty();
    }

    Peer send(String... texts) {
        for (String text : texts) {
            frame(TEXT, ByteString.encodeUtf8(text));
        }
        return this;
    }

    Peer sendBytes(String text) {
        frame(BINARY, ByteString.encodeUtf8(text));
        return this;
    }

    /** The head of a frame that announces all of {@code text}, and only the beginning of it. */
    Peer sendBeginning(String text, int length) {
        begin(TEXT, ByteString.encodeUtf8(text), length);
        return this;
    }

    void close(int code, String reason) {
        closing = true;
        frame(CLOSE, new Buffer().writeShort(code).writeUtf8(reason).readByteString());
    }

    /** Breaks the connection off, without a close frame. */
    void drop() {
        socket.orTimeout(20, TimeUnit.SECONDS).join().cancel();
    }

    /** The code of the client's close frame; fails if the connection broke off instead. */
    int closeCode() {
        return closed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    boolean brokeOff() {
        Eventually.so(closed::isDone);
        return closed.isCompletedExceptionally();
    }
}
