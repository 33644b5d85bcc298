package io.github.climatefinance.examples.trading;

import io.github.climatefinance.sandbox.TradingSandbox;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Has the prices of a sandbox move more often than each second, once somebody watches. Thread-safe. */
final class Ticker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "ticker");
        daemon.setDaemon(true);
        return daemon;
    });

    void start(TradingSandbox sandbox, Duration every) {
        thread.execute(() -> sandbox.prices().awaitSubscriptions(1, PATIENCE));
        thread.scheduleAtFixedRate(() -> sandbox.prices().tick(), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
