package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.generated.StreamProtocol;
import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.core.stream.StreamSettings;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;

/** One consumer and what serves it. Thread-safe. */
final class LiveSubscription<T> implements Flow.Subscription {
    private final StreamMeans means;
    private final StreamLoop<T> loop;
    private final Outlet<T> outlet;

    LiveSubscription(StreamMeans means, StreamProtocol<T> protocol, StreamSettings settings) {
        this.means = means;
        this.loop = new StreamLoop<>(means, protocol, settings);
        this.outlet = new Outlet<>(means.title(), settings, protocol::subject, loop::stop);
    }

    /**
     * Begins.
     *
     * @param afterwards run when the subscriber will not be called again
     */
    void start(Flow.Subscriber<? super StreamEvent<T>> subscriber, Runnable afterwards) {
        subscriber.onSubscribe(this);
        try {
            means.threads().execute(() -> deliver(subscriber, afterwards));
        } catch (RejectedExecutionException e) { // the client is closed
            complete();
            deliver(subscriber, afterwards);
            return;
        }
        try {
            means.threads().execute(() -> loop.run(outlet));
        } catch (RejectedExecutionException e) {
            complete();
        }
    }

    private void deliver(Flow.Subscriber<? super StreamEvent<T>> subscriber, Runnable afterwards) {
        try {
            outlet.deliverTo(subscriber);
        } finally {
            afterwards.run();
        }
    }

    @Override
    public void request(long count) {
        outlet.request(count);
    }

    @Override
    public void cancel() {
        outlet.cancel();
    }

    void complete() {
        outlet.complete();
    }
}
