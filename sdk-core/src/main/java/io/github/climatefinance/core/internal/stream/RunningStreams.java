package io.github.climatefinance.core.internal.stream;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The consumers that are being served, of a stream or of a whole client, until it is closed. Thread-safe. */
public final class RunningStreams implements AutoCloseable {
    private final Set<LiveSubscription<?>> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Takes a consumer in; when this is closed already, it is completed. */
    void add(LiveSubscription<?> subscription) {
        running.add(subscription);
        if (closed) {
            subscription.complete();
        }
    }

    void remove(LiveSubscription<?> subscription) {
        running.remove(subscription);
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(LiveSubscription::complete);
    }
}
