package io.github.climatefinance.examples.trading;

import io.github.climatefinance.sandbox.TradingSandbox;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Has the prices of a sandbox move more often than each second, once somebody watches. Thread-safe. */
final class Ticker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread daemon = new Thread(work, "ticker");
        daemon.setDaemon(true);
        return daemon;
    });

    void start(TradingSandbox sandbox, Duration every) {
        thread.execute(() -> {
            if (sandbox.prices().awaitSubscriptions(1, PATIENCE)) {
                tick(sandbox, every);
            }
        });
    }

    private void tick(TradingSandbox sandbox, Duration every) {
        try {
            while (!closing.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                sandbox.prices().tick();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        thread.shutdownNow();
    }
}
