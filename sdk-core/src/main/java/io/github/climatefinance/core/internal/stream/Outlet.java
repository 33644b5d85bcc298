package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.StreamException;
import io.github.climatefinance.core.stream.SlowConsumer;
import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.core.stream.StreamSettings;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Between the connections and one subscriber: a bounded buffer, what the subscriber has requested, and the end. The lock
 * guards fields; the subscriber is called outside it, by the one thread that delivers.
 */
final class Outlet<T> {
    private enum End {
        NOT_YET,
        AFTER_THE_QUEUE,
        NOW,
        CANCELLED
    }

    private final String title;
    private final StreamSettings settings;
    private final Runnable onEnd;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    // The rest is guarded by the lock.
    private final EventQueue<T> queue;
    private long requested;
    private End end = End.NOT_YET;
    private @Nullable Throwable failure;

    /**
     * Empty, and nothing requested.
     *
     * @param onEnd run once, when nothing more will be taken in
     */
    Outlet(String title, StreamSettings settings, Function<? super T, ?> subject, Runnable onEnd) {
        this.title = title;
        this.settings = settings;
        this.queue = new EventQueue<>(settings.buffer(), subject);
        this.onEnd = onEnd;
    }

    /**
     * Takes an event in, as the policy says; after the end it is ignored.
     *
     * @return whether it had to wait for room
     */
    boolean put(StreamEvent<T> event) {
        boolean waited = false;
        lock.lock();
        try {
            while (settings.slowConsumer() == SlowConsumer.BLOCK && end == End.NOT_YET && queue.isFull()) {
                waited = true;
                changed.awaitUninterruptibly();
            }
            if (end != End.NOT_YET) {
                return waited;
            }
            if (!queue.isFull() || settings.slowConsumer() == SlowConsumer.LATEST) {
                add(event);
                return waited;
            }
        } finally {
            lock.unlock();
        }
        end(
                End.NOW,
                new StreamException(
                        title + ": the consumer is too slow, " + settings.buffer() + " events are waiting for it",
                        Outcome.ACCEPTED,
                        null));
        return waited;
    }

    private void add(StreamEvent<T> event) {
        if (queue.isFull()) {
            queue.thinOut();
        }
        queue.add(event);
        changed.signalAll();
    }

    void request(long count) {
        if (count <= 0) {
            end(
                    End.NOW,
                    new IllegalArgumentException("`n` of a request must be positive (rule 3.9), but was " + count));
            return;
        }
        lock.lock();
        try {
            requested = requested + count < 0 ? Long.MAX_VALUE : requested + count;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** No signal follows. */
    void cancel() {
        end(End.CANCELLED, null);
    }

    /** What waits is discarded. */
    void complete() {
        end(End.NOW, null);
    }

    /** What waits is delivered first. */
    void fail(Throwable cause) {
        end(End.AFTER_THE_QUEUE, cause);
    }

    /** A later end counts only if it is more sudden: nobody waits for a queue after a cancel. */
    private void end(End how, @Nullable Throwable cause) {
        boolean first;
        lock.lock();
        try {
            if (end.compareTo(how) >= 0) {
                return;
            }
            first = end == End.NOT_YET;
            end = how;
            failure = cause;
            if (how != End.AFTER_THE_QUEUE) {
                queue.clear();
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (first) {
            onEnd.run();
        }
    }

    /** Calls the subscriber until the end, and tells it of that. */
    void deliverTo(Flow.Subscriber<? super StreamEvent<T>> subscriber) {
        try {
            for (StreamEvent<T> event = next(); event != null; event = next()) {
                subscriber.onNext(event);
            }
        } catch (Throwable e) { // a subscriber that breaks the rules counts as one that has cancelled
            cancel();
            throw e;
        }
        tellEnd(subscriber);
    }

    private void tellEnd(Flow.Subscriber<?> subscriber) {
        Throwable cause;
        lock.lock();
        try {
            if (end == End.CANCELLED) {
                return;
            }
            cause = failure;
        } finally {
            lock.unlock();
        }
        if (cause == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(cause);
        }
    }

    /** Waits for an event that was requested; null at the end. */
    private @Nullable StreamEvent<T> next() {
        lock.lock();
        try {
            while (true) {
                if (end.compareTo(End.NOW) >= 0 || (end == End.AFTER_THE_QUEUE && queue.isEmpty())) {
                    return null;
                }
                if (requested > 0 && !queue.isEmpty()) {
                    requested -= requested == Long.MAX_VALUE ? 0 : 1;
                    changed.signalAll();
                    return queue.poll();
                }
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }
}
