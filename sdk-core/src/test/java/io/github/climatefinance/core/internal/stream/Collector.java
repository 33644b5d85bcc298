package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.stream.StreamEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A subscriber that keeps what it is told, can be made to hang, and notices when the rules are broken. */
final class Collector implements Flow.Subscriber<StreamEvent<String>> {
    final List<String> violations = new ArrayList<>();
    final AtomicInteger ends = new AtomicInteger();
    private final long first;
    private final BlockingQueue<StreamEvent<String>> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<@Nullable Throwable> end = new CompletableFuture<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private final AtomicInteger inside = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final AtomicInteger hanging = new AtomicInteger();

    private Collector(long first) {
        this.first = first;
    }

    static Collector ofAll() {
        return new Collector(Long.MAX_VALUE);
    }

    /** Requests so many at first; 0: none. */
    static Collector of(long first) {
        return new Collector(first);
    }

    /** From now on calls do not return before {@link #release}. */
    void hang() {
        gate = new CountDownLatch(1);
    }

    void release() {
        gate.countDown();
    }

    /** Until a call hangs. */
    void awaitHanging() {
        Eventually.so(() -> hanging.get() > 0);
    }

    Flow.Subscription subscription() {
        return subscription.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        enter("onSubscribe");
        subscription.complete(begun);
        if (first > 0) {
            begun.request(first);
        }
        inside.decrementAndGet();
    }

    @Override
    public void onNext(StreamEvent<String> event) {
        enter("onNext");
        if (!subscription.isDone() || end.isDone()) {
            violations.add("onNext before onSubscribe or after the end");
        }
        events.add(event);
        hanging.incrementAndGet();
        await(gate);
        hanging.decrementAndGet();
        inside.decrementAndGet();
    }

    private void enter(String what) {
        if (inside.incrementAndGet() > 1) {
            violations.add(what + " while another signal was under way");
        }
    }

    @Override
    public void onError(Throwable cause) {
        enter("onError");
        ends.incrementAndGet();
        end.complete(cause);
        inside.decrementAndGet();
    }

    @Override
    public void onComplete() {
        enter("onComplete");
        ends.incrementAndGet();
        end.complete(null);
        inside.decrementAndGet();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("hangs for ever");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    StreamEvent<String> next() {
        try {
            StreamEvent<String> event = events.poll(20, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("no event came");
            }
            return event;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The next event, which must be of that type. */
    <E> E next(Class<E> type) {
        StreamEvent<String> event = next();
        if (!type.isInstance(event)) {
            throw new AssertionError("expected " + type.getSimpleName() + ", but was " + event);
        }
        return type.cast(event);
    }

    StreamEvent.Gap<?> gap() {
        return next(StreamEvent.Gap.class);
    }

    StreamEvent.Disconnected<?> disconnected() {
        return next(StreamEvent.Disconnected.class);
    }

    StreamEvent.Connected<?> connected() {
        return next(StreamEvent.Connected.class);
    }

    String item() {
        return (String) next(StreamEvent.Item.class).value();
    }

    List<String> items(int count) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item());
        }
        return items;
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /** The error; fails if it was completed. */
    Throwable error() {
        Throwable cause = end.orTimeout(20, TimeUnit.SECONDS).join();
        if (cause == null) {
            throw new AssertionError("it was completed");
        }
        return cause;
    }

    boolean completed() {
        return end.orTimeout(20, TimeUnit.SECONDS).join() == null;
    }

    boolean isEnded() {
        return end.isDone();
    }
}
