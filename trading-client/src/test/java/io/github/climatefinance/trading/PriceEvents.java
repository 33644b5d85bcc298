package io.github.climatefinance.trading;

import io.github.climatefinance.core.stream.StreamEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What a listener of prices heard; it can be made to hang. */
final class PriceEvents implements Consumer<StreamEvent<PriceTick>> {
    private final BlockingQueue<StreamEvent<PriceTick>> heard = new LinkedBlockingQueue<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    @Override
    public void accept(StreamEvent<PriceTick> event) {
        heard.add(event);
        try {
            if (!gate.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("hangs for ever");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void hang() {
        gate = new CountDownLatch(1);
    }

    void release() {
        gate.countDown();
    }

    /** The next event, which must be of that type. */
    <E> E next(Class<E> type) {
        StreamEvent<PriceTick> event = next();
        if (!type.isInstance(event)) {
            throw new AssertionError("expected " + type.getSimpleName() + ", but was " + event);
        }
        return type.cast(event);
    }

    StreamEvent<PriceTick> next() {
        try {
            StreamEvent<PriceTick> event = heard.poll(20, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("no event came");
            }
            return event;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    StreamEvent.Gap<?> gap() {
        return next(StreamEvent.Gap.class);
    }

    PriceTick tick() {
        return (PriceTick) next(StreamEvent.Item.class).value();
    }

    List<PriceTick> ticks(int count) {
        List<PriceTick> ticks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ticks.add(tick());
        }
        return ticks;
    }

    boolean isEmpty() {
        return heard.isEmpty();
    }
}
