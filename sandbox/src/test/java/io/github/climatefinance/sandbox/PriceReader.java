package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Reads a price stream by OkHttp's own client, event by event. */
final class PriceReader extends WebSocketListener implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OkHttpClient http = new OkHttpClient();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private volatile CountDownLatch reading = new CountDownLatch(0);
    private final WebSocket socket;

    /** @param token empty for none */
    PriceReader(TradingSandbox sandbox, String token) {
        Request.Builder request =
                new Request.Builder().url(sandbox.pricesUrl().replace("http:", "ws:") + "/websocket/prices");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        socket = http.newWebSocket(request.build(), this);
    }

    static PriceReader of(TradingSandbox sandbox, String subscription) throws Exception {
        PriceReader reader = new PriceReader(sandbox, new TradingCaller(sandbox).token());
        if (!reader.next().equals("open")) {
            throw new AssertionError("the stream is not open");
        }
        reader.send(subscription);
        return reader;
    }

    /** @param text JSON with ' for " */
    void send(String text) {
        socket.send(text.replace('\'', '"'));
    }

    /** Reads nothing more, until it resumes. */
    void stall() {
        reading = new CountDownLatch(1);
    }

    void resume() {
        reading.countDown();
    }

    void hangUp() {
        socket.close(1000, null);
    }

    /** {@code open}, a message, {@code closing} with the code, or {@code failed} with the status or 0. */
    String next() throws InterruptedException {
        String event = events.poll(10, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("nothing was heard");
        }
        return event;
    }

    JsonNode message() throws InterruptedException, JsonProcessingException {
        return JSON.readTree(next());
    }

    /** Whether nothing has been heard that was not asked for. */
    boolean isQuiet() {
        return events.isEmpty();
    }

    @Override
    public void onOpen(WebSocket webSocket, Response response) {
        events.add("open");
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        events.add(text);
        try {
            reading.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        events.add("closing " + code);
        webSocket.close(1000, null);
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable failure, Response response) {
        events.add("failed " + (response == null ? 0 : response.code()));
    }

    @Override
    public void close() {
        resume();
        socket.cancel();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
