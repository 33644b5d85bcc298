package io.github.climatefinance.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;

/**
 * Sends what a provider tells webhooks: one after the other in order, again if the answer is not 2xx, from a thread that
 * does not keep the JVM alive. Safe for any number of threads.
 */
final class Deliveries implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final ExecutorService sender = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "sandbox-webhooks");
        thread.setDaemon(true);
        return thread;
    });
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<WebhookDelivery> log = new ArrayList<>();
    private final AtomicLong generation = new AtomicLong();
    private final IntSupplier attempts;

    /** @param attempts how often something is sent at most, asked for each */
    Deliveries(IntSupplier attempts) {
        this.attempts = attempts;
    }

    /**
     * Something to send.
     *
     * @param event for the log
     * @param headers besides the content type, which is JSON
     */
    record Message(String event, URI url, Map<String, String> headers, String body) {

        WebhookDelivery delivered(int attempts, OptionalInt status) {
            return new WebhookDelivery(event, url, headers, body, attempts, status);
        }
    }

    /**
     * Checks that an address is one of plain HTTP on this machine: a sandbox sends nothing elsewhere.
     *
     * @throws IllegalArgumentException if it is not
     */
    static URI onLoopback(URI url) {
        try {
            if ("http".equals(url.getScheme())
                    && url.getHost() != null
                    && InetAddress.getByName(url.getHost()).isLoopbackAddress()) {
                return url;
            }
        } catch (UnknownHostException elsewhere) {
            throw new IllegalArgumentException("`url` must be http on loopback, but was " + url, elsewhere);
        }
        throw new IllegalArgumentException("`url` must be http on loopback, but was " + url);
    }

    /** Sends something after all that was given before, and returns at once. */
    void send(Message message) {
        long of = generation.get();
        try {
            sender.execute(() -> deliver(message, of));
        } catch (RejectedExecutionException closed) {
            // A sandbox that is closed tells nobody anything.
        }
    }

    /** What was sent so far; waits until all that was given before is sent or given up. */
    List<WebhookDelivery> log() {
        try {
            Future<?> before = sender.submit(() -> {});
            before.get();
        } catch (RejectedExecutionException closed) {
            // What was sent until then is all there is.
        } catch (ExecutionException e) {
            throw new IllegalStateException("doing nothing failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    /** Forgets what was sent, and sends nothing more of what was given so far. */
    void clear() {
        synchronized (log) {
            generation.incrementAndGet();
            log.clear();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        sender.shutdownNow();
    }

    private void deliver(Message message, long of) {
        int most = attempts.getAsInt();
        int attempt = 0;
        OptionalInt status = OptionalInt.empty();
        while (of == generation.get() && attempt < most && !isSuccess(status) && waited(attempt)) {
            attempt++;
            status = post(message);
        }
        synchronized (log) {
            if (of == generation.get() && attempt > 0) {
                log.add(message.delivered(attempt, status));
            }
        }
    }

    private static boolean isSuccess(OptionalInt status) {
        return status.isPresent() && status.getAsInt() / 100 == 2;
    }

    private boolean waited(int before) {
        try {
            return !closing.await(PAUSE.multipliedBy(before).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    // An attempt is one request: a body that is streamed is never sent again by the connection itself.
    private static OptionalInt post(Message message) {
        byte[] body = message.body().getBytes(StandardCharsets.UTF_8);
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) message.url().toURL().openConnection(Proxy.NO_PROXY);
            connection.setRequestMethod("POST");
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setRequestProperty("Connection", "close");
            connection.setRequestProperty("Content-Type", "application/json");
            message.headers().forEach(connection::setRequestProperty);
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body);
            }
            int status = connection.getResponseCode();
            connection.disconnect();
            return status < 0 ? OptionalInt.empty() : OptionalInt.of(status);
        } catch (IOException nobodyThere) {
            return OptionalInt.empty();
        }
    }
}
