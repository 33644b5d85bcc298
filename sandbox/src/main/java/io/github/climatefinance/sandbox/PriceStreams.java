package io.github.climatefinance.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Who is on the price stream, and for which markets. Safe for any number of threads. */
final class PriceStreams {

    private final Set<PriceConnection> open = new LinkedHashSet<>();
    private final Map<PriceConnection, Set<String>> subscribed = new LinkedHashMap<>();
    private boolean silent;

    synchronized void opened(PriceConnection connection) {
        open.add(connection);
    }

    synchronized void ended(PriceConnection connection) {
        open.remove(connection);
        subscribed.remove(connection);
        notifyAll();
    }

    synchronized boolean isSubscribed(PriceConnection connection) {
        return subscribed.containsKey(connection);
    }

    /**
     * Has a connection hear prices from now on.
     *
     * @param greeting is done at once if the streams are not silent
     */
    synchronized void subscribe(PriceConnection connection, Set<String> symbols, Runnable greeting) {
        subscribed.put(connection, symbols);
        if (!silent) {
            greeting.run();
        }
        notifyAll();
    }

    /** Does something with everybody who hears prices, unless the streams are silent. */
    synchronized void tell(BiConsumer<PriceConnection, Set<String>> message) {
        if (!silent) {
            subscribed.forEach(message);
        }
    }

    /** Does something with every connection. */
    void each(Consumer<PriceConnection> action) {
        List<PriceConnection> all;
        synchronized (this) {
            all = new ArrayList<>(open);
        }
        all.forEach(action);
    }

    synchronized void silent(boolean quiet) {
        silent = quiet;
    }

    synchronized List<Set<String>> subscriptions() {
        return List.copyOf(subscribed.values());
    }

    /** Waits until so many hear prices; false if they do not in time. */
    synchronized boolean await(int count, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); subscribed.size() != count && left > 0; left = millisUntil(end)) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return subscribed.size() == count;
    }

    private static long millisUntil(long end) {
        return Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
}
