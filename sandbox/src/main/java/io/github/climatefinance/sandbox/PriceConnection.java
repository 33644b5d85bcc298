package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.WebSocketFrames.Frame;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import mockwebserver3.SocketHandler;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;
import okio.Socket;

/**
 * One open price stream. What is sent waits in a queue, so that a slow reader holds up nobody else; a client that pings is
 * answered. Safe for any number of threads.
 */
final class PriceConnection implements SocketHandler {

    /** What is to be done next. */
    private record Step(Kind kind, Frame frame) {}

    private enum Kind {
        SEND,
        SEND_HALF,
        DROP
    }

    private static final Frame NOTHING = Frame.text("");

    private final String id;
    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final BiConsumer<PriceConnection, String> onMessage;
    private final PriceStreams streams;

    /**
     * @param id what errors name it by
     * @param streams is told when the connection is open and when it has ended
     * @param onMessage is told what the client says
     */
    PriceConnection(String id, PriceStreams streams, BiConsumer<PriceConnection, String> onMessage) {
        this.id = id;
        this.streams = streams;
        this.onMessage = onMessage;
    }

    String id() {
        return id;
    }

    void send(String text) {
        steps.add(new Step(Kind.SEND, Frame.text(text)));
    }

    /** Sends half of a message and no more. */
    void sendHalf(String text) {
        steps.add(new Step(Kind.SEND_HALF, Frame.text(text)));
    }

    /** Ends the connection as the protocol has it. */
    void close(int code) {
        steps.add(new Step(Kind.SEND, Frame.close(code)));
    }

    /** Ends the connection without a word. */
    void drop() {
        steps.add(new Step(Kind.DROP, NOTHING));
    }

    /** Serves the connection until it ends. */
    @Override
    public void handle(Socket socket) {
        streams.opened(this);
        Thread reader = new Thread(() -> listen(socket), "sandbox-price-stream");
        reader.setDaemon(true);
        reader.start();
        try (BufferedSink sink = Okio.buffer(socket.getSink())) {
            boolean open = true;
            while (open) {
                open = done(steps.take(), sink);
            }
        } catch (IOException gone) {
            // The client has left, which ends the stream as well.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.ended(this);
            socket.cancel();
        }
    }

    private static boolean done(Step step, BufferedSink sink) throws IOException {
        switch (step.kind()) {
            case SEND -> WebSocketFrames.write(sink, step.frame());
            case SEND_HALF -> WebSocketFrames.writeHalf(sink, step.frame());
            case DROP -> {}
        }
        return step.kind() == Kind.SEND && step.frame().opcode() != WebSocketFrames.CLOSE;
    }

    private void listen(Socket socket) {
        try (BufferedSource source = Okio.buffer(socket.getSource())) {
            boolean open = true;
            while (open) {
                open = WebSocketFrames.read(source).map(this::heard).orElse(false);
            }
        } catch (IOException gone) {
            // As above.
        } finally {
            drop();
        }
    }

    private boolean heard(Frame frame) {
        switch (frame.opcode()) {
            case WebSocketFrames.TEXT -> onMessage.accept(this, frame.payload().utf8());
            case WebSocketFrames.PING ->
                steps.add(new Step(Kind.SEND, new Frame(WebSocketFrames.PONG, frame.payload())));
            case WebSocketFrames.CLOSE -> steps.add(new Step(Kind.SEND, frame));
            default -> {}
        }
        return frame.opcode() != WebSocketFrames.CLOSE;
    }
}
