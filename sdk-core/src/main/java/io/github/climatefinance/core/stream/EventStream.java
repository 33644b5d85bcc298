package io.github.climatefinance.core.stream;

import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * A stream that can be consumed any number of times, each time over a connection of its own: nothing is sent before
 * somebody subscribes, and cancelling ends that connection. Thread-safe.
 *
 * <p>A connection that is lost is made again, with a pause that grows and is partly random, and subscribed to again; the
 * consumer is told of it, and of every gap. What connecting again cannot mend ends the stream with an exception: refused
 * credentials, a request the provider does not understand.
 *
 * <p>Each consumer is called by one thread of ours at a time, a daemon; what it does there is between it and its
 * {@link SlowConsumer} policy. A {@link Flow.Subscriber} gets the events it has requested; the end needs no request.
 *
 * @param <T> of the items
 */
public interface EventStream<T> extends Flow.Publisher<StreamEvent<T>>, AutoCloseable {
    /**
     * Has every event told to {@code listener}, one after the other. What the listener throws ends its run.
     *
     * @return the run that begins now
     */
    StreamRun listen(Consumer<? super StreamEvent<T>> listener);

    /**
     * Ends all connections of this stream with a close frame and does not wait: subscribers are completed, what they have
     * not yet been given is discarded, and only a call that was on its way already comes before that. May be called from a
     * subscriber, and twice. A client does this to its streams when it is closed.
     */
    @Override
    void close();
}
