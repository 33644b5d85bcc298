package io.github.climatefinance.trading;

import io.github.climatefinance.trading.model.EventType;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Brings events to the commands that wait for them. Give it to {@link TradingWebhookHandler.Builder#onEvent}, or feed it with
 * what {@link TradingWebhooks} has read, and to {@link TradingClient#commands(TradingEvents)}. Thread-safe.
 *
 * <p>It keeps the last event of each object, of so many objects, because an event may come before the answer of the command
 * it belongs to. Events without a status are of no use to a command: that a change was refused says nothing of how the object
 * was created. An event older than the one kept is dropped.
 */
public final class TradingEvents implements Consumer<TradingEvent> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Subject, TradingEvent> last;
    private final Map<UUID, Set<CountDownLatch>> waiting = new HashMap<>();

    private TradingEvents(int objects) {
        if (objects < 1) {
            throw new IllegalArgumentException("`objects` must be at least 1, but was " + objects);
        }
        this.last = new Recent<>(objects);
    }

    /** Keeps the last events of 10,000 objects. */
    public static TradingEvents create() {
        return remembering(10_000);
    }

    /**
     * Keeps the last events of so many objects; those that nothing was told of for longest go first.
     *
     * @throws IllegalArgumentException if that is less than one
     */
    public static TradingEvents remembering(int objects) {
        return new TradingEvents(objects);
    }

    /** Takes an event. Quick, and never refuses one. */
    @Override
    public void accept(TradingEvent event) {
        if (event.id().isEmpty() || event.status().isEmpty()) {
            return;
        }
        UUID id = event.id().get();
        lock.lock();
        try {
            TradingEvent kept = last.merge(new Subject(event.type(), id), event, TradingEvents::later);
            if (kept == event) {
                waiting.getOrDefault(id, Set.of()).forEach(CountDownLatch::countDown);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Of two without an order the one that came last. */
    private static TradingEvent later(TradingEvent kept, TradingEvent come) {
        boolean older = kept.modifiedOn().isPresent()
                && come.modifiedOn()
                        .filter(time -> time.isBefore(kept.modifiedOn().get()))
                        .isPresent();
        return older ? kept : come;
    }

    /** The last event of the object, of any of these kinds. */
    Optional<TradingEvent> last(Collection<EventType> types, UUID id) {
        lock.lock();
        try {
            return types.stream()
                    .flatMap(type -> Optional.ofNullable(last.get(new Subject(type, id))).stream())
                    .findFirst();
        } finally {
            lock.unlock();
        }
    }

    /** Waits so long, or until the last event of the object is another than the one seen; says whether it is. */
    boolean awaitNews(Collection<EventType> types, UUID id, Optional<TradingEvent> seen, Duration longest)
            throws InterruptedException {
        CountDownLatch news = new CountDownLatch(1);
        lock.lock();
        try {
            if (!last(types, id).equals(seen)) {
                return true;
            }
            waiting.computeIfAbsent(id, absent -> new HashSet<>()).add(news);
        } finally {
            lock.unlock();
        }
        try {
            return news.await(longest.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            forget(id, news);
        }
    }

    private void forget(UUID id, CountDownLatch news) {
        lock.lock();
        try {
            waiting.computeIfPresent(id, (key, all) -> all.remove(news) && all.isEmpty() ? null : all);
        } finally {
            lock.unlock();
        }
    }
}
